import type { MilestoneComponent } from './schema';
import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../../formula/operators/conditions/comparisons';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { least } from '../../../formula/operators/numbers/least';
import { times } from '../../../formula/operators/numbers/times';
import { sideBySide } from '../../../formula/operators/columns/side-by-side';
import { input, list, listCell } from '../../component-places';
import { type PlanComponent, type TableKind, type TableRow, nothingBelow } from '../../kind';
import { measured } from '../../new-component';
import { goalAt } from '../last-threshold';
import { fieldsOfEither, tableByAmount } from './by-amount';
import { milestoneAtFirst } from './first-look';
import { milestoneRule } from './words';

/**
 * Milestone bonus: all or nothing when the measure reaches the trigger, a share of the quota or an amount.
 *
 *     payout = bonus                    from the trigger on
 *     payout = bonus * credited value   where the bonus is a share of the value
 *
 * Partial credit below the trigger, of a fixed bonus only: none, in proportion, or in steps.
 * For several amounts, use ladder; for a date or conditions, use timed-milestone.
 */
export const milestone: TableKind<MilestoneComponent> = {
  ...milestoneAtFirst,
  ...{ table: tableOfEither, check: tableOfEither, fields: fieldsOfEither },
  goal: ({ component: { quota }, measure }) =>
    quota === null ? goalAt(input('trigger', measure.unit), measure) : input('quota'),
  inFull: (part) => (part.component.quota === null ? undefined : milestoneAtFirst.inFull(part)),
  rows: ({ component }) => [nothingBelow, ...rowsAbove(component)],
  call: ({ component }, credited, quota) => {
    const [bonus, trigger] = [input('bonus'), input('trigger')];
    const tier = sideBySide(trigger, bonus);
    const of = component.quota === null ? undefined : quota;
    if (component.pays === 'share') {
      return ['TIERED_COMMISSION', credited, tier, of, constant('retroactive')];
    }
    if (!of) return ['TIERED_BONUS', credited, tier];
    return ['MILESTONE_BONUS', credited, quota, bonus, trigger, partialCredit(component)];
  },
  rule: milestoneRule,
  sample: (id, measure) => ({
    kind: 'milestone',
    ...measured(id, measure),
    quota: measure.unit === 'money' ? 1_800_000 : measure.unit === 'count' ? 20 : 1,
    pays: 'amount',
    bonus: 50_000,
    trigger: 1,
    partial: { kind: 'none' },
  }),
};

function tableOfEither(part: PlanComponent<MilestoneComponent>) {
  const { component } = part;
  return component.quota === null ? tableByAmount(component) : milestoneAtFirst.table(part);
}

/** Partial credit as the function takes it: left out, a word, the attainment it begins at, or steps. */
function partialCredit({ partial }: MilestoneComponent): Formula | undefined {
  if (partial.kind === 'none') return undefined;
  if (partial.kind === 'steps') return list;
  const from: Formula = input('partial');
  return choose(isAbove(input('partial'), constant(0)), from, constant('proportional') as Formula);
}

function rowsAbove({ pays, partial }: MilestoneComponent): TableRow[] {
  const [pay, goal] = [input('bonus'), input('trigger')];
  if (pays === 'share') return [{ from: goal, payout: times(goal, pay), rate: pay }];
  const inFull: TableRow = { from: goal, payout: pay, rate: constant(0) };
  switch (partial.kind) {
    case 'none':
      return [inFull];
    case 'steps':
      return [
        ...partial.steps.map((_, k) => ({
          from: listCell(k, 0),
          payout: times(listCell(k, 1), pay),
          rate: constant(0),
        })),
        inFull,
      ];
    case 'proportional':
      return [...proportionalRows(), inFull];
  }
}

/** The slope, and the attainment of 100 % that ends it where the trigger lies above. */
function proportionalRows(): TableRow[] {
  const [from, pay, goal] = [input('partial'), input('bonus'), input('trigger')];
  const whole = constant(1);
  return [
    {
      from,
      payout: times(least(from, whole), pay),
      rate: choose(isBelow(from, whole), pay, constant(0)),
    },
    { from: greatest(from, least(whole, goal)), payout: pay, rate: constant(0) },
  ];
}
