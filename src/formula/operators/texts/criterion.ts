/** A comparison as COUNTIF and SUMIFS take it: `">=0.5"`, and `">="&A1` for what stands in a cell. */
export const criterion = (sign: string, limit: string): string =>
  isNumber.test(limit) ? `"${sign}${limit}"` : `"${sign}"&${limit}`;

/** What every number meets, and no blank, text or error. */
export const anyNumber = '<9E+307';

const isNumber = /^-?\d+(?:\.\d+)?(?:E-?\d+)?$/;
