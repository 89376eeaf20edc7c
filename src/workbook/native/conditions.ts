import { cell, native, optionalCell, refuseWhen } from './native';

/** Dates before 1 March 1900 are days that Excel counts wrong, or no dates at all. */
export const isNoDate = (date: string): string => `${date}<61`;

/** Any time on the day of the deadline is in time. A condition that is blank does not hold. */
export const timedBonus = native({
  takes: {
    bonus: cell,
    achieved: cell,
    deadline: cell,
    conditions: { kind: 'row', optional: true },
  },
  shown: [
    { when: { en: 'A deadline', da: 'En frist' }, given: {} },
    { when: { en: 'With conditions', da: 'Med betingelser' }, given: { conditions: '' } },
  ],
  write({ bonus, achieved, deadline, conditions }) {
    const inTime = `INT(${achieved})<=INT(${deadline})`;
    const hold = `SUMPRODUCT(1*${conditions ?? ''})=COLUMNS(${conditions ?? ''})`;
    const due = conditions === undefined ? inTime : `AND(${inTime},${hold})`;
    return refuseWhen(
      `OR(${bonus}<0,${isNoDate(deadline)})`,
      `IF(${achieved}=0,0,${refuseWhen(isNoDate(achieved), `IF(${due},${bonus},0)`)})`,
    );
  },
});

/**
 * Each objective is weighed, from the minimum on and up to the maximum. No MIN or MAX inside SUMPRODUCT, where they would take one value of all objectives.
 */
export const mboBonus = native({
  takes: {
    target: cell,
    weights: { kind: 'list', across: true },
    achievements: { kind: 'row' },
    minimum: optionalCell,
    maximum: optionalCell,
  },
  shown: [
    { when: { en: 'No limits', da: 'Ingen grænser' }, given: {} },
    {
      when: { en: 'With a minimum and a maximum', da: 'Med minimum og maksimum' },
      given: { minimum: '', maximum: '' },
    },
  ],
  write({ target, weights, achievements, minimum, maximum }, sheet) {
    // The small difference keeps an achievement that agrees with the minimum to 12 digits.
    const counted =
      maximum === undefined
        ? achievements
        : `((${achievements}<${maximum})*${achievements}+(${achievements}>=${maximum})*${maximum})`;
    const counts =
      minimum === undefined
        ? `(${achievements}>0)`
        : `(${achievements}>0)*(${achievements}>=${minimum}-5E-13)`;
    const sum = sheet.cell(
      { en: 'weighted achievement', da: 'vægtet opfyldelse' },
      `SUMPRODUCT(${weights.all}*${counts}*${counted})`,
    );
    const notWhole = `ABS(SUM(${weights.all})-1)>1E-9`;
    return refuseWhen(`OR(${target}<0,${notWhole})`, `${target}*${sum}`);
  },
});
