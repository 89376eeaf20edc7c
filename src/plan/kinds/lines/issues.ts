import { anyText, asWritten } from '../../../engine/compared-texts';
import { type Issue, issueAt } from '../../../engine/result';
import { atLeast, notEmpty } from '../../../engine/rules';
import { plain } from '../../../engine/vocabulary';
import { saleTypeIn } from '../../deals/sale-types';
import { columnNamed } from '../../exports/columns/named-column';
import type { Line } from './lines';

/** What is wrong with lines, which stand under `list`, and their columns. */
export function lineIssues(
  columns: readonly string[],
  lines: readonly Line[],
  list: string,
  number: string,
): Issue[] {
  const ids = columns.map(columnNamed);
  return [
    ...columns.flatMap((name, k) => {
      if (name.trim() === '') return [issues.noName([`column${k + 1}`])];
      return ids.indexOf(ids[k] ?? 'type') < k ? [issues.sameColumn([`column${k + 1}`])] : [];
    }),
    ...notEmpty(lines, [list]),
    ...lines.flatMap((line, k) => [
      ...(line.of.length === columns.length ? [] : [issues.otherWidth([list, k])]),
      ...line.of.flatMap((name, n) =>
        ids[n] === 'type' && name !== anyText && saleTypeIn(name) === undefined
          ? [issues.noType([list, k, n])]
          : [],
      ),
      ...(lines.slice(0, k).some((above) => covers(above.of, line.of))
        ? [issues.neverRead([list, k, 0])]
        : []),
      ...atLeast(0, line.number, [list, k, number]),
    ]),
  ];
}

/** Whether every deal that fits a line fits one above it already. */
const covers = (above: readonly string[], line: readonly string[]): boolean =>
  above.every((one, k) => one === anyText || sameName(one, line[k] ?? ''));

const sameName = (one: string, other: string) =>
  asWritten(one).some((written) => plain(written) === plain(other));

const issues = {
  noName: issueAt(
    'blank',
    { en: 'The column has no name.', da: 'Kolonnen har intet navn.' },
    {
      en: 'Name a column of Deals, such as Region.',
      da: 'Angiv en kolonne i Handler, fx Region.',
    },
  ),
  sameColumn: issueAt(
    'duplicate',
    { en: 'Another column has the same name.', da: 'En anden kolonne har samme navn.' },
    { en: 'Name each column once.', da: 'Nævn hver kolonne én gang.' },
  ),
  otherWidth: issueAt(
    'width',
    {
      en: 'The line has not one entry for each column.',
      da: 'Linjen har ikke én værdi for hver kolonne.',
    },
    { en: `Use ${anyText} for anything.`, da: `Brug ${anyText} for hvad som helst.` },
  ),
  noType: issueAt(
    'unknown',
    { en: 'This is no type of sale.', da: 'Det er ikke en salgstype.' },
    { en: 'Choose one of the list.', da: 'Vælg en på listen.' },
  ),
  neverRead: issueAt(
    'unreachable',
    {
      en: 'A line above fits every deal that this one does.',
      da: 'En linje ovenfor passer til alle handler, som denne passer til.',
    },
    {
      en: 'Move this line above it, or delete it.',
      da: 'Flyt linjen op over den, eller slet den.',
    },
  ),
};
