import { type Issue, unless } from '../../../engine/result';
import { atLeast, notEmpty } from '../../../engine/rules';
import { wholeOf } from '../../../engine/whole';
import { listCell, input } from '../../component-places';
import { numberField } from '../../field';
import { type PlanComponent, type TargetKind } from '../../kind';
import { common } from '../../new-component';
import { place } from '../../../formula/formula';
import { listField } from '../list-field';
import { namedRows } from '../named-rows';
import type { YearQuotaComponent } from './schema';
import { shareOfYear } from './share-of-year';
import { words } from './words';

/**
 * Quota of the year: the quotas of a measure are agreed for a year, and the plan's period is a part of
 * it. A pattern says what each part of the year has of the whole; within a part it comes evenly, by the
 * plan's way to count time.
 *
 *     quota of the period = quota of the year * what the pattern has in the period
 *
 * Parts are named by the month from which they run, counted from 1 in the year's first month; shares add
 * up to 100 %. A payee who is there for a part of the period has what the pattern has in those days.
 */
export const yearQuota: TargetKind<YearQuotaComponent> = {
  shape: 'nothing',
  title: words.title,
  // The parts of a year.
  drawing: {
    bars: [
      [5, 11, 11],
      [19, 11, 15],
      [33, 11, 13],
      [47, 11, 24],
    ],
    dashed: 'M4 7H60',
  },
  sentence: () => words.sentence,
  rule: ({ component: { pattern }, measure }) => {
    const rows = pattern.map((_, k) => ({
      from: listCell(k, 0, 'count'),
      share: listCell(k, 1, 'percent'),
    }));
    return {
      en: [
        `Quotas of ${measure.name} are for the year, which starts in month `,
        input('starts', 'count'),
        '. Counted from there, ',
        ...namedRows(rows, 'en', ({ from, share }) => ['month ', from, ' on has ', share]),
        '.',
      ],
      da: [
        `Kvoter for ${measure.name} gælder året, som begynder i måned `,
        input('starts', 'count'),
        '. Regnet derfra har ',
        ...namedRows(rows, 'da', ({ from, share }) => ['måned ', from, ' og frem ', share]),
        '.',
      ],
    };
  },
  fields: () => [
    numberField('starts', {
      ...{ label: words.starts, name: words.startsName },
      ...{ unit: 'count', allows: 'above zero' },
    }),
    listField<YearQuotaComponent, 'pattern'>('pattern', {
      ...{ label: words.pattern, row: words.row },
      columns: {
        from: { label: words.from, unit: 'count', allows: 'above zero' },
        share: { label: words.share, unit: 'percent', allows: 'share', isPart: true },
      },
      next: ({ pattern }) => {
        const left = 1 - pattern.reduce((sum, { share }) => sum + share, 0);
        const last = pattern.at(-1)?.from ?? 0;
        return [Math.min(last + 1, 12), Math.max(Number(left.toFixed(6)), 0)];
      },
    }),
  ],
  check: ({ component }) => unless(issuesOf(component), () => component),
  factor: (part) => shareOfYear(by(part), place('/from', 'date'), place('/to', 'date')),
  ofDays: (part, first, last) => shareOfYear(by(part), first, last),
  sample: (id, measure) => ({
    kind: 'year-quota',
    ...common(id),
    measure: measure.id,
    starts: 1,
    pattern: [
      { from: 1, share: 0.2 },
      { from: 4, share: 0.2 },
      { from: 7, share: 0.2 },
      { from: 10, share: 0.4 },
    ],
  }),
};

const by = ({ beside }: PlanComponent<YearQuotaComponent>) => beside?.proration ?? 'days';

const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;

function issuesOf({ starts, pattern }: YearQuotaComponent): Issue[] {
  return [
    ...(isMonth(starts) ? [] : [noMonth(['starts'])]),
    ...notEmpty(pattern, ['pattern']),
    ...pattern.flatMap(({ from, share }, k) => [
      ...(isMonth(from) ? [] : [noMonth(['pattern', k, 'from'])]),
      ...(k === 0 && from !== 1 ? [words.notFirst(['pattern', k, 'from'])] : []),
      ...(k > 0 && from <= (pattern[k - 1]?.from ?? 0)
        ? [words.notLater(['pattern', k, 'from'])]
        : []),
      ...atLeast(0, share, ['pattern', k, 'share']),
    ]),
    ...wholeOf(
      pattern.map(({ share }) => share),
      ['pattern'],
      words.shares,
    ),
  ];
}

const noMonth = words.noMonth;
