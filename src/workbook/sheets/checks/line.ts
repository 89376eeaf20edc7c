import type { Language } from '../../../engine/words';
import { type Formula, constant } from '../../../formula/formula';
import { linkToFirst, numberAsLink } from '../../../formula/functions/link-to';
import { onSheet, over } from '../../description/addresses';
import type { Area, SheetDescription } from '../../description/description';
import type { SheetKey } from '../../kept/sheet-keys';
import { block, cell } from '../../design/sheet-builder';
import { colors, styles } from '../../design/styles';
import { at, cellText } from '../cell-formula';

/** A number in words: 0 in the cell's own green, 1 and more in the format's red. */
const inWords = (none: string, one: string, more: string): string =>
  [`[=0]${none}`, `[Red][=1]${one}`, `[Red]${more}`].join(';');

/** What does not come to 0 stands out; an amount below it has its minus. */
export const differenceFormat = (format: string): string =>
  `[Red]${format};[Red]-${format};${format}`;

const quoted = (words: string): string => `"${words.replaceAll('"', '”')}"`;

/** 0 and 1 as a verdict in words. */
export const verdictFormat = (agrees: string, differs: string): string =>
  inWords(quoted(agrees), quoted(differs), quoted(differs));

/** How many checks do not agree, as a sentence: the words are the number's format. */
export function sentenceFormat(language: Language, checks: number, sheet: string): string {
  const all = String(checks);
  return language === 'en'
    ? inWords(
        quoted(`✓ Checks: all ${all} agree`),
        quoted(`✕ Checks: 1 of ${all} does not agree: see ${sheet}`),
        `"✕ Checks: "0${quoted(` of ${all} do not agree: see ${sheet}`)}`,
      )
    : inWords(
        quoted(`✓ Kontrol: alle ${all} stemmer`),
        quoted(`✕ Kontrol: 1 af ${all} stemmer ikke: se ${sheet}`),
        `"✕ Kontrol: "0${quoted(` af ${all} stemmer ikke: se ${sheet}`)}`,
      );
}

/** How many rows of a ledger have a flag, as a sentence; where the rows are told it is `see`. */
export function flaggedFormat(language: Language, see = ''): string {
  return language === 'en'
    ? inWords(
        quoted('✓ No row has a flag'),
        quoted(`1 row has a flag${see && `: see ${see}`}`),
        `0${quoted(` rows have a flag${see && `: see ${see}`}`)}`,
      )
    : inWords(
        quoted('✓ Ingen række har en bemærkning'),
        quoted(`1 række har en bemærkning${see && `: se ${see}`}`),
        `0${quoted(` rækker har en bemærkning${see && `: se ${see}`}`)}`,
      );
}

/** How many more rows have a flag than are listed; of none nothing is said. */
export const moreFormat: Readonly<Record<Language, string>> = {
  en: '"and "0" more: filter by Flags";"";""',
  da: '"og "0" til: filtrér efter Bemærkninger";"";""',
};

/** What agrees; the format says otherwise of what does not. */
export const agreeing = { ...styles.result.font, color: colors.agrees };

export const sentenceStyle = (format: string) => ({
  ...{ font: agreeing, numberFormat: format },
  ...({ horizontal: 'left', vertical: 'center' } as const),
});

/** Where the line stands on each sheet: below its head, and on the page that is signed below its end. */
function lineOn(key: SheetKey, { print: { area } }: SheetDescription): Area {
  const wide = (row: number, column: number, columns: number) => block(row, column, 1, columns);
  switch (key) {
    case 'plan':
      return wide(area.row + area.rows + 1, 0, area.columns);
    case 'scenarios':
      return wide(3, 0, 5);
    case 'log':
    case 'summary':
      return wide(2, 0, 4);
    default:
      return wide(2, 1, 4);
  }
}

/** In points: clear of the rule above it. */
const lineHeight = 20;

/** How many checks do not agree, where the Checks sheet says it. */
export interface Verdict {
  readonly sheet: string;
  readonly area: Area;
  /** Of every check 0 where it agrees, and 1 where it does not. */
  readonly verdicts: Area;
  readonly failing: number;
  readonly format: string;
  readonly flagged: readonly (FlaggedRows & { readonly rows: number })[];
}

/** Where the Checks sheet says how many rows of a ledger have a flag, above the list of them. */
export interface FlaggedRows {
  readonly ledger: 'deals' | 'team';
  readonly area: Area;
}

interface Link {
  readonly area: Area;
  readonly formula: Formula;
  readonly value: number;
  readonly format: string;
}

/**
 * A sheet with the line that says whether the checks agree: a link to the first that does not. Beside it on a
 * ledger, how many rows have a flag: a link to the list of them.
 */
export function withChecksLine(
  sheet: SheetDescription,
  key: SheetKey,
  verdict: Verdict,
  language: Language,
): SheetDescription {
  if (key === 'checks') return sheet;
  const { sheet: checks, area, verdicts, failing, format } = verdict;
  const place = (cells: Area) => onSheet(checks, over(cells));
  const line = lineOn(key, sheet);
  const links: readonly Link[] = [
    {
      ...{ area: line, value: failing, format },
      formula: linkToFirst(at(place(verdicts)), constant(1), at(place(area))),
    },
    ...verdict.flagged
      .filter(({ ledger }) => ledger === key)
      .map((flagged) => ({
        area: { ...line, column: line.column + line.columns },
        formula: numberAsLink(at(place(flagged.area))),
        ...{ value: flagged.rows, format: flaggedFormat(language, checks) },
      })),
  ];
  const rowHeights = new Map([...sheet.rowHeights, [line.row, lineHeight]]);
  const merged = [...sheet.merged, ...links.map((link) => link.area)];
  return links.reduce(withLink, { ...sheet, rowHeights, merged });
}

function withLink(sheet: SheetDescription, link: Link): SheetDescription {
  const { row, column } = link.area;
  const after = sheet.cells.findIndex(
    (one) => one.row > row || (one.row === row && one.column > column),
  );
  const cells = [...sheet.cells];
  cells.splice(after < 0 ? cells.length : after, 0, {
    ...cell(row, column),
    content: { kind: 'formula', formula: `=${cellText(link.formula)}`, value: link.value },
    style: sentenceStyle(link.format),
  });
  return { ...sheet, cells };
}
