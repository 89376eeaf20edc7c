import type { Crediting } from '../../src/plan/ledger/crediting';
import { flagOf } from '../../src/plan/payee/flags';
import { problemOf } from '../../src/plan/payee/problems';
import type { Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { calculatedTeam, usualAssumptions } from '../../src/plan/payee/team';

/** What the Team sheet's columns come to, with its sentences in English. */
export function teamColumns(
  plan: Plan,
  payees: readonly Payee[],
  assumed = usualAssumptions(plan),
  crediting?: Crediting,
): (id: string) => readonly unknown[] {
  const inEnglish = ({ en }: { readonly en: string }) => en;
  return calculatedTeam(plan, payees, crediting, assumed, {
    problem: problemOf(plan, crediting, inEnglish),
    flag: flagOf(plan, crediting !== undefined, inEnglish, { en: 'Not paid', da: '' }),
  }).values;
}
