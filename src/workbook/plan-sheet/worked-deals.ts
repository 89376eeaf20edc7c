import { roundMoney } from '../../engine/money';
import type { CardKind, Places } from '../../plan/kind';
import { type CardComponent, kindOf } from '../../plan/kinds';
import { saleTypeIn } from '../../plan/sale-types';
import { at, over } from '../addresses';
import { commissionableFormula } from '../commissionable-formula';
import { toTheCent } from '../formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { validateInput } from '../validate-input';
import { type PartPage, columns } from './context';
import { texts } from './texts';

/** The values of the published examples, by type of sale. */
const examples = {
  renewal: [400_000, 400_000],
  upsell: [400_000, 500_000],
  'cross-sell': [0, 75_000],
  'new business': [0, 200_000],
} as const;

/** One worked deal for each rate of the card, on the line of the rate; and what they pay in all. */
export function writeWorkedDeals(
  { sheet, say, part, language, form }: PartPage,
  component: CardComponent,
  kind: CardKind<CardComponent>,
  places: Places,
  top: number,
): { readonly total: string; readonly value: number; readonly end: number } {
  const { measure } = part;
  const list = kindOf(component)
    .fields({ component, measure })
    .find((field) => field.kind === 'list');
  if (list?.kind !== 'list') throw new Error('A rate card has rates.');
  const hasCloser = list.columns.length === 3;
  const rows = list.get(component);
  const heads = [
    [columns.from, texts.saleType],
    [columns.fromSales, texts.current],
    [columns.payout, texts.renewed],
    [columns.rate, texts.commission],
  ] as const;
  sheet.text(cell(top, columns.from), say(texts.example), styles.heading);
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), say(words), styles.columnHeadRight);
  }
  const first = top + 2;
  const pays = rows.map((row, k) => {
    const [closer, type] = hasCloser ? [String(row[0]), String(row[1])] : ['', String(row[0])];
    const known = saleTypeIn(type);
    const [current, renewed] = known ? examples[known] : [0, 0];
    const pay = kind.payDeal({ component, measure }, { type, closer, current, renewed });
    const commission = pay.ok ? roundMoney(pay.value.commission) : 0;
    const here = first + k;
    const typePlace = places.cell(k, hasCloser ? 1 : 0);
    const label = hasCloser ? `${typePlace}&", "&${places.cell(k, 0)}` : typePlace;
    const shown = listWord(list, hasCloser ? 1 : 0, type, language);
    sheet.formula(cell(here, columns.from), label, hasCloser ? `${shown}, ${closer}` : shown, {
      ...styles.words,
      indent: 0,
    });
    sheet.number(cell(here, columns.fromSales), current, styles.input);
    sheet.number(cell(here, columns.payout), renewed, styles.input);
    const deal = {
      type: typePlace,
      closer: hasCloser ? places.cell(k, 0) : '""',
      current: at(cell(here, columns.fromSales)),
      renewed: at(cell(here, columns.payout)),
    };
    const commissionable = commissionableFormula(deal, language);
    const native = `${commissionable}*${places.cell(k, hasCloser ? 2 : 1)}`;
    const formula =
      form === 'functions'
        ? kind.call({ component, measure }, places, { ...deal, commissionable })
        : native;
    const style = withFormat(styles.number, formats.cents);
    sheet.formula(cell(here, columns.rate), toTheCent(formula), commission, style);
    return commission;
  });
  const values = block(first, columns.fromSales, rows.length, 2);
  validateInput({ sheet, say }, values, say(texts.example), 'money', 'zero or more');
  const end = first + rows.length;
  return {
    total: `ROUND(SUM(${over(block(first, columns.rate, rows.length, 1))}),2)`,
    value: roundMoney(pays.reduce((sum, one) => sum + one, 0)),
    end,
  };
}

/** The word that the list's cell shows. */
function listWord(
  list: { readonly columns: readonly { readonly unit: string }[] },
  index: number,
  value: string,
  language: PartPage['language'],
): string {
  const column = list.columns[index];
  if (!column || !('options' in column)) return value;
  const options = column.options as readonly { value: string; label: Record<string, string> }[];
  return options.find((option) => option.value === value)?.label[language] ?? value;
}
