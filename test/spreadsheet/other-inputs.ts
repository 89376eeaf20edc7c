import type { Component } from '../../src/plan/kinds';
import type { Instalment } from '../../src/plan/payment/payment';
import type { Plan } from '../../src/plan/plan';
import { parsed } from './component-plans';

/** The same plan with every input set to another number; with other texts too, where asked. */
export function withOtherInputs(plan: Plan, texts: 'same texts' | 'other texts'): Plan {
  const { payment } = plan;
  return parsed({
    ...plan,
    effective: { from: '2026-07-02', to: '2026-09-27' },
    components: plan.components.map((component) => ({
      ...(scaled(component, texts) as Component),
      id: component.id,
    })),
    creditSplits: turned(plan.creditSplits.filter(({ isOverlay }) => !isOverlay)).concat(
      plan.creditSplits
        .filter(({ isOverlay }) => isOverlay)
        .map((one) => ({ ...one, share: 0.375 })),
    ),
    paySplits: turned(plan.paySplits),
    payment: {
      equityShare: payment.equityShare / 2,
      instalments: turned(payment.instalments).map((one) => ({ ...one, due: later(one.due) })),
    },
  });
}

/** Triggers are chosen in the pane. */
function later(due: Instalment['due']): Instalment['due'] {
  if (due.on === 'day') return { on: 'day', day: '2027-03-15' };
  return due.on === 'period-end' ? { ...due, days: due.days + 17 } : due;
}

/** A little more of the first share and less of the last, so that they still are a whole. */
function turned<T extends { readonly share: number }>(list: readonly T[]): T[] {
  if (list.length < 2) return [...list];
  const last = list.length - 1;
  return list.map((one, k) => {
    const more = k === 0 ? 0.0625 : k === last ? -0.0625 : 0;
    return { ...one, share: one.share + more };
  });
}

const named = ['event', 'objective', 'closer'];

/** Every number 1/16 higher, but weights, which are turned, and what must stay 0. */
function scaled(value: unknown, texts: string, key = ''): unknown {
  // Months of the year stay months.
  if (key === 'starts') return Number(value) + 1;
  if (typeof value === 'number') return value * 1.0625;
  if (typeof value === 'string') {
    if (key === 'deadline') return '2026-11-30';
    return texts === 'other texts' && named.includes(key) ? `${value} 2` : value;
  }
  if (Array.isArray(value)) {
    if (key === 'objectives') return weighed(value as Weighed[], texts);
    if (key === 'pattern') return turned(value as { readonly share: number }[]);
    if (key === 'conditions' && texts === 'other texts')
      return value.map((one) => `${String(one)} 2`);
    return key === 'roles' ? value : value.map((one) => scaled(one, texts));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      ['kind', 'measure', 'name'].includes(name) || isHidden(value, name)
        ? one
        : scaled(one, texts, name),
    ]),
  );
}

/** The amount of a grid that gives no shares of it is no input, nor is what a pool is not made of. */
const isHidden = (of: object, name: string) =>
  (name === 'amount' && 'gives' in of && of.gives !== 'share') ||
  (['amount', 'rate'].includes(name) && 'size' in of && of.size !== name);

interface Weighed {
  readonly objective: string;
  readonly weight: number;
}

const weighed = (objectives: readonly Weighed[], texts: string): Weighed[] =>
  turned(objectives.map((one) => ({ ...one, share: one.weight }))).map(({ objective, share }) => ({
    objective: texts === 'other texts' ? `${objective} 2` : objective,
    weight: share,
  }));
