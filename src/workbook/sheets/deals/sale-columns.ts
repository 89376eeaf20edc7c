import { currencies } from '../../../plan/currency';
import { ratesPart } from '../../../plan/ledger/looked-up';
import { measureNamed } from '../../../plan/deals/entries';
import { creditedMeasures } from '../../../plan/deals/roles';
import { takesBack } from '../../../plan/deals/credit';
import { holdsNumbers } from '../../../plan/exports/columns/named-column';
import { ownColumns } from '../../../plan/ledger/own-columns';
import { listOfOwnColumns } from '../../../plan/row-moves';
import { saysCloser, saysProduct, saysSource } from '../../../plan/deals/names';
import { lostTypeNames, saleTypeNames } from '../../../plan/deals/sale-types';
import { hasRatios } from '../../../plan/retention/is-ratio';
import type { Book } from '../book';
import { widthOfNames } from '../../design/head-width';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

/** No deal is larger: an amount that takes back is not below its opposite. */
const largestAmount = 1e15;

/** What is sold to whom, by whom and for how much: all typed. */
export function saleColumns({ plan, language, localize }: Book): readonly DealColumn[] {
  const group = localize(texts.sale);
  const text = { group, style: styles.inputText };
  const money = { group, width: 13, style: withFormat(styles.input, formats.cents) };
  const isSigned = takesBack(plan);
  const aValue = localize(isSigned ? texts.anAmount : texts.aValue);
  const value = {
    rule: { kind: 'decimal', minimum: isSigned ? -largestAmount : 0 },
    error: { title: localize(texts.notAllowed), text: aValue },
  } as const;
  const names = [...saleTypeNames(language), ...(hasRatios(plan) ? lostTypeNames(language) : [])];
  const types = names.join(', ');
  return [
    {
      ...text,
      id: 'deal',
      head: localize(texts.deal),
      // Wide enough for the sheet's title.
      width: 16,
      read: (deal, value) => ({ ...deal, deal: String(value) }),
    },
    {
      ...text,
      id: 'customer',
      head: localize(texts.customer),
      width: 22,
      read: (deal, value) => ({ ...deal, customer: String(value) }),
    },
    {
      ...text,
      id: 'type',
      head: localize(texts.type),
      width: 13,
      read: (deal, value) => ({ ...deal, type: String(value) }),
      validation: {
        rule: { kind: 'list', words: names },
        prompt: { title: localize(texts.type), text: `${localize(texts.typePrompt)}${types}.` },
        error: { title: localize(texts.notAllowed), text: types },
      },
    },
    ...measureColumn({ plan, localize }),
    ...nameColumn('product', saysProduct(plan), { plan, localize }),
    ...nameColumn('source', saysSource(plan), { plan, localize }),
    ...nameColumn('closer', saysCloser(plan), { plan, localize }),
    ...ownNameColumns({ plan, localize }),
    ...currencyColumn({ plan, localize }),
    {
      ...money,
      id: 'current',
      head: localize(texts.current),
      read: (deal, value) => ({ ...deal, current: amountIn(value) }),
      validation: {
        ...value,
        prompt: { title: localize(texts.current), text: aValue },
      },
    },
    {
      ...money,
      id: 'renewed',
      head: localize(texts.renewed),
      read: (deal, value) => ({ ...deal, renewed: amountIn(value) }),
      validation: {
        ...value,
        prompt: { title: localize(texts.renewed), text: localize(texts.newValueNote) },
      },
    },
  ];
}

/** Text among the values is no number, whatever it looks like. */
const amountIn = (value: string | number): number =>
  typeof value === 'number' ? value : Number.NaN;

/** Only where deals count towards several measures. A new deal counts towards the first. */
function measureColumn({ plan, localize }: Pick<Book, 'plan' | 'localize'>): DealColumn[] {
  const measures = creditedMeasures(plan);
  const [first] = measures;
  if (!first || measures.length < 2) return [];
  return [
    {
      id: 'measure',
      group: localize(texts.sale),
      head: localize(texts.measure),
      width: 18,
      style: styles.inputText,
      read: (deal, value) => ({ ...deal, measure: measureNamed(plan, String(value)) }),
    },
  ];
}

/** Only where the plan weighs or pays by that name. */
const nameColumn = (
  id: 'product' | 'source' | 'closer',
  isAsked: boolean,
  { plan, localize }: Pick<Book, 'plan' | 'localize'>,
): DealColumn[] =>
  isAsked
    ? [
        {
          ...{ id, group: localize(texts.sale), head: localize(texts[id]) },
          ...{
            width: id === 'closer' ? widthOfNames(plan.roles, 12) : 16,
            style: styles.inputText,
          },
          read: (deal, value) => ({ ...deal, [id]: String(value) }),
        },
      ]
    : [];

/** What the plan's rate tables ask of a deal, as the plan calls it; a number is kept as one. */
const ownNameColumns = ({ plan, localize }: Pick<Book, 'plan' | 'localize'>): DealColumn[] =>
  ownColumns(plan).map(({ id, name }, row) => ({
    ...{ id, group: localize(texts.sale), head: name, width: 14 },
    ...(holdsNumbers(id)
      ? { style: withFormat(styles.input, formats.percent), validation: aShare(name, localize) }
      : { style: styles.inputText }),
    read: (deal, value) => ({ ...deal, own: { ...deal.own, [id.slice('own:'.length)]: value } }),
    listed: { list: listOfOwnColumns, row, column: 0 },
  }));

/** A share that a measure reads, such as a discount: 20 is 20% without its sign. */
const aShare = (
  name: string,
  localize: Book['localize'],
): NonNullable<DealColumn['validation']> => ({
  rule: { kind: 'decimal', minimum: -1, maximum: 1 },
  prompt: { title: name, text: localize(texts.shareOfDeal) },
  error: { title: localize(texts.notAllowed), text: localize(texts.shareOfDeal) },
});

/** Only where the plan has rates of currencies. */
function currencyColumn({ plan, localize }: Pick<Book, 'plan' | 'localize'>): DealColumn[] {
  if (!ratesPart(plan)) return [];
  return [
    {
      ...{ id: 'currency', group: localize(texts.sale), head: localize(texts.currency), width: 10 },
      style: styles.inputText,
      read: (deal, value) => ({ ...deal, currency: String(value) }),
      validation: {
        rule: { kind: 'list', words: currencies },
        prompt: { title: localize(texts.currency), text: localize(texts.blankCurrency) },
        error: { title: localize(texts.notAllowed), text: localize(texts.blankCurrency) },
      },
    },
  ];
}
