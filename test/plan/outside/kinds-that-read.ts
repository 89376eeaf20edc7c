import { constant } from '../../../src/formula/formula';
import { atLeast } from '../../../src/formula/operators/numbers/greatest';
import { minus } from '../../../src/formula/operators/numbers/minus';
import { sumOf } from '../../../src/formula/operators/numbers/plus';
import { times } from '../../../src/formula/operators/numbers/times';
import { input } from '../../../src/plan/component-places';
import { numberField } from '../../../src/plan/field';
import { type ResultKind } from '../../../src/plan/kind';
import { common } from '../../../src/plan/new-component';
import { know } from '../../../src/plan/known-kinds';
import type { Component } from '../../../src/plan/kinds';
import { activeShare, attainment, creditedOf, payOf } from '../../../src/plan/pay/outside';

/*
 * Kinds that no plan of ours has, known to the tests alone: each reads the rest of the plan. Their
 * components stand in a plan that no parser has seen, since the list of kinds does not have them.
 */

/** What the chosen components fall short of an amount in the period. */
interface Guarantee {
  readonly kind: 'guarantee';
  readonly amount: number;
  readonly of: readonly string[];
}

/** The share of a pool of the period that is paid by attainment, sales above a start and days active. */
interface Pool {
  readonly kind: 'bonus-pool';
  readonly amount: number;
  readonly above: number;
}

const amount = { label: { en: 'Amount', da: 'Beløb' }, unit: 'money', allows: 'any' } as const;
const above = { label: { en: 'Above', da: 'Over' }, unit: 'money', allows: 'any' } as const;
const without = { results: () => [], onTarget: () => [], shape: 'results' } as const;
const said = (en: string, da: string) => ({
  ...{ title: { en, da }, sentence: () => ({ en, da }), rule: () => ({ en: [en], da: [da] }) },
});

const guarantee: ResultKind<Guarantee> = {
  ...without,
  ...said('Guarantee', 'Garanti'),
  fields: () => [numberField('amount', amount)],
  check: () => ({ ok: true, value: undefined }),
  pay: ({ component: { of } }) =>
    atLeast(constant(0), minus(input('amount', 'money'), sumOf(of.map((id) => payOf(id))))),
  most: () => ({ formula: input('amount', 'money') }),
  sample: () => ({ kind: 'guarantee', amount: 50_000, of: [] }),
};

const sales = { id: 'sales', unit: 'money' } as const;

const pool: ResultKind<Pool> = {
  ...without,
  ...said('Pool', 'Pulje'),
  fields: () => [numberField('amount', amount), numberField('above', above)],
  check: () => ({ ok: true, value: undefined }),
  pay: () =>
    times(
      times(times(input('amount', 'money'), activeShare), attainment),
      atLeast(constant(0), minus(creditedOf(sales), input('above', 'money'))),
    ),
  most: () => ({ formula: constant(0), isOpen: constant(true) }),
  sample: () => ({ kind: 'bonus-pool', amount: 0.01, above: 0 }),
};

/** Makes both known, to the file that calls it. */
export const knowThem = (): void => know({ guarantee, 'bonus-pool': pool });

export const guaranteed = (id: string, sum: number, of: readonly string[]): Component =>
  ({ ...common(id), kind: 'guarantee', amount: sum, of }) as unknown as Component;

export const pooled = (id: string, share: number, from: number): Component =>
  ({ ...common(id), kind: 'bonus-pool', amount: share, above: from }) as unknown as Component;
