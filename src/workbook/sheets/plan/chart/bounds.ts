import { type Formula, constant } from '../../../../formula/formula';
import type { PlanComponent } from '../../../../plan/kind';
import type { Places } from '../../../../plan/component-notation';
import type { TableComponent } from '../../../../plan/kinds';
import { capOf, floorOf } from '../../../../plan/pay/limits/bounds';
import { limitedBy } from '../../../../plan/pay/limits/limits';
import { standing } from '../../cell-formula';

/** A floor and a cap, as they bound an amount; the gate is another matter. */
export interface Bounds {
  readonly of: (amount: Formula<number>) => Formula<number>;
  /** The floor and the cap that there are, the lower first. */
  readonly at: readonly Formula<number>[];
}

export function boundsOf({ component }: PlanComponent<TableComponent>, places: Places): Bounds {
  const { floor, cap } = component;
  return {
    of: (earned) =>
      standing(limitedBy({ ...component, gate: null }, { earned, gated: constant(0) }), places),
    at: [
      ...(floor === null ? [] : [standing(floorOf(component), places)]),
      ...(cap === null ? [] : [standing(capOf(component), places)]),
    ],
  };
}
