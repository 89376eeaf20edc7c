import { stepPoints } from '../../src/functions/step-points/rule';
import { reaches } from '../../src/engine/threshold';
import type { TableComponent } from '../../src/plan/kinds';
import { isGatedByOwn, openingOf } from '../../src/plan/pay/limits/gate';
import { followsYear } from '../../src/plan/pay/limits/followed-year';
import { leadPart } from '../../src/plan/parts';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Plan } from '../../src/plan/plan';
import type { Rules } from '../../src/plan/presets/preset';
import { chartStateOf } from '../../src/taskpane/plan/chart-state';
import { relative } from '../../src/workbook/description/addresses';
import type { Area } from '../../src/workbook/description/description';
import { meetings, nrr, sales } from '../plan/kinds/measures';
import { tableTrials } from '../plan/kinds/table-components';
import { describeWith } from '../programs';
import { typedInLibreOffice } from '../spreadsheet/books';
import { planWith } from '../spreadsheet/component-plans';
import { type Typing } from '../spreadsheet/libreoffice';
import { type PlanPage, differences, planPage, workbookOf } from '../spreadsheet/plan-page';
import { payeeOf } from '../spreadsheet/team-people';
import type { ReadValue } from '../spreadsheet/values';

/** What somebody has credited, in the period and earlier, of the component's measure and its gate's. */
interface Credit {
  readonly now: number;
  readonly prior: number;
  readonly gateNow: number;
  readonly gatePrior: number;
}

const next = randomFrom(20261127);
const random = (to: number) => next() * to;
const pick = <T>(list: readonly T[]): T => list[Math.floor(random(list.length))] as T;
const precise = (unit: string, amount: number) => {
  const digits = { money: 100, count: 1, percent: 10_000 }[unit] ?? 1;
  return Math.round(amount * digits) / digits;
};

/** So many plans, each of a rule that chance picks. */
const trials = Array.from({ length: 32 }, () => {
  const rules = tableTrials.filter(({ part }) => part.component.kind !== 'deal-size');
  const { title, part } = pick(rules);
  return trialOf(title, part.component, part.measure);
});

/** A component with limits and earlier credit as chance has it, and credit near all that it decides by. */
function trialOf(title: string, rule: TableComponent, follows: typeof sales) {
  const bare = planOf(rule, follows);
  const standing = standingAt(bare, 0);
  const goal = standing.thresholds.at(-1) || standing.quota;
  const most = Math.max(
    ...stepPoints(standing.table, 1.5 * goal, standing.quota).map(({ payout }) => payout),
    1,
  );
  const gates = [
    { measure: follows.id, atLeast: precise(follows.unit, random(1.2 * goal)) },
    ...(standing.hasQuota
      ? [{ measure: follows.id, atLeast: precise('percent', random(1.2)), of: 'quota' as const }]
      : []),
    { measure: 'other-count', atLeast: 5 },
    { measure: 'other-ratio', atLeast: 0.95 },
  ];
  const limit = () => pick([null, null, 0, precise('money', random(1.1 * most))]);
  const component: TableComponent = {
    ...rule,
    ...{ cap: limit(), floor: limit(), gate: pick([null, ...gates]), hasPrior: next() < 0.5 },
  };
  const plan = planOf(component, follows);
  const at = (share: number) => precise(follows.unit, share * goal);
  const gate = component.gate ? openingOf(component.gate, standing.quota) : 0;
  const isOwn = isGatedByOwn({ component, measure: follows });
  const open = { gateNow: gate, gatePrior: 0 };
  const credits: Credit[] = [
    ...[0.4, 1, 1.3].map((share) => ({ now: at(share), prior: 0, ...open })),
    ...(isOwn ? [{ now: gate, prior: 0, ...open }] : []),
    { now: at(0.7), prior: 0, gateNow: gate * 0.9, gatePrior: 0 },
    ...(component.hasPrior
      ? [0.3, 0.9, 1.2].map((share) => {
          const [gateNow, gatePrior] = pick([
            [gate, 0] as const,
            [2, 3] as const,
            [0, gate] as const,
          ]);
          return { now: at(random(1)), prior: at(share), gateNow, gatePrior };
        })
      : []),
  ];
  return { title, plan, component, follows, credits, isOwn };
}

function planOf(component: TableComponent, follows: typeof sales): Plan {
  const measures = [
    follows,
    { ...meetings, id: 'other-count', name: 'other count' },
    { ...nrr, id: 'other-ratio', name: 'other ratio' },
  ];
  return planWith({ measures, components: [component] } as Rules);
}

function standingAt(plan: Plan, amount: number) {
  const part = leadPart(plan);
  const standing = part && chartStateOf(plan, part, { amount });
  if (!standing) throw new Error('The plan has a curve.');
  return standing;
}

/** By the engine: one payee, whose gate's measure stands beside the component's own. */
function paidByEngine(
  { plan, follows, component, isOwn }: (typeof trials)[number],
  { now, prior, gateNow, gatePrior }: Credit,
): number {
  const gate = component.gate && !isOwn ? component.gate.measure : undefined;
  const payee = payeeOf({
    credited: { [follows.id]: now, ...(gate && { [gate]: gateNow }) },
    prior: { [follows.id]: prior, ...(gate && { [gate]: gatePrior }) },
  });
  return payeePay(plan, payee).payout;
}

const nameOnPage = (page: PlanPage, name: string): Area | undefined =>
  page.names.find((one) => one.name === name)?.area;

const typings = (page: PlanPage, { now, prior, gateNow, gatePrior }: Credit): Typing[] =>
  Object.entries({
    Actual: now,
    EarlierCredit: prior,
    GateResult: gateNow,
    GateEarlier: gatePrior,
  }).flatMap(([name, value]) => {
    const area = nameOnPage(page, name);
    return area ? [{ sheet: 'Plan', address: relative(area), value }] : [];
  });

/** The corners of the chart on the sheet, in the measure's own unit. */
function cornersOn(
  page: PlanPage,
  values: ReadonlyMap<string, ReadValue> | undefined,
  unit: number,
) {
  const [chart] = page.sheet.charts;
  const treads = (chart?.series ?? []).filter(({ name }) => /^Payout \d+$/.test(name));
  return treads.flatMap(({ x, y }) =>
    Array.from({ length: x.rows }, (_, k) => {
      const at = (area: Area) => Number(values?.get(relative({ ...area, row: area.row + k })));
      return { measure: at(x) * unit, payout: at(y) };
    }),
  );
}

describeWith('soffice', 'pane, sheet and payee', () => {
  test('show the same payout over random plans, with cap, floor, gate and earlier credit', () => {
    const pages = trials.map(({ plan }) => planPage(plan, { result: 0 }));
    const books = trials.map(({ credits }, k) => {
      const page = pages[k] as PlanPage;
      const typed = [[], ...credits.map((credit) => typings(page, credit))];
      return { book: workbookOf([page]), typed };
    });
    const values = typedInLibreOffice(books);
    const found = trials.flatMap((trial, k) => {
      const page = pages[k] as PlanPage;
      const { component, credits, plan, title } = trial;
      const of = `${title} ${JSON.stringify({ ...component })}`;
      const place = nameOnPage(page, 'Payout');
      const untouched = differences(workbookOf([page]), values[k]?.[0]);
      const paid = credits.flatMap((credit, n) => {
        const onSheet = values[k]?.[n + 1]?.get('Plan')?.get(place ? relative(place) : '');
        const byEngine = paidByEngine(trial, credit);
        const isShown = credit.prior === 0 && isTaken(trial, credit);
        const inPane = isShown ? standingAt(plan, credit.now).outcome.payout : byEngine;
        return onSheet === byEngine && inPane === byEngine
          ? []
          : [`${JSON.stringify({ ...credit, onSheet, byEngine, inPane })} ${of}`];
      });
      const standing = standingAt(plan, 0);
      const onSheet = cornersOn(page, values[k]?.[0]?.get('Plan'), standing.quota);
      const end = Math.max(...onSheet.map(({ measure }) => measure));
      const corners = stepPoints(standing.table, end, standing.quota).filter(
        (corner) =>
          !onSheet.some(
            (one) => near(one.measure, corner.measure) && near(one.payout, corner.payout),
          ),
      );
      return [
        ...untouched.map((one) => `${one} ${of}`),
        ...paid,
        ...corners.map((one) => `no corner ${JSON.stringify(one)} ${of}`),
      ];
    });
    expect([found.length, found.slice(0, 8)]).toEqual([0, []]);
    const limited = trials.filter(({ component: { cap, gate } }) => cap !== null && gate !== null);
    expect(limited.length).toBeGreaterThan(3);
    expect(trials.filter(({ component }) => followsYear(component)).length).toBeGreaterThan(8);
  }, 120_000);
});

/** The pane takes a gate on another measure as reached. */
const isTaken = ({ component: { gate }, isOwn }: (typeof trials)[number], { gateNow }: Credit) =>
  !gate || isOwn || reaches(gateNow, gate.atLeast);

const near = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
