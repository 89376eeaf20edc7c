import { excelText } from '../../../formula/excel-text';
import { notationOf } from '../../../plan/component-places';
import type { Part } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { mostPaid } from '../../../plan/most';
import { quotaOfAny } from '../../../plan/parts';
import type { Book } from '../book';
import { literal } from '../../description/formula';
import type { PlanPlaces } from '../plan-places';
import { anyOf, sumOf } from '../../description/sums';
import type { TeamRow } from './columns';
import { ofRole, ofRoleAnd } from './role-formula';
import { texts } from './texts';

/**
 * The most that the components of the payee's role can pay for the payee's own quotas, or that
 * nothing limits one of them. `quotaOf` is where a component's quota stands in the row.
 */
export function largestFormula(
  { plan, say }: Book,
  paying: readonly Part<Component>[],
  places: PlanPlaces,
  row: TeamRow,
  quotaOf: (part: Part<Component>) => string | undefined,
): string {
  const all = paying.map((part) => {
    const { component } = part;
    const most = mostPaid(part, quotaOfAny(plan, part), 'payee');
    const quota = quotaOf(part);
    const there = places.part(component.id);
    const own = notationOf(quota === undefined ? there : { ...there, quota }, {}, 'native');
    return {
      isOpen: most.isOpen ? [ofRoleAnd(component, row, excelText(most.isOpen, own))] : [],
      term: ofRole(component, row, excelText(most.formula, own)),
    };
  });
  const open = all.flatMap(({ isOpen }) => isOpen);
  const sum = sumOf(all.map(({ term }) => term));
  const most = sum === '0' ? sum : `ROUND(${sum},2)`;
  return open.length === 0 ? most : `IF(${anyOf(open)},${literal(say(texts.noLimit))},${most})`;
}
