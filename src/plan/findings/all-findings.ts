import { inSentence } from '../../engine/in-sentence';
import { type Steps, atOnce } from '../../engine/in-steps';
import { parsePlan } from '../document/parse-plan';
import type { Plan } from '../plan';
import { hiddenSteps, upside } from './capped-steps';
import { cliffs } from './cliffs';
import { doubledComponents, idleComponents, pastDays } from './components';
import { fallingGrid } from './falling-grid';
import { fallingPay } from './falling-pay';
import { type Finding, type FindingRule, type Repair, inWords, samePaid } from './finding';
import { floorAboveCap } from './floor-above-cap';
import { idleLimits } from './idle-limits';
import { idleRows } from './idle-rows';
import { farSteps, idleMeasures, lostCredit, manyMeasures, undefinedMeasures } from './measures';
import { unusualMix } from './pay-mix';
import { writtenThresholds } from './written-thresholds';

/** Everything that is looked for in a plan. A new rule is its module, and its line here. */
export const findingRules = {
  'falling-pay': fallingPay,
  'falling-grid': fallingGrid,
  cliff: cliffs,
  'written-threshold': writtenThresholds,
  upside,
  'hidden-step': hiddenSteps,
  'idle-limit': idleLimits,
  'floor-above-cap': floorAboveCap,
  'idle-row': idleRows,
  'idle-component': idleComponents,
  'doubled-component': doubledComponents,
  'past-day': pastDays,
  'many-measures': manyMeasures,
  'idle-measure': idleMeasures,
  'undefined-measure': undefinedMeasures,
  'far-step': farSteps,
  'lost-credit': lostCredit,
  'unusual-mix': unusualMix,
} as const satisfies Record<string, FindingRule>;

/** What is found in a plan: first what costs, the largest amount first. */
export const findingsOf = (plan: Plan): readonly Finding[] => atOnce(findingsIn(plan));

/** The same in steps. */
export function* findingsIn(plan: Plan): Steps<readonly Finding[]> {
  const found = yield* foundIn(plan);
  const mended: Finding[] = [];
  for (const finding of found) {
    mended.push({ ...finding, repair: yield* cleanRepair(finding, found) });
  }
  return mended.toSorted(
    (one, other) =>
      Number(one.is !== 'costs') - Number(other.is !== 'costs') ||
      (other.money?.amount ?? 0) - (one.money?.amount ?? 0),
  );
}

function* foundIn(plan: Plan): Steps<readonly Finding[]> {
  const all: Finding[] = [];
  for (const [rule, { find }] of Object.entries<FindingRule>(findingRules)) {
    for (const finding of find(plan)) {
      if (finding) all.push({ rule, ...finding });
      else yield;
    }
    yield;
  }
  return all;
}

/**
 * A finding's repair with the repairs of what it would leave: the measure that only a removed component
 * was paid by. None where something would be left that has no repair.
 */
function* cleanRepair(finding: Finding, found: readonly Finding[]): Steps<Repair | undefined> {
  const before = found.filter((one) => one !== finding);
  let { repair } = finding;
  for (let more = 0; repair && more <= mostRepairs; more++) {
    if (!parsePlan(repair.plan).ok) return undefined;
    const left = leftIn(yield* foundIn(repair.plan), before);
    if (!left) return repair;
    repair = left.repair && both(repair, left.repair);
  }
  return undefined;
}

/** More at once nobody would follow. */
const mostRepairs = 3;

/** The first that was not there before; rows have other numbers once one of them is gone. */
function leftIn(found: readonly Finding[], before: readonly Finding[]): Finding | undefined {
  const there = before.map(nameOf);
  return found.find((one) => {
    const at = there.indexOf(nameOf(one));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}

const nameOf = ({ rule, place }: Finding): string => `${rule} ${place.en.replaceAll(/\d/g, '')}`;

const both = (one: Repair, then: Repair): Repair => ({
  label: inWords((language) => `${one.label[language]}, ${inSentence(then.label[language])}`),
  result: then.result === samePaid ? one.result : then.result,
  plan: then.plan,
});
