import { type LocalizedText, sentenceCase } from '../../../engine/words';
import { type OwnColumn, holdsNumbers, isOwnColumn } from './named-column';
import { columnWords } from './column-words';
import { type DealDate, dealDates } from '../../people';

/** Our columns beside the dates and the owners. `stage` is read and not kept: only won deals are taken. */
const { owner, creditShare, ...typed } = columnWords;
const labels = {
  ...typed,
  currency: { en: 'Currency', da: 'Valuta' },
  stage: { en: 'Won or not', da: 'Vundet eller ej' },
} as const satisfies Record<string, LocalizedText>;

/** A column of ours by its id: one of these, `own:<name>`, `owner:<role>` or `share:<role>`. */
export type FixedColumn = keyof typeof labels;
export type OurColumn = FixedColumn | OwnColumn['id'] | `owner:${string}` | `share:${string}`;

/** All columns that a plan with such roles and columns of its own has, in the order of the Deals sheet. */
export const ourColumns = (
  roles: readonly string[],
  own: readonly OwnColumn[] = [],
): readonly OurColumn[] => [
  ...(['deal', 'customer', 'type', 'measure', 'product', 'source', 'closer'] as const),
  ...own.map(({ id }) => id),
  ...(['current', 'renewed'] as const),
  ...dealDates,
  ...(['delivered', 'currency', 'stage'] as const),
  ...roles.flatMap((role) => [`owner:${role}`, `share:${role}`] as const),
];

/** A column as it is called in the pane. */
export function labelOf(column: OurColumn): LocalizedText {
  if (Object.hasOwn(labels, column)) return labels[column as FixedColumn];
  const role = column.slice(column.indexOf(':') + 1);
  if (isOwnColumn(column)) {
    const name = sentenceCase(holdsNumbers(column) ? role.slice(1) : role);
    return { en: name, da: name };
  }
  const { en, da } = column.startsWith('owner:') ? owner : creditShare;
  return { en: `${en}, ${role}`, da: `${da}, ${role}` };
}

export const isDate = (column: OurColumn): column is DealDate =>
  dealDates.some((date) => date === column);
export const isMoney = (column: OurColumn): boolean => column === 'current' || column === 'renewed';
export const isShareColumn = (column: OurColumn): boolean =>
  column === 'delivered' || column.startsWith('share:') || holdsNumbers(column);
