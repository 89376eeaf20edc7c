import {
  type Condition,
  type Formula,
  type Text,
  constant,
  constantOf,
} from '../../formula/formula';
import { isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { isText } from '../../formula/operators/conditions/is-text';
import type { Component } from '../kinds';
import { own } from '../ledger/places';

/** Empty for a row without a payee, or with something in it that cannot be read; else the formula. */
export const ofPayee = (formula: Formula): Formula =>
  choose(isBlank(own('counted')), constant(''), formula);

/** 0 for a role that the component does not pay. */
export const ofRole = ({ roles }: Component, formula: Formula<number>): Formula<number> =>
  roles.length === 0 || constantOf(formula) === 0
    ? formula
    : choose(isAnyRole(roles), formula, constant(0));

/** A condition that holds for roles that the component pays. */
export const ofRoleAnd = (
  { roles }: Component,
  condition: Formula<Condition>,
): Formula<Condition> => (roles.length === 0 ? condition : allOf([isAnyRole(roles), condition]));

export const isAnyRole = (roles: readonly string[]): Formula<Condition> =>
  anyOf(roles.map((role) => isText(own<Text>('role'), role)));
