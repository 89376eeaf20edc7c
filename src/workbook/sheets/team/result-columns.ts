import { type ResultComponent, resultKindOf } from '../../../plan/kinds';
import { hasRatios } from '../../../plan/retention/is-ratio';
import { dealParts } from '../../../plan/deals/roles';
import type { Unit } from '../../../plan/field';
import type { Measure } from '../../../plan/measure';
import { measuresOfYear } from '../../../plan/pay/limits/followed-year';
import {
  actual,
  earlier,
  labels,
  ofOwnMost,
  onDeals,
  ownMostId,
  resultId,
} from '../../../plan/payee/entries';
import { agreedQuota } from '../../../plan/payee/quota/quota-part';
import { leadMeasure, partsOf, resultParts } from '../../../plan/parts';
import { isAddedUp, isTotal } from '../../../plan/payee/together/totals';
import type { Payee } from '../../../plan/people';
import { listOfResults } from '../../../plan/row-moves';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';
import { open } from './open';

const formatOfUnit: Readonly<Record<Unit, string>> = {
  money: formats.cents,
  count: formats.count,
  percent: formats.percent,
  days: formats.general,
  date: formats.day,
};

/** What each payee has achieved: from deals where there are any, typed otherwise. */
export function resultColumns(book: Book, deals: DealsPlaces | undefined): readonly TeamColumn[] {
  const { plan, localize } = book;
  const group = localize(texts.results);
  const ofYear = measuresOfYear(plan, partsOf(plan));
  return [
    ...(deals && hasRatios(plan) ? [baseColumn(book, group)] : []),
    ...plan.measures.flatMap((measure) => [
      ...measureColumns(book, measure, deals, group),
      ...(ofYear.has(measure.id) ? yearColumns(book, measure, group) : []),
    ]),
    ...resultParts(plan).flatMap((part) => {
      const kind = resultKindOf(part.component);
      const { id } = part.component;
      const columns = kind.results(part).map(({ label, unit }, k) =>
        typedColumn(book, resultId(id, k), localize(label), group, unit, {
          typed: ({ results }) => results[id]?.[k],
          read: (payee, value) => withResult(payee, id, k, Number(value)),
          listed: { list: listOfResults(id), row: k, column: 0 },
        }),
      );
      return kind.shared?.(part).hasOwnMost
        ? [...columns, ownMostColumn(book, part.component, group)]
        : columns;
    }),
    ...(deals
      ? []
      : dealParts(plan).map(({ component }) => {
          const { id } = component;
          return typedColumn(book, resultId(id, 0), localize(onDeals(component)), group, 'money', {
            typed: ({ results }) => results[id]?.[0],
            read: (payee, value) => withResult(payee, id, 0, Number(value)),
          });
        })),
  ];
}

/** What deals are a share of: typed, as it is known at the start. */
const baseColumn = (book: Book, group: string): TeamColumn =>
  typedColumn(book, 'base', book.localize(labels.base), group, 'money', {
    typed: ({ base }) => base,
    read: (payee, value) => ({ ...payee, base: Number(value) }),
  });

/** The most of a payee's own, of what a component divides. */
function ownMostColumn({ localize }: Book, component: ResultComponent, group: string): TeamColumn {
  const { id } = component;
  const head = localize(ofOwnMost(component));
  return {
    ...{ id: ownMostId(component), group, head, width: 14 },
    style: withFormat(styles.input, formats.cents),
    typed: ({ mosts }) => mosts?.[id],
    read: (payee, value) => ({ ...payee, mosts: { ...payee.mosts, [id]: Number(value) } }),
    validation: open(
      ...([head, { kind: 'decimal', minimum: 0 }] as const),
      ...([localize(texts.blankMost), localize] as const),
    ),
  };
}

function withResult(payee: Payee, id: string, k: number, value: number): Payee {
  const own = [...(payee.results[id] ?? [])];
  while (own.length <= k) own.push(undefined);
  return { ...payee, results: { ...payee.results, [id]: own.with(k, value) } };
}

function measureColumns(
  book: Book,
  measure: Measure,
  deals: DealsPlaces | undefined,
  group: string,
): readonly TeamColumn[] {
  const { localize } = book;
  const { id, name, unit } = measure;
  const isFed = deals?.credits(measure) === true;
  const credited: TeamColumn = {
    ...{ id: `credited:${id}`, group, width: 14 },
    head: `${localize(texts.credited)} ${name}`,
    style: withFormat(styles.number, formatOfUnit[unit]),
    // All totals together would count everybody several times.
    ...(unit !== 'percent' && !isTotal(measure) && { isSum: true as const, unit }),
  };
  if (isFed || isAddedUp(book.plan, measure, deals !== undefined)) return [credited];
  const typed = typedColumn(book, `actual:${id}`, localize(actual(measure)), group, unit, {
    typed: (payee) => payee.credited[id],
    read: (payee, value) => ({
      ...payee,
      credited: { ...payee.credited, [id]: Number(value) },
    }),
  });
  return [typed, credited];
}

/** Earlier credit, and the year's with the period: what components that follow the year look at. */
const yearColumns = (book: Book, measure: Measure, group: string): readonly TeamColumn[] => {
  const { id, name, unit } = measure;
  return [
    typedColumn(book, `prior:${id}`, book.localize(earlier(measure)), group, unit, {
      typed: ({ prior }) => prior[id],
      read: (payee, value) => ({ ...payee, prior: { ...payee.prior, [id]: Number(value) } }),
    }),
    {
      ...{ id: `year:${id}`, group, head: `${book.localize(texts.inYear)} ${name}`, width: 14 },
      style: withFormat(styles.number, formatOfUnit[unit]),
    },
  ];
};

function typedColumn(
  { localize }: Book,
  id: string,
  head: string,
  group: string,
  unit: Unit,
  cells: Pick<TeamColumn, 'typed' | 'read' | 'listed'>,
): TeamColumn {
  const isDay = unit === 'date';
  const rule = isDay ? ({ kind: 'date', first: 0 } as const) : anyNumber;
  return {
    ...{ id, group, head, width: 14, style: withFormat(styles.input, formatOfUnit[unit]) },
    ...cells,
    validation: open(head, rule, localize(isDay ? texts.aDay : texts.aNumber), localize),
  };
}

const anyNumber = { kind: 'decimal', minimum: -1e12 } as const;

/** Attainment of the plan's first measure, where it goes, and the chance of the quota. */
export function outlookColumns({ plan, localize }: Book): readonly TeamColumn[] {
  const lead = leadMeasure(plan);
  const group = localize(texts.outlook);
  const hasQuota = agreedQuota(plan) !== undefined;
  const forecast: TeamColumn = {
    ...{
      id: 'forecast',
      group,
      head: localize(texts.forecast),
      width: 14,
      isSum: true,
      unit: lead.unit,
    },
    style: withFormat(
      styles.number,
      lead.unit === 'count' ? formats.estimate : formatOfUnit[lead.unit],
    ),
  };
  if (lead.unit === 'percent') return [];
  if (!hasQuota) return [forecast];
  return [
    {
      ...{ id: 'attainment', group, head: localize(texts.attainment), width: 13 },
      style: withFormat(styles.number, formats.percent),
    },
    forecast,
    {
      ...{ id: 'chance', group, head: localize(texts.chance), width: 12 },
      style: withFormat(styles.number, formats.wholePercent),
    },
  ];
}
