import { roundMoney } from '../../engine/money';
import type { ListField } from '../../plan/field';
import type { CardKind, Part, Places } from '../../plan/kind';
import type { CardComponent } from '../../plan/kinds';
import { saleTypeIn } from '../../plan/sale-types';
import { at, over } from '../addresses';
import { commissionableFormula } from '../commissionable-formula';
import { toTheCent } from '../formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { validateInput } from '../validate-input';
import { type PartPage, columns } from './context';
import type { BothForms } from './earned-here';
import { texts } from './texts';

/** The values of the published examples, by type of sale. */
const examples = {
  renewal: [400_000, 400_000],
  upsell: [400_000, 500_000],
  'cross-sell': [0, 75_000],
  'new business': [0, 200_000],
} as const;

export interface WorkedDeals {
  readonly total: string;
  readonly value: number;
  readonly compared: BothForms;
  readonly end: number;
}

/** One worked deal for each rate of the card, on the line of the rate; and what they pay in all. */
export function writeWorkedDeals(
  page: PartPage,
  component: CardComponent,
  kind: CardKind<CardComponent>,
  places: Places,
  top: number,
): WorkedDeals {
  const { sheet, say, part, language, form } = page;
  const { measure } = part;
  const list = listOf(kind, { component, measure });
  const hasCloser = list.columns.length === 3;
  const [closerColumn, typeColumn, rateColumn] = hasCloser ? [0, 1, 2] : [-1, 0, 1];
  const rows = list.get(component);
  writeHeads(page, top);
  const first = top + 1;
  const natives: string[] = [];
  const pays = rows.map((row, k) => {
    const type = String(row[typeColumn]);
    const closer = hasCloser ? String(row[closerColumn]) : '';
    const known = saleTypeIn(type);
    const [current, renewed] = known ? examples[known] : [0, 0];
    const pay = kind.payDeal({ component, measure }, { type, closer, current, renewed });
    const here = first + k;
    const typePlace = places.cell(k, typeColumn);
    const shown = listWord(list, typeColumn, type, language);
    sheet.formula(
      cell(here, columns.from),
      hasCloser ? `${typePlace}&", "&${places.cell(k, closerColumn)}` : typePlace,
      hasCloser ? `${shown}, ${closer}` : shown,
      styles.text,
    );
    sheet.number(cell(here, columns.fromSales), current, styles.input);
    sheet.number(cell(here, columns.payout), renewed, styles.input);
    const values = {
      type: typePlace,
      current: at(cell(here, columns.fromSales)),
      renewed: at(cell(here, columns.payout)),
    };
    const commissionable = commissionableFormula(values, language);
    natives.push(toTheCent(`${commissionable}*${places.cell(k, rateColumn)}`));
    return pay.ok ? roundMoney(pay.value.commission) : 0;
  });
  const column = (index: number) => over(block(first, index, rows.length, 1));
  const commissions = toTheCent(
    kind.call({ component, measure }, places, {
      type: places.column(typeColumn),
      closer: hasCloser ? places.column(closerColumn) : '',
      current: column(columns.fromSales),
      renewed: column(columns.payout),
      commissionable: '',
    }),
  );
  const style = withFormat(styles.number, formats.cents);
  if (form === 'functions') sheet.spill(cell(first, columns.last), commissions, pays, style);
  else {
    natives.forEach((native, k) =>
      sheet.formula(cell(first + k, columns.last), native, pays[k] ?? 0, style),
    );
  }
  const typed = block(first, columns.fromSales, rows.length, 2);
  validateInput({ sheet, say }, typed, say(texts.example), 'money', 'zero or more');
  return {
    total: `ROUND(SUM(${column(columns.last)}),2)`,
    value: roundMoney(pays.reduce((sum, one) => sum + one, 0)),
    compared: {
      native: `(${natives.join('+')})`,
      functions: `SUMPRODUCT(${commissions})`,
    },
    end: first + rows.length,
  };
}

function writeHeads({ sheet, say }: PartPage, row: number): void {
  const heads = [
    [columns.fromSales, texts.current],
    [columns.payout, texts.renewed],
    [columns.last, texts.commission],
  ] as const;
  sheet.text(cell(row, columns.from), say(texts.example), styles.columnHead);
  for (const [column, words] of heads) {
    sheet.text(cell(row, column), say(words), styles.columnHeadRight);
  }
}

function listOf(
  kind: CardKind<CardComponent>,
  part: Part<CardComponent>,
): ListField<CardComponent> {
  const list = kind.fields(part).find((field) => field.kind === 'list');
  if (!list) throw new Error('A rate card has rates.');
  return list;
}

/** The word that the list's cell shows. */
function listWord(
  { columns: all }: ListField<CardComponent>,
  index: number,
  value: string,
  language: PartPage['language'],
): string {
  const column = all[index];
  if (column?.unit !== 'word') return value;
  return column.options.find((option) => option.value === value)?.label[language] ?? value;
}
