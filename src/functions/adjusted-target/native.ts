import { type Formula, constant } from '../../formula/formula';
import { isAtMost } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { cell, native } from '../native/native';

/** A target follows the forecast, or the growth of the market. */
export const adjustedTarget = native({
  takes: {
    target: cell,
    forecast: cell,
    revised: cell,
    basis: { kind: 'word', words: ['proportional', 'market'], optional: true },
  },
  shown: [
    { when: { en: 'proportional', da: 'forholdsmæssig' }, given: {} },
    { when: { en: 'market', da: 'marked' }, given: { basis: 'market' } },
  ],
  write({ target, forecast, revised, basis = 'proportional' }) {
    const one = constant(basis === 'market' ? 1 : 0);
    const isNone = (rate: Formula<number>) => isAtMost(plus(one, rate), constant(0));
    return refuseWhen(
      anyOf([isAtMost(target, constant(0)), isNone(forecast), isNone(revised)]),
      over(times(target, plus(one, revised)), plus(one, forecast)),
    );
  },
});
