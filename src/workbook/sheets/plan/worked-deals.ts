import type { Words } from '../../../engine/words';
import { roundMoney } from '../../../engine/money';
import { cardList, exampleDeals, shownType } from '../../../plan/example-deals';
import type { Places } from '../../../plan/kind';
import type { CardComponent } from '../../../plan/kinds';
import { at, over } from '../../description/addresses';
import { texts as dealTexts } from '../deals/texts';
import { paidByCard, payOfDeal } from '../../../plan/card-pay';
import { deal as dealOf, listCell } from '../../../plan/component-places';
import type { Formula } from '../../../formula/formula';
import { commissionable } from '../../../formula/operators/commissionable';
import { toTheCent } from '../../../formula/operators/rounded';
import { at as cellAt, cellText, standing } from '../cell-formula';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { validateInput } from '../validate-input';
import { type PartPage, columns } from './context';
import type { BothForms } from './earned-here';
import { texts } from './texts';

export interface WorkedDeals {
  readonly total: string;
  readonly value: number;
  /** What each of them pays. */
  readonly each: readonly string[];
  readonly compared: BothForms;
  readonly end: number;
}

/** One worked deal for each rate of the card, on the line of the rate; and what they pay in all. */
export function writeWorkedDeals(
  page: PartPage,
  component: CardComponent,
  places: Places,
  top: number,
): WorkedDeals {
  const { sheet, say, part, language, form } = page;
  const own = { component, measure: part.measure };
  const card = cardList(own);
  const deals = exampleDeals(own);
  writeHeads(page, top);
  const first = top + 1;
  const natives: string[] = [];
  const amount = commissionable(language, dealOf.type, dealOf.current, dealOf.renewed);
  const paidFor = (rate: Formula<number> | undefined, deal: Readonly<Record<string, Formula>>) =>
    toTheCent(standing(paidByCard(own, amount, rate), places, {}, deal));
  const pays = deals.map((deal, k) => {
    const { closer, current, renewed } = deal;
    const pay = payOfDeal(own, deal);
    const here = first + k;
    const typePlace = places.cell(k, card.type);
    const shown = shownType(card, deal.type, language);
    sheet.formula(
      cell(here, columns.from),
      card.closer === undefined ? typePlace : `${typePlace}&", "&${places.cell(k, card.closer)}`,
      card.closer === undefined ? shown : `${shown}, ${closer}`,
      styles.text,
    );
    sheet.number(cell(here, columns.fromSales), current, styles.input);
    sheet.number(cell(here, columns.payout), renewed, styles.input);
    sheet.open(
      `${component.id} current ${deal.type} ${closer}`,
      block(here, columns.fromSales, 1, 1),
    );
    sheet.open(`${component.id} renewed ${deal.type} ${closer}`, block(here, columns.payout, 1, 1));
    natives.push(
      cellText(
        paidFor(listCell(k, card.rate, 'percent'), {
          'deal.type': cellAt(typePlace),
          ...(card.closer !== undefined && {
            'deal.closer': cellAt(places.cell(k, card.closer)),
          }),
          'deal.current': cellAt(at(cell(here, columns.fromSales))),
          'deal.renewed': cellAt(at(cell(here, columns.payout))),
        }),
      ),
    );
    return pay.ok ? roundMoney(pay.value.commission) : 0;
  });
  const column = (index: number) => over(block(first, index, deals.length, 1));
  const commissions = cellText(
    paidFor(undefined, {
      'deal.type': cellAt(places.column(card.type)),
      ...(card.closer !== undefined && { 'deal.closer': cellAt(places.column(card.closer)) }),
      'deal.current': cellAt(column(columns.fromSales)),
      'deal.renewed': cellAt(column(columns.payout)),
    }),
    'functions',
  );
  const style = withFormat(styles.number, formats.cents);
  if (form === 'functions') sheet.spill(cell(first, columns.last), commissions, pays, style);
  else {
    natives.forEach((native, k) =>
      sheet.formula(cell(first + k, columns.last), native, pays[k] ?? 0, style),
    );
  }
  const values = (column: number) => block(first, column, deals.length, 1);
  const validate = (column: number, title: Words, note?: Words) =>
    validateInput({ sheet, say }, values(column), say(title), 'money', 'zero or more', note);
  validate(columns.fromSales, texts.current);
  validate(columns.payout, texts.renewed, dealTexts.newValueNote);
  return {
    total: `ROUND(SUM(${column(columns.last)}),2)`,
    value: roundMoney(pays.reduce((sum, one) => sum + one, 0)),
    each: pays.map((_, k) => at(cell(first + k, columns.last))),
    compared: {
      native: `(${natives.join('+')})`,
      functions: `SUMPRODUCT(${commissions})`,
    },
    end: first + deals.length,
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
