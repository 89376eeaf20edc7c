/** A comparison as COUNTIF and SUMIFS take it: `">=0.5"`, and `">="&A1` for what stands in a cell. */
export const criterion = (sign: string, limit: string): string =>
  isNumber.test(limit) ? `"${sign}${limit}"` : `"${sign}"&${limit}`;

const isNumber = /^-?\d+(?:\.\d+)?(?:E-?\d+)?$/;
