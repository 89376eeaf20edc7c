import type { Plan } from '../../../plan/plan';
import type { Area } from '../../description/description';
import { canBeListed } from '../../description/text-limits';
import { block } from '../../design/sheet-builder';

/** Below title, note and the line of checks. */
export const tileRow = 4;
/** Below two lines of tiles, however many there are. */
export const groupRow = tileRow + 5;

/** A table of roles also where a list of them has to stand in cells. */
export const hasRoles = ({ roles }: Plan): boolean => roles.length > 1 || !canBeListed(roles);

/** Where the roles stand, which Team asks before the Summary sheet is written. */
export const roleCells = (plan: Plan): Area => block(groupRow + 2, 0, plan.roles.length, 1);
