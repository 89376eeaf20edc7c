import { roundMoney } from '../../engine/money';
import { ownQuotaField } from '../../plan/payee/quota/own-quota-field';
import { type Bound, withoutBound } from '../../plan/pay/limits/bounds';
import { boundIsField } from '../../plan/pay/limits/bound-field';
import { sharingOf } from '../../plan/pay/sharing-words';
import { amountOnTarget } from '../components/on-target';
import { withDoing } from '../plan/conditions';
import { type Draft, openPart, withOpen, withTyped, withTypedHere } from '../plan/draft';
import { withGate } from '../plan/gate';
import { withEqualShares, withNewRole } from '../plan/roles';
import type { Limit } from './said';

/** The draft with a limit of the open component, which begins with numbers to correct. */
export function withLimit(draft: Draft, limit: Limit, role: string): Draft {
  const part = openPart(draft);
  switch (limit) {
    case 'cap':
      return withOpen(draft, (one) => ({ ...one, cap: startingCap(draft) }));
    case 'floor':
      return withOpen(draft, (one) => ({ ...one, floor: 0 }));
    case 'gate':
      return withGate(draft, gateMeasure(draft));
    case 'conditions':
      return withDoing(draft, 'nothing');
    case 'year':
      return withYear(draft, true);
    case 'quotas':
      return withQuotas(draft, 'typed');
    case 'people':
      return withPeople(draft, sharingOf(part), role);
  }
}

/** The draft without it. Whom the component pays is taken back role by role. */
export function withoutLimit(draft: Draft, limit: Exclude<Limit, 'people'>): Draft {
  switch (limit) {
    case 'cap':
    case 'floor':
      return withTyped(
        withOpen(draft, (one) => withoutBound(one, limit)),
        limit,
        undefined,
      );
    case 'gate':
      return withGate(draft, null);
    case 'conditions':
      return withDoing(draft, null);
    case 'year':
      return withYear(draft, false);
    case 'quotas':
      return withQuotas(draft, 'proportional');
  }
}

/** The draft with the same cap or floor told otherwise: what is typed of it would be read in the other unit. */
export function withBoundAs(draft: Draft, bound: Bound, value: string): Draft {
  const field = boundIsField(openPart(draft), bound);
  if (!field) return draft;
  return withTypedHere(
    withOpen(draft, (one) => field.set(one, value)),
    (typed) =>
      Object.fromEntries(
        Object.entries(typed).filter(
          ([name]) => name !== bound && (bound !== 'cap' || name !== 'until'),
        ),
      ),
  );
}

/** Twice what it pays on target, in two figures. */
function startingCap(draft: Draft): number {
  const amount = amountOnTarget(draft.plan, openPart(draft)) ?? 0;
  return amount > 0 ? roundMoney(Number((2 * amount).toPrecision(2))) : 100_000;
}

/** Another measure than the component's own, where there is one. */
function gateMeasure(draft: Draft): string {
  const { component, measure } = openPart(draft);
  const own = 'measure' in component ? component.measure : undefined;
  return draft.plan.measures.find(({ id }) => id !== own)?.id ?? measure.id;
}

const withYear = (draft: Draft, hasPrior: boolean): Draft =>
  withOpen(draft, (one) => ('hasPrior' in one ? { ...one, hasPrior } : one));

function withQuotas(draft: Draft, value: 'typed' | 'proportional'): Draft {
  const field = ownQuotaField(draft.plan, openPart(draft));
  return field ? withOpen(draft, (one) => field.set(one, value)) : draft;
}

/** A plan whose roles are there may only want to choose among them: then credit is not shared at once. */
function withPeople(draft: Draft, sharing: 'pay' | 'credit' | undefined, role: string): Draft {
  const { plan } = draft;
  const areThere = plan.roles.length > 1;
  if (sharing === 'pay' || (sharing === 'credit' && !areThere)) {
    const shares = sharing === 'pay' ? 'paySplits' : 'creditSplits';
    return { ...draft, plan: { ...plan, ...withEqualShares(plan, shares, role) } };
  }
  return plan.roles.length > 0
    ? draft
    : { ...draft, plan: { ...plan, ...withNewRole(plan, role) } };
}
