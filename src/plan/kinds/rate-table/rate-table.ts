import { anyText } from '../../../engine/compared-texts';
import { type Issue, unless } from '../../../engine/result';
import { largest } from '../../../formula/operators/columns/column';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { constant } from '../../../formula/formula';
import { listColumn } from '../../component-places';
import { type CardKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { lineIssues } from '../lines/issues';
import { ofLine } from '../lines/lines';
import { dealLimitIssues } from '../tables/deal-limits';
import { ofDeal } from '../tables/of-deal';
import { rateLines, rateTableFields } from './fields';
import type { RateTableComponent } from './schema';
import { noLine, rateTableRule, sentence, title } from './words';

/**
 * Rate table: each deal is paid the rate of its line, by what it says in one to three columns.
 *
 *     payout of a deal = commissionable amount * the rate of the first line that fits
 *
 * What fits is said in `kinds/lines/`. A deal that no line fits pays nothing and is flagged. For a rate by
 * type of sale and who closes, use expansion; for what counts towards a quota, weight-table.
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
  rate: ({ component }) => ofLine(component),
  unrated: ({ component }) => [noLine([component.id])],
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

const issuesOf = (component: RateTableComponent): Issue[] => [
  ...lineIssues(component.columns, rateLines(component), 'rates', 'rate'),
  ...dealLimitIssues(component),
];
