import type { Component } from '../../../plan/kinds';
import { isText } from '../../description/formula';
import { anyOf } from '../../description/sums';
import type { TeamRow } from './columns';

/** 0 for a role that the component does not pay. */
export const ofRole = (component: Component, row: TeamRow, formula: string): string =>
  component.roles.length === 0 || formula === '0'
    ? formula
    : `IF(${isOfRole(component, row)},${formula},0)`;

/** A condition that holds for roles that the component pays. */
export const ofRoleAnd = (component: Component, row: TeamRow, condition: string): string =>
  component.roles.length === 0 ? condition : `AND(${isOfRole(component, row)},${condition})`;

const isOfRole = ({ roles }: Component, row: TeamRow): string => isAnyOf(roles, row);

export const isAnyOf = (roles: readonly string[], row: TeamRow): string =>
  anyOf(roles.map((role) => isText(row.of('role'), role)));
