import { type Column, native, optionalCell } from './native';

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
  write({ values, sensitivity }, sheet) {
    const noSensitivity = sensitivity === undefined ? '' : `,${sensitivity}<=0`;
    const median = ({ all }: Column) => `MEDIAN(${all})`;
    const { here } = values;
    const isFilled = `AND(${here}<>0,${here}<>"")`;
    const filled = sheet.column(values, { en: 'filled', da: 'udfyldt' }, ({ below }) => ({
      formula: `OR(${isFilled},${below})`,
      last: isFilled,
    }));
    const counted = sheet.column(values, { en: 'counted', da: 'medregnet' }, () => ({
      formula: `IF(AND(${filled.here},OR(ISNUMBER(${here}),ISBLANK(${here}))),0+${here},"")`,
    }));
    const deviation = sheet.column(values, { en: 'deviation', da: 'afvigelse' }, () => ({
      formula: `IF(ISNUMBER(${counted.here}),ABS(${counted.here}-${median(counted)}),"")`,
    }));
    const score = sheet.column(values, { en: 'score', da: 'score' }, () => ({
      formula:
        `IF(OR(COUNT(${counted.all})<5,${median(deviation)}=0${noSensitivity}),NA(),` +
        `(${here}-${median(counted)})/(1.4826*${median(deviation)}))`,
    }));
    const isNone = `OR(NOT(${filled.here}),AND(${here}="",NOT(ISBLANK(${here}))))`;
    return [
      sheet.column(values, { en: 'outlier', da: 'afviger' }, () => ({
        formula:
          `IF(${isNone},"",` +
          `IF(ROUND(ABS(${score.here}),12)>=${sensitivity ?? '3.5'},${score.here},""))`,
      })),
    ];
  },
});
