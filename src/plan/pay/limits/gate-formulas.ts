import { type Condition, type Formula, constant } from '../../../formula/formula';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { choose } from '../../../formula/operators/conditions/choose';
import { ratioReaches, reaches } from '../../../formula/operators/conditions/reaches';
import { attainedOf } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { input, quota as quotaPlace } from '../../component-places';
import type { Unit } from '../../field';
import type { Gate } from '../../kind';
import type { Component } from '../../kinds';
import { isOfQuota } from './gate';

/** What the gate looks at, of a credited amount. */
export const gatedAt = (
  gate: Gate | null,
  credited: Formula<number>,
  quota: Formula<number> | undefined,
): Formula<number> =>
  isOfQuota(gate) && quota
    ? choose(isAbove(quota, constant(0)), attainedOf(credited, quota), constant(0))
    : credited;

/** Whether what is credited has reached what a gate or a condition asks; ratios are credited to 12 decimals. */
export const meets = (credited: Formula<number>, asked: Formula<number>): Formula<Condition> =>
  (credited.unit === 'percent' ? ratioReaches : reaches)(credited, asked);

/** The result at which a gate on the component's own measure opens, in the measure's unit. */
export const opensAt = (
  { gate }: Pick<Component, 'gate'>,
  unit: Unit,
  quota: Formula<number> = quotaPlace(unit),
): Formula<number> =>
  isOfQuota(gate) ? times(input('gate', 'percent'), quota) : input('gate', unit);
