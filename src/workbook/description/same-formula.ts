/**
 * Whether two texts are the same formula. Spreadsheets rewrite what they are given: they drop the
 * quotes around a sheet's name that needs none, spell functions in capitals, put an `@` or a prefix
 * before newer ones, and write numbers their own way. What stands between double quotes is text of a
 * person's or of ours, and is compared as it is.
 */
export const isSameFormula = (one: string, other: string): boolean =>
  one === other || plainFormula(one) === plainFormula(other);

function plainFormula(formula: string): string {
  // Every second part stands between double quotes; a doubled quote inside is an empty part between.
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join('"');
}

/**
 * Every mark of a name opens one or closes one, and every digit is part of one number: there is one
 * way only to take a formula apart, so that thousands of marks are read once.
 */
const plainPart = (part: string): string =>
  part
    .replace(/'([^']*(?:''[^']*)*)('!?|$)/g, (whole, sheet: string, end: string) =>
      end === "'!" ? `${sheet.replaceAll("''", "'")}!` : whole,
    )
    .replace(/_xlfn\.|_xlws\.|_xludf\.|_xldudf_|@|\s/gi, '')
    .replace(/(?<![\w.$])(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?![\w.(!])/gi, (number) =>
      String(Number(number)),
    )
    .toUpperCase();
