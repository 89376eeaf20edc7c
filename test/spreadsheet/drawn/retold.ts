import { anyText } from '../../../src/engine/compared-texts';
import { type Component, isTable } from '../../../src/plan/kinds';
import { partOf } from '../../../src/plan/parts';
import { decimalsOfFrom } from '../../../src/plan/pay/table-rows';
import type { Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';

/*
 * The same plan in other words: each changes what a choice is told in, and nothing of what is paid.
 * A component that has no such choice is the same object, so that it can be told which were retold.
 */

interface Retelling {
  readonly component: (component: Component, plan: Plan) => Component;
  /** Whom it is the same for; everybody, where it does not say. */
  readonly holdsFor?: (payee: Payee) => boolean;
  /** How far pay may be from what it was; left out, it is the same. */
  readonly within?: (pays: number) => number;
}

const isWhole = ({ from, to, target }: Payee): boolean =>
  from === null && to === null && target === undefined;

const aCent = () => 0.011;

/** As many lines as a plan may have, less one. */
const fitsNothing = (columns: readonly string[]) => columns.map((_, k) => `Nowhere ${k}`);
const fitsAnything = (columns: readonly string[]) => columns.map(() => anyText);

/**
 * A step that a threshold can take: what agrees with it to 12 digits is on it, and this does not; a table's
 * own thresholds have no more decimals than it reads of them.
 */
const dust = 1e-9;
const justAbove =
  (least: number) =>
  <R extends { readonly from: number }>(row: R): R => ({
    ...row,
    from: row.from + Math.max(least, Math.abs(row.from) * dust),
  });

function leastStep(component: Component, plan: Plan): number {
  const part = partOf(plan, component);
  return isTable(part) ? Math.max(dust, 10 ** -decimalsOfFrom(part)) : dust;
}

const rowsOf = ['tiers', 'rungs', 'points', 'steps', 'factors'] as const;

export const retellings: Readonly<Record<string, Retelling>> = {
  'a cap and a floor that are shares of target pay, told as amounts': {
    component: (component) => {
      const { target, capIs, floorIs, cap, floor, requires } = component as Component & Bounds;
      if (target === undefined || (capIs ?? floorIs) === undefined) return component;
      const until = requires?.until ?? null;
      return {
        ...omitted(component, ['capIs', 'floorIs']),
        cap: cap === null || capIs === undefined ? cap : cap * target,
        floor: floor === null || floorIs === undefined ? floor : floor * target,
        ...(requires?.does === 'cap' &&
          capIs !== undefined &&
          until !== null && { requires: { ...requires, until: until * target } }),
      } as Component;
    },
    holdsFor: isWhole,
    within: aCent,
  },
  'a condition that is told twice, and others in another order': {
    component: (component) => {
      const { requires } = component;
      const [first, ...others] = requires?.of ?? [];
      if (!requires || !first) return component;
      return { ...component, requires: { ...requires, of: [...others, first, first] } };
    },
  },
  'thresholds that have to be exceeded, told as the next number to be reached': {
    component: (component, plan) => {
      const { reached, ...rest } = component as Component & { reached?: string };
      if (reached !== 'above') return component;
      if (rest.kind === 'matrix') {
        const { across, rows } = rest.grid;
        const moved = across.map((from) => justAbove(dust)({ from }).from);
        return { ...rest, grid: { across: moved, rows: rows.map(justAbove(dust)) } };
      }
      const step = leastStep(component, plan);
      const lists = rest as unknown as Partial<
        Record<string, readonly { readonly from: number }[]>
      >;
      return {
        ...rest,
        ...Object.fromEntries(
          rowsOf.flatMap((list) => {
            const rows = lists[list];
            return rows ? [[list, rows.map(justAbove(step))]] : [];
          }),
        ),
      };
    },
    // A threshold moved by dust moves dust times a rate: of what is paid, as much.
    within: (pays) => aCent() + 2 * dust * Math.abs(pays),
  },
  'lines of a table of rates or weights that no deal fits, or that come too late': {
    component: (component) => {
      if (component.kind === 'rate-table') {
        const { columns, rates } = component;
        const nowhere = { of: fitsNothing(columns), rate: 0.99 };
        const late = rates.find(({ of }) => of.every((one) => one === anyText));
        return {
          ...component,
          rates: [nowhere, ...rates, ...(late ? [{ ...late, rate: 0.5 }] : [])],
        };
      }
      if (component.kind === 'weight-table') {
        const { columns, weights, others } = component;
        const nowhere = { of: fitsNothing(columns), weight: 9 };
        const rest = { of: fitsAnything(columns), weight: others };
        return { ...component, weights: [nowhere, ...weights, rest] };
      }
      return component;
    },
  },
};

const omitted = (component: Component, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(component).filter(([key]) => !keys.includes(key)));

interface Bounds {
  readonly target?: number;
  readonly capIs?: 'target';
  readonly floorIs?: 'target';
}

/** The plan with whatever of it can be told so; undefined where nothing can. */
export function retold(plan: Plan, { component }: Retelling): unknown {
  const components = plan.components.map((one) => component(one, plan));
  const isRetold = components.some((one, k) => one !== plan.components[k]);
  return isRetold ? { ...plan, components } : undefined;
}
