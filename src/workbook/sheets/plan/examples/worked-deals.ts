import type { LocalizedText } from '../../../../engine/words';
import { type Formula, type Text, constant, writtenOut } from '../../../../formula/formula';
import { addedUp, total } from '../../../../formula/operators/columns/column';
import { commissionable } from '../../../../formula/operators/pay/commissionable';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../../../formula/operators/numbers/rounded';
import { joined } from '../../../../formula/operators/texts/joined';
import { paidByCard } from '../../../../plan/deals/card-pay';
import { deal as dealOf, listCell } from '../../../../plan/component-places';
import { saleTypeName } from '../../../../plan/deals/sale-types';
import { cardList, exampleDeals } from '../../../../plan/deals/example-deals';
import type { PlanComponent } from '../../../../plan/kind';
import type { Places } from '../../../../plan/component-notation';
import { type CardComponent, cardKindOf } from '../../../../plan/kinds';
import { at as absolute } from '../../../description/addresses';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt, cellsOver, standing } from '../../cell-formula';
import { texts as dealTexts } from '../../deals/texts';
import { validateInput } from '../../validate-input';
import { type PartPage, columns } from '../context';
import type { BothForms } from '../component/earned-here';
import { texts } from '../texts';

export interface WorkedDeals {
  readonly total: Formula<number>;
  readonly each: readonly string[];
  /** Where a COMP function says it for a column of deals. */
  readonly compared?: BothForms;
  readonly end: number;
}

/** One worked deal for each rate of the card, on the line of the rate; and what they pay in all. */
export function writeWorkedDeals(
  page: PartPage,
  part: PlanComponent<CardComponent>,
  places: Places,
  top: number,
): WorkedDeals {
  const { sheet, localize, language, form } = page;
  const card = cardList(part);
  const isLine = card.names.length > 0;
  const deals = exampleDeals(part);
  writeHeads(page, top);
  const first = top + 1;
  const paidFor = (
    rate: Formula<number> | undefined,
    type: Formula<Text>,
    deal: Readonly<Record<string, Formula>>,
  ) => {
    const amount = commissionable(language, type, dealOf.current, dealOf.renewed);
    const paid = paidByCard(part, amount, rate);
    return toTheCent(standing(paid, places, {}, { ...deal, 'deal.type': type }));
  };
  const each = deals.map((deal, k) => {
    const { closer = '', current, renewed } = deal;
    const here = first + k;
    const sold = constant(saleTypeName(deal.type, language));
    const type = card.type === undefined || isLine ? sold : at<Text>(places.cell(k, card.type));
    const by = card.closer === undefined ? undefined : at<Text>(places.cell(k, card.closer));
    const said = card.names.map((column) => at<Text>(places.cell(k, column)));
    const name = inOneText([...(isLine ? said : [type]), ...(by ? [by] : [])]);
    page.calculation.put(cell(here, columns.from), name, styles.text);
    const put = (column: number, value: number, what: string) => {
      const place = sheet.number(cell(here, column), value, styles.input);
      const id = `${part.component.id} ${what} ${[deal.type, closer, ...(deal.names ?? [])].join(' ')}`;
      sheet.open(id, block(here, column, 1, 1));
      return cellAt(place);
    };
    return paidFor(listCell(k, card.rate, 'percent'), type, {
      ...(by && { 'deal.closer': by }),
      'deal.current': put(columns.fromSales, current, 'current'),
      'deal.renewed': put(columns.payout, renewed, 'renewed'),
    });
  });
  const column = (index: number) => block(first, index, deals.length, 1);
  const style = withFormat(styles.number, formats.cents);
  const { call, ofDeal } = cardKindOf(part.component);
  const isCalled = call !== undefined && !ofDeal?.isLimited(part.component);
  const all =
    isCalled && card.type !== undefined
      ? paidFor(undefined, at<Text>(places.column(card.type)), {
          ...(card.closer !== undefined && { 'deal.closer': at(places.column(card.closer)) }),
          'deal.current': cellsOver(column(columns.fromSales)),
          'deal.renewed': cellsOver(column(columns.payout)),
        })
      : undefined;
  if (form === 'functions' && all) {
    page.calculation.spill(cell(first, columns.last), all, 'functions', each, style);
  } else each.forEach((one, k) => page.calculation.put(cell(first + k, columns.last), one, style));
  const validate = (index: number, title: LocalizedText, note?: LocalizedText) =>
    validateInput(
      { sheet, localize },
      column(index),
      localize(title),
      'money',
      'zero or more',
      note,
    );
  validate(columns.fromSales, texts.current);
  validate(columns.payout, texts.renewed, dealTexts.newValueNote);
  return {
    total: rounded(total(cellsOver(column(columns.last))), constant(2)),
    each: each.map((_, k) => absolute(cell(first + k, columns.last))),
    ...(all && {
      compared: { functions: addedUp(all), native: writtenOut(sumOf(each)) },
    }),
    end: first + deals.length,
  };
}

const inOneText = (texts: readonly Formula<Text>[]): Formula<Text> =>
  joined(...texts.flatMap((one, k) => (k === 0 ? [one] : [constant(', '), one])));

function writeHeads({ sheet, localize }: PartPage, row: number): void {
  const heads = [
    [columns.fromSales, texts.current],
    [columns.payout, texts.renewed],
    [columns.last, texts.commission],
  ] as const;
  sheet.text(cell(row, columns.from), localize(texts.example), styles.columnHead);
  for (const [column, words] of heads) {
    sheet.text(cell(row, column), localize(words), styles.columnHeadRight);
  }
}
