import { creditingOf } from '../../../src/plan/deals/crediting';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { payingParts, targetParts } from '../../../src/plan/parts';
import { mixIn } from '../../../src/plan/pay/pay-mix';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import type { Deal, Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { goalOfMeasure } from '../../../src/plan/scenarios/measure-goal';

/** A plan with those whom it pays and what they sold; without deals, what they are credited is typed. */
export interface PaidPlan {
  readonly plan: Plan;
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[] | undefined;
}

/** A drawn plan, and the same with each of its choices turned; what comes of it may be refused. */
export interface TurnedPlan extends PaidPlan {
  readonly turns: readonly { readonly choice: string; readonly turned: unknown }[];
}

/** A choice, and two plans that differ in nothing else. */
export interface Flip {
  readonly choice: string;
  readonly moves: keyof Numbers;
  readonly before: PaidPlan;
  readonly after: PaidPlan;
}

/** What somebody is credited and paid, when it is due, and what the plan takes as a target. */
type Numbers = Readonly<Record<'pay' | 'due' | 'target', readonly (() => string)[]>>;

/** What a plan comes to, each when it is asked. */
function numbersOf({ plan, payees, deals }: PaidPlan): Numbers {
  const remembered = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const told = (number: () => unknown) => remembered(() => JSON.stringify(number()));
  const crediting = remembered(() => deals && creditingOf(plan, deals, payees));
  return {
    pay: payees.map((payee) =>
      told(() => {
        const pay = payeePay(plan, payee, crediting(), payees);
        return [pay.payout, pay.inOwn?.amount, pay.components.map(({ payout }) => payout)];
      }),
    ),
    due: payees.map((payee) =>
      told(() =>
        statement(plan, payee, crediting(), payees).due.map(({ amount, cash, equity, day }) => [
          ...[amount, cash, equity, day],
        ]),
      ),
    ),
    target: [
      () => payingParts(plan).map((part) => goalOfMeasure(plan, part.measure, part)),
      () => targetParts(plan).map((part) => mixIn(plan, part)?.figures.map(({ value }) => value)),
    ].map(told),
  };
}

/** Which of them moves first, by its place. */
const movedIn = (one: Numbers, other: Numbers, of: keyof Numbers): number =>
  one[of].findIndex((number, at) => number() !== other[of][at]?.());

/**
 * Finds for every choice, among so many drawn plans, one in which it moves a number: the first of those
 * that are asked, or another of them where a number of plans have not moved that.
 */
export function flipsOf(
  choices: readonly string[],
  askedOf: (choice: string) => readonly (keyof Numbers)[],
  drawn: (k: number) => TurnedPlan | undefined,
  most: number,
): { readonly flips: readonly Flip[]; readonly still: readonly string[] } {
  const left = new Set(choices);
  const flips = new Map<string, Flip>();
  for (let k = 0; k < most && left.size > 0; k++) {
    if (k > patience) for (const choice of flips.keys()) left.delete(choice);
    const before = drawn(k);
    if (!before) continue;
    const was = numbersOf(before);
    const tried = new Map<string, number>();
    for (const { choice, turned } of before.turns) {
      const times = tried.get(choice) ?? 0;
      if (!left.has(choice) || times === enough) continue;
      const parsed = parsePlan(turned);
      if (!parsed.ok) continue;
      tried.set(choice, times + 1);
      const found = numbersOf({ ...before, plan: parsed.value });
      const asked = askedOf(choice);
      const moves = asked.find((of) => movedIn(was, found, of) >= 0);
      if (!moves || (moves !== asked[0] && flips.has(choice))) continue;
      if (moves === asked[0]) left.delete(choice);
      const who = before.payees[moves === 'target' ? 0 : movedIn(was, found, moves)];
      flips.set(choice, { choice, moves, ...fewest(before, parsed.value, moves, who) });
    }
  }
  for (const choice of flips.keys()) left.delete(choice);
  return { flips: [...flips.values()], still: [...left] };
}

const patience = 40;
/** So many turns of one choice are tried in a plan; another plan is more likely to show it. */
const enough = 5;

/** The one whose pay moves, and what they sold, where it moves without the others too. */
function fewest(
  before: PaidPlan,
  turned: Plan,
  moves: keyof Numbers,
  who: Payee | undefined,
): Pick<Flip, 'before' | 'after'> {
  const sold = before.deals?.filter(({ owners }) =>
    Object.values(owners).some(({ name }) => name === who?.name),
  );
  const alone = { ...before, payees: who ? [who] : [], deals: sold };
  const pair = (people: PaidPlan) => ({ before: people, after: { ...people, plan: turned } });
  const [one, other] = [alone, { ...alone, plan: turned }].map(numbersOf);
  const isEnough = one && other && movedIn(one, other, moves) >= 0;
  return pair(isEnough ? alone : before);
}
