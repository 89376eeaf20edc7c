import { holdsNumbers } from '../../../plan/exports/columns/named-column';
import { datedIds } from '../../../plan/people';

/** The role whose credit share a column holds. */
export const roleOfShare = (id: string): string | undefined =>
  id.startsWith('share:') ? id.slice('share:'.length) : undefined;

/** Whether numbers, shares or days are typed in a column. */
export const isNumeric = (id: string): boolean =>
  [...['current', 'renewed'], ...datedIds].includes(id) ||
  roleOfShare(id) !== undefined ||
  holdsNumbers(id);
