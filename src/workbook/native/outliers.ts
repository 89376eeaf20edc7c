import { type Column, native, optionalCell } from './native';

/** The deviations stand in a column of their own, so that their median needs no array formula. */
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
    const deviation = sheet.column(values, { en: 'deviation', da: 'afvigelse' }, () => ({
      formula: `IF(ISNUMBER(${values.here}),ABS(${values.here}-${median(values)}),"")`,
    }));
    const score = sheet.column(values, { en: 'score', da: 'score' }, () => ({
      formula:
        `IF(OR(COUNT(${values.all})<5,${median(deviation)}=0${noSensitivity}),NA(),` +
        `(${values.here}-${median(values)})/(1.4826*${median(deviation)}))`,
    }));
    return [
      sheet.column(values, { en: 'outlier', da: 'afviger' }, () => ({
        formula:
          `IF(${values.here}="","",` +
          `IF(ROUND(ABS(${score.here}),12)>=${sensitivity ?? '3.5'},${score.here},""))`,
      })),
    ];
  },
});
