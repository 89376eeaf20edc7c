import { type Condition, constant } from '../../formula/formula';
import { blank, isFilled } from '../../formula/operators/conditions/blanks';
import { isNumber, isUntouched, orZero } from '../../formula/operators/conditions/cell-kinds';
import { choose } from '../../formula/operators/conditions/choose';
import { numbersIn } from '../../formula/operators/columns/counts';
import { medianIn as median } from '../../formula/operators/columns/medians';
import { sizeOf } from '../../formula/operators/numbers/size';
import {
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
  isOther,
} from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { minus } from '../../formula/operators/numbers/minus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded } from '../../formula/operators/numbers/rounded';
import { robustScore } from '../../formula/functions/robust-score';
import { native, optionalCell } from '../native/native';

const zero = constant(0);

/**
 * The deviations stand in a column of their own, so that their median needs no array formula. A blank
 * counts as 0 down to the last row that is filled, and no further.
 */
export const outliers = native({
  takes: { values: { kind: 'list' }, sensitivity: optionalCell },
  shown: [
    { when: { en: 'Sensitivity 3.5', da: 'Følsomhed 3,5' }, given: {} },
    { when: { en: 'Own sensitivity', da: 'Egen følsomhed' }, given: { sensitivity: '' } },
  ],
  oneCall: true,
  write({ values, sensitivity = constant(3.5) }, sheet) {
    const value = values.here;
    const isGiven = allOf([isOther(value, zero), isFilled(value)]);
    const filled = sheet.column<Condition>(values, { en: 'filled', da: 'udfyldt' }, (own) => ({
      ...{ formula: anyOf([isGiven, own.below]), last: isGiven },
    }));
    const isCounted = allOf([filled.here, anyOf([isNumber(value), isUntouched(value)])]);
    const counted = sheet.column(values, { en: 'counted', da: 'medregnet' }, () => ({
      formula: choose(isCounted, orZero(value), blank),
    }));
    const distance = minus(counted.here, median(counted.all));
    const deviation = sheet.column(values, { en: 'deviation', da: 'afvigelse' }, () => ({
      formula: choose(isNumber(counted.here), sizeOf(distance), blank),
    }));
    const typical = median(deviation.all);
    const score = sheet.column(values, { en: 'score', da: 'score' }, () => ({
      formula: refuseWhen(
        anyOf([
          isBelow(numbersIn(counted.all), constant(5)),
          isEqual(typical, zero),
          isAtMost(sensitivity, zero),
        ]),
        robustScore(minus(value, median(counted.all)), typical),
      ),
    }));
    const isShown = allOf([filled.here, anyOf([isFilled(value), isUntouched(value)])]);
    const isOutlier = isAtLeast(rounded(sizeOf(score.here), constant(12)), sensitivity);
    return [
      sheet.column(values, { en: 'outlier', da: 'afviger' }, () => ({
        formula: choose(isShown, choose(isOutlier, score.here, blank), blank),
      })),
    ];
  },
});
