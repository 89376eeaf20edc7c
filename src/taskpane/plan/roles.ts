import type { Plan } from '../../plan/plan';

/** What of a plan its roles share, each a list of theirs. */
export type Shares = 'paySplits' | 'creditSplits';

/** A role's new name, wherever the plan names it. */
export function renamed(plan: Plan, index: number, name: string): Partial<Plan> {
  const old = plan.roles[index];
  const rename = (role: string) => (role === old ? name : role);
  const inSplit = <T extends { readonly role: string }>(split: T): T => ({
    ...split,
    role: rename(split.role),
  });
  return {
    roles: plan.roles.map((role, k) => (k === index ? name : role)),
    components: plan.components.map((one) => ({ ...one, roles: one.roles.map(rename) })),
    creditSplits: plan.creditSplits.map(inSplit),
    paySplits: plan.paySplits.map(inSplit),
  };
}

/** A role that is taken out is taken out of the splits and the components too. */
export function withoutRole(plan: Plan, index: number): Partial<Plan> {
  const gone = plan.roles[index];
  return {
    roles: plan.roles.filter((_, k) => k !== index),
    components: plan.components.map((one) => ({
      ...one,
      roles: one.roles.filter((role) => role !== gone),
    })),
    creditSplits: plan.creditSplits.filter(({ role }) => role !== gone),
    paySplits: plan.paySplits.filter(({ role }) => role !== gone),
  };
}

/** One role more, called by a number until it is named, which shares what is left where others share. */
export function withNewRole(plan: Plan, word: string): Partial<Plan> {
  const taken = (name: string) => plan.roles.includes(name);
  let number = plan.roles.length + 1;
  while (taken(`${word} ${number}`)) number++;
  const role = `${word} ${number}`;
  const { creditSplits, paySplits } = plan;
  return {
    roles: [...plan.roles, role],
    paySplits: paySplits.length === 0 ? [] : [...paySplits, { role, share: shareLeft(paySplits) }],
    creditSplits:
      creditSplits.length === 0
        ? []
        : [...creditSplits, { role, share: shareLeft(creditSplits), isOverlay: false }],
  };
}

/** All roles share alike; a plan with fewer than two gets two. */
export function withEqualShares(plan: Plan, shares: Shares, word: string): Partial<Plan> {
  let roles: Partial<Plan> = {};
  for (let count = plan.roles.length; count < 2; count++) {
    roles = { ...roles, ...withNewRole({ ...plan, ...roles }, word) };
  }
  const equal = inEqualShares(roles.roles ?? plan.roles);
  return shares === 'paySplits'
    ? { ...roles, paySplits: equal }
    : { ...roles, creditSplits: equal.map((one) => ({ ...one, isOverlay: false })) };
}

/** A role's share. Of two that share a whole, the other gets what is left. */
export function withShare(plan: Plan, shares: Shares, role: string, share: number): Partial<Plan> {
  const whole = shares === 'paySplits' || plan.creditSplits.every(({ isOverlay }) => !isOverlay);
  const setIn = <T extends { readonly role: string; readonly share: number }>(
    all: readonly T[],
    added: T,
  ): T[] => {
    const list = all.some((one) => one.role === role) ? all : [...all, added];
    const other = whole && list.length === 2 ? shareLeft([{ share }]) : undefined;
    return list.map((one) =>
      one.role === role ? { ...one, share } : { ...one, share: other ?? one.share },
    );
  };
  return shares === 'paySplits'
    ? { paySplits: setIn(plan.paySplits, { role, share }) }
    : { creditSplits: setIn(plan.creditSplits, { role, share, isOverlay: false }) };
}

/** What is left of a whole; an overlay takes nothing of it. */
export const shareLeft = (
  splits: readonly { readonly share: number; readonly isOverlay?: boolean }[],
): number => {
  const taken = splits.reduce((sum, one) => sum + (one.isOverlay ? 0 : one.share), 0);
  return Math.max(Number((1 - taken).toFixed(6)), 0);
};

/** Everybody the same in whole percent, and the last what is left. */
export function inEqualShares(roles: readonly string[]): Plan['paySplits'] {
  const share = Math.floor(100 / roles.length) / 100;
  const all = roles.map((role) => ({ role, share }));
  return all.map((one, k) =>
    k < all.length - 1 ? one : { ...one, share: shareLeft(all.slice(1)) },
  );
}
