import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtLeast, isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { least } from '../../formula/operators/numbers/least';
import { inRow } from '../../formula/operators/lookups/lookups';
import { over } from '../../formula/operators/numbers/over';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { measured } from '../native/measure';
import { type Table, cell, native, optionalCell, optionalTruth } from '../native/native';
import { ofTier } from '../native/payout-columns';

/** The bonus, where attainment reaches the trigger, and below it what the partial credit says. */
export const milestoneBonus = native({
  takes: {
    actual: cell,
    quota: cell,
    bonus: cell,
    trigger: optionalCell,
    partial: { kind: 'either', columns: ['from', 'share'], optional: true },
    exceed: optionalTruth,
  },
  shown: [
    {
      when: { en: 'No partial credit', da: 'Ingen delvis bonus' },
      given: { trigger: '' },
    },
    {
      when: { en: 'Proportional below the trigger', da: 'Forholdsmæssig under grænsen' },
      given: { trigger: '', partial: 'word' },
    },
    {
      when: { en: 'Proportional from an attainment on', da: 'Forholdsmæssig fra en målopfyldelse' },
      given: { trigger: '', partial: 'cell' },
    },
    {
      when: { en: 'Shares of the bonus in steps', da: 'Andele af bonussen i trin' },
      given: { trigger: '', partial: 'table' },
    },
    {
      when: { en: 'The trigger has to be exceeded', da: 'Grænsen skal overskrides' },
      given: { trigger: '', exceed: 'TRUE' },
    },
  ],
  write({ actual, quota, bonus, trigger = constant(1), partial = {}, exceed }) {
    const { credited, reached } = measured(actual, quota, { exceed });
    const proportional = times(bonus, least(over(credited, quota), constant(1)));
    const starts = [constant(0), ...(partial.cell ? [partial.cell] : [])];
    const reachedAll = allOf(starts.map((start) => isAtLeast(reached, start)));
    const below = partial.table
      ? sharePaid(reached, bonus, partial.table)
      : (partial.cell ?? partial.word)
        ? choose(reachedAll, proportional, constant(0))
        : constant(0);
    return refuseWhen(
      anyOf([isBelow(bonus, constant(0)), isAtMost(trigger, constant(0))]),
      choose(isAtLeast(reached, trigger), bonus, below),
    );
  },
});

const sharePaid = (
  reached: Formula<number>,
  bonus: Formula<number>,
  { from, share }: Table<'from' | 'share'>,
): Formula<number> => ofTier(reached, from, (row) => times(bonus, inRow(share.all, row)));
