import { constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { reaches } from '../../formula/operators/conditions/reaches';
import { inRow } from '../../formula/operators/lookups/lookups';
import { rowOfThreshold, toReach } from '../../formula/reached-row';
import { isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { negative } from '../../formula/operators/numbers/negative';
import { over } from '../../formula/operators/numbers/over';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { ruleOf } from '../native/measure';
import { cell, native, optionalCell, optionalTruth } from '../native/native';

const nothing = constant(0);

/** What was paid for the part of the term that was not served, or the share of the step; never more. */
export const clawback = native({
  takes: {
    paid: cell,
    term: cell,
    served: cell,
    steps: { kind: 'table', columns: ['from', 'share'], optional: true },
    window: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'In a straight line', da: 'I en ret linje' }, given: {} },
    { when: { en: 'By steps', da: 'Trinvis' }, given: { steps: '' } },
    { when: { en: 'With a window', da: 'Med et vindue' }, given: { window: '' } },
    {
      when: { en: 'Steps have to be exceeded', da: 'Trinene skal overskrides' },
      given: { steps: '', exceed: 'TRUE' },
    },
  ],
  write({ paid, term, served, steps, window, exceed }) {
    const back = negative(paid);
    const reached = toReach(ruleOf(exceed), served);
    const inStep =
      steps &&
      times(back, inRow(steps.share.all, rowOfThreshold(ruleOf(exceed), served, steps.from.all)));
    const later = inStep
      ? choose(
          reaches(served, term),
          nothing,
          choose(isBelow(reached, steps.from.first), back, inStep),
        )
      : over(times(back, greatest(minus(term, served), nothing)), term);
    const none = [isBelow(paid, nothing), isAtMost(term, nothing), isBelow(served, nothing)];
    return refuseWhen(
      anyOf([...none, ...(window ? [isBelow(window, nothing)] : [])]),
      window ? choose(anyOf([reaches(served, window), reaches(served, term)]), later, back) : later,
    );
  },
});
