import { anyText, asWritten } from '../../../engine/compared-texts';
import { plain } from '../../../engine/vocabulary';
import { type Issue, unless } from '../../../engine/result';
import { atLeast, notEmpty } from '../../../engine/rules';
import type { Text } from '../../../formula/formula';
import { largest } from '../../../formula/operators/columns/column';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { constant } from '../../../formula/formula';
import { ofFirstFitting } from '../../../formula/operators/lookups/first-fitting';
import { dealName, listColumn } from '../../component-places';
import { columnNamed } from '../../exports/columns/named-column';
import { saleTypeIn } from '../../deals/sale-types';
import { type CardKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { dealLimitIssues } from '../tables/deal-limits';
import { ofDeal } from '../tables/of-deal';
import { rateTableFields } from './fields';
import type { RateTableComponent } from './schema';
import { issues, rateTableRule, sentence, title } from './words';

/**
 * Rate table: each deal is paid the rate of its line, by what it says in one to three columns.
 *
 *     payout of a deal = commissionable amount * the rate of the first line that fits
 *
 * A line fits where every column says what the line says: without regard to case, and never as a
 * pattern; a * alone stands for anything, a blank too. Lines are read from above, so that a line for
 * anything stands below those that it is the rest of. A deal that no line fits pays nothing and is
 * flagged. For a rate by type of sale and who closes, use expansion; for what counts towards a quota,
 * credit-weights.
 */
export const rateTable: CardKind<RateTableComponent> = {
  shape: 'deals',
  title,
  sentence: () => sentence,
  rule: rateTableRule,
  fields: rateTableFields,
  columns: ({ columns }) => columns,
  check: ({ component }) => unless(issuesOf(component), () => component),
  most: ({ component: { columns } }) =>
    nothingOrOpen(isAbove(largest(listColumn(columns.length)), constant(0))),
  rate: ({ component: { columns } }) =>
    ofFirstFitting(
      listColumn(columns.length, 'percent'),
      columns.map((_, k) => [dealName(k), listColumn<Text>(k)] as const),
    ),
  unrated: ({ component }) => [issues.noLine([component.id])],
  ofDeal,
  sample: (id, _, language = 'en') => ({
    kind: 'rate-table',
    ...common(id),
    ...samples[language],
  }),
};

const line = (region: string, term: string, rate: number) => ({ of: [region, term], rate });

/** A contract of more years is worth more, and a new region more than one that is known. */
const samples = {
  en: {
    columns: ['Region', 'Term'],
    rates: [
      line('Nordic', '1 year', 0.06),
      line('Nordic', '2 years', 0.08),
      line('Nordic', '3 years', 0.1),
      line(anyText, '3 years', 0.12),
      line(anyText, anyText, 0.09),
    ],
  },
  da: {
    columns: ['Region', 'Løbetid'],
    rates: [
      line('Norden', '1 år', 0.06),
      line('Norden', '2 år', 0.08),
      line('Norden', '3 år', 0.1),
      line(anyText, '3 år', 0.12),
      line(anyText, anyText, 0.09),
    ],
  },
};

function issuesOf(component: RateTableComponent): Issue[] {
  const { columns, rates } = component;
  const ids = columns.map(columnNamed);
  return [
    ...columns.flatMap((name, k) => {
      if (name.trim() === '') return [issues.noName([`column${k + 1}`])];
      return ids.indexOf(ids[k] ?? 'type') < k ? [issues.sameColumn([`column${k + 1}`])] : [];
    }),
    ...notEmpty(rates, ['rates']),
    ...rates.flatMap(({ of, rate }, k) => [
      ...(of.length === columns.length ? [] : [issues.otherWidth(['rates', k])]),
      ...of.flatMap((name, n) =>
        ids[n] === 'type' && name !== anyText && saleTypeIn(name) === undefined
          ? [issues.noType(['rates', k, n])]
          : [],
      ),
      ...(rates.slice(0, k).some((above) => covers(above.of, of))
        ? [issues.neverRead(['rates', k, 0])]
        : []),
      ...atLeast(0, rate, ['rates', k, 'rate']),
    ]),
    ...dealLimitIssues(component),
  ];
}

/** Whether every deal that fits a line fits one above it already. */
const covers = (above: readonly string[], line: readonly string[]): boolean =>
  above.every((one, k) => one === anyText || sameName(one, line[k] ?? ''));

const sameName = (one: string, other: string) =>
  asWritten(one).some((written) => plain(written) === plain(other));
