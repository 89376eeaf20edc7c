import type { Part } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import { largestPay } from '../../plan/largest';
import type { Book } from '../book';
import { literal } from '../formula';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import type { TeamRow } from './columns';
import { isOfRole, ofRole } from './role-formula';
import { texts } from './texts';

/** The most that the components of the payee's role can pay, or that nothing limits one of them. */
export function largestFormula(
  { plan, say }: Book,
  paying: readonly Part<Component>[],
  places: PlanPlaces,
  row: TeamRow,
): string {
  const open = paying.filter((part) => !Number.isFinite(largestPay(plan, part)));
  const limited = paying.filter((part) => Number.isFinite(largestPay(plan, part)));
  const sum = limited
    .map((part) => ofRole(part.component, row, mostOf(part.component, places)))
    .join('+');
  const isOpen = open.map(({ component }) =>
    component.roles.length === 0 ? 'TRUE' : isOfRole(component, row),
  );
  const most = `ROUND(${sum || '0'},2)`;
  return isOpen.length === 0
    ? most
    : `IF(OR(${isOpen.join(',')}),${literal(say(texts.noLimit))},${most})`;
}

function mostOf(component: Component, places: PlanPlaces): string {
  const own = places.part(component.id);
  const floor = component.floor === null ? '' : `${own.input('floor')},`;
  const most = mostEarned(component, own);
  const atLeast = floor === '' ? most : `MAX(${floor}${most})`;
  if (component.cap === null) return atLeast;
  return most === '' ? own.input('cap') : `MIN(${own.input('cap')},${atLeast})`;
}

/** Empty where the rule itself has no limit. */
function mostEarned(component: Component, own: PartPlaces): string {
  switch (component.kind) {
    case 'milestone':
    case 'ladder':
    case 'retention':
      return own.table && (component.kind !== 'milestone' || component.pays === 'amount')
        ? `MAX(${own.table.payout})`
        : '';
    case 'timed-milestone':
      return own.input('bonus');
    case 'mbo':
      return component.maximum === null ? '' : `${own.input('target')}*${own.input('maximum')}`;
    default:
      return '';
  }
}
