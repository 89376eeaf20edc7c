import { excelText } from '../../src/formula/excel-text';
import { paidByCard, payOfDeal } from '../../src/plan/deals/card-pay';
import { factorOf } from '../../src/plan/pay/component-pay';
import { deal as dealPlaces } from '../../src/plan/component-places';
import { notationOf, type Places } from '../../src/plan/component-notation';
import type { DealFacts, PlanComponent, ResultKind } from '../../src/plan/kind';
import type { CollectionsComponent } from '../../src/plan/kinds/collections/schema';
import { collections } from '../../src/plan/kinds/collections/collections';
import { escalation } from '../../src/plan/kinds/escalation';
import { events } from '../../src/plan/kinds/events';
import type { ExpansionComponent } from '../../src/plan/kinds/expansion/schema';
import { expansion } from '../../src/plan/kinds/expansion/expansion';
import { publishedRates } from '../../src/plan/kinds/expansion/models';
import type { MboComponent } from '../../src/plan/kinds/mbo/schema';
import { mbo } from '../../src/plan/kinds/mbo/mbo';
import type { TimedMilestoneComponent } from '../../src/plan/kinds/timed-milestone/schema';
import { timedMilestone } from '../../src/plan/kinds/timed-milestone/timed-milestone';
import { letters } from '../../src/workbook/description/addresses';
import { toTheCent } from '../../src/formula/operators/numbers/rounded';
import { at, cellText, standing } from '../../src/workbook/sheets/cell-formula';
import { writeInputs } from '../plan/kinds/component-cells';
import { sales } from '../plan/kinds/measures';
import { paidBy } from '../plan/kinds/paid-by-results';
import type { Entry } from '../spreadsheet/entry-workbook';
import { Lot, dusty, repeat } from './native-chance';

/** A formula on the sheet, and what the plan says that it comes to. */
export interface Trial {
  readonly kind: string;
  readonly row: number;
  readonly column: number;
  readonly wanted: number | 'refused';
  readonly of: readonly Entry[];
}

const cells: Entry[][] = [];
const trials: Trial[] = [];

/** Formulas stand to the right of all inputs and results: the amount, then to the cent. */
const answerColumn = 8;

function tryRow(kind: string, entries: readonly Entry[], formula: string, wanted: Trial['wanted']) {
  const row = cells.length;
  const answers = [`=${formula}`, `=${cellText(toTheCent(at(formula)))}`];
  cells.push([...entries, ...repeat(answerColumn - entries.length, () => undefined), ...answers]);
  trials.push({ kind, row, column: answerColumn, wanted, of: entries });
}

const here = (column: number) => `${letters(column)}${cells.length + 1}`;

/** Rows of results of a component, blank where they are left out; text is always refused. */
function tryResults<C extends { readonly kind: string }>(
  kind: ResultKind<C>,
  component: C,
  rows: readonly (readonly Entry[])[],
): void {
  const part: PlanComponent<C> = { component, measure: sales };
  const places = writeInputs(kind, part, cells);
  const width = kind.results(part).length;
  for (const row of rows) {
    const results = Array.from({ length: width }, (_, k) => here(k));
    const numbers = row.map((entry) => (typeof entry === 'number' ? entry : undefined));
    const hasText = row.some((entry) => typeof entry === 'string');
    const paid = hasText ? 'refused' : paidBy(kind, part, numbers);
    const notation = notationOf(places, { results }, 'native');
    tryRow(component.kind, row, excelText(kind.pay(part), notation), paid);
  }
}

const lot = new Lot(2027);
const whole = 1;

function tryEvents(): void {
  const spifs = events.sample('spifs', sales);
  const one = { ...spifs, schedule: [{ event: 'Go-live', amount: 333.335 }] };
  const count = () => lot.pick([lot.whole(0, 200), lot.whole(0, 9) / 2, 0]);
  tryResults(events, spifs, [
    [12, 3, 2],
    [undefined, undefined, undefined],
    [0, 0, 0.5],
    [1, -1, 0],
    [1, 'one', 0],
    ...repeat(60, () => [count(), count(), count()]),
  ]);
  tryResults(events, one, [[1], [3], [-0.5], ['x'], ...repeat(20, () => [count()])]);
}

function tryMbo(): void {
  const sample = mbo.sample('mbo', sales);
  const limits: Partial<MboComponent>[] = [
    {},
    { minimum: null },
    { maximum: null },
    { minimum: null, maximum: null },
    { minimum: 0.8, maximum: 1.2, target: 33_333.33 },
    { objectives: [{ objective: 'One', weight: whole }] },
  ];
  const achieved = () =>
    lot.pick([0, 0.5, 1, 1.5, dusty(lot, 0.5), dusty(lot, 1.5), -0.1, lot.share(2, 4), lot.next()]);
  for (const more of limits) {
    const component = { ...sample, ...more };
    const width = component.objectives.length;
    const row = (first: Entry) => [first, ...repeat(width - 1, () => 1)];
    tryResults(mbo, component, [
      ...[undefined, 0.4999, 0.5, 0.5001, 0.7999, 0.8, 1.2, 1.21, 1.49, 1.5, 1.51, -1].map(row),
      ...['done', ''].slice(0, 1).map(row),
      ...repeat(60, () => repeat(width, achieved)),
    ]);
  }
}

function tryTimed(): void {
  const both: TimedMilestoneComponent = {
    ...timedMilestone.sample('launch', sales),
    bonus: 50_000.5,
    deadline: '2026-06-30',
    conditions: ['Trained', 'Launched'],
  };
  const deadline = 46_203;
  const dates = [deadline - 1, deadline, deadline + 0.999, deadline + 1, undefined, 0, 12, 60, 61];
  const counts = [2, 1, 0, undefined, 3, 2 - 1e-15, 1.99];
  tryResults(timedMilestone, both, [
    ...dates.flatMap((date) => counts.map((count) => [date, count])),
    ['soon', 2],
    [deadline, 'both'],
  ]);
  tryResults(
    timedMilestone,
    { ...both, conditions: [] },
    [...dates, 'soon'].map((date) => [date]),
  );
  tryResults(
    timedMilestone,
    { ...both, deadline: null },
    [...counts, 'both'].map((count) => [count]),
  );
}

function tryCollections(): void {
  const sample = collections.sample('collections', sales);
  const other: CollectionsComponent = {
    ...sample,
    tiers: [
      { from: 0, rate: 0.0125 },
      { from: 14.5, rate: 0.0125 },
      { from: 45, rate: 0.00333 },
    ],
    consistency: { share: 1 / 3, bonus: 999.995 },
  };
  for (const component of [sample, other]) {
    const steps = component.tiers.map(({ from }) => from);
    const days = () =>
      lot.pick([0, ...steps, dusty(lot, steps.at(-1) ?? 0), lot.next() * 90, -lot.next()]);
    const { share } = component.consistency;
    const inTime = () => lot.pick([share, share - 1e-4, dusty(lot, share), lot.next(), 0]);
    const money = () => lot.pick([lot.money(1e6), dusty(lot, lot.money(1e5)), 0, -lot.money(1e4)]);
    tryResults(collections, component, [
      ...[-5, 0, 30.9, 31, 31 - 4e-15, 60.99, 61, 400, undefined].map((day) => [1e6, day, 0.5]),
      [1_000_000, 31, 0.8999],
      [1_000_000, 31, share],
      [0, 0, 1],
      [0.004, 0, 1],
      [undefined, undefined, undefined],
      [1_000_000, 'ten', 0.5],
      ['much', 10, 0.5],
      [1_000_000, 10, 'most'],
      ...repeat(100, () => [money(), days(), inTime()]),
    ]);
  }
}

/** The rate, and the commission on what the deal's own cell says is commissionable. */
function tryDeals(
  component: ExpansionComponent,
  language: 'en' | 'da',
  deals: readonly DealFacts[],
) {
  const part = { component, measure: sales };
  const places = writeInputs(expansion, part, cells, language);
  for (const deal of deals) {
    const pay = payOfDeal(part, deal);
    const commissionable = pay.ok ? pay.value.commissionable : 100;
    const { type, closer, current, renewed } = deal;
    const entries = [type, closer, current, renewed, commissionable];
    const own = notationOf(places, {}, 'native');
    const cell: Readonly<Record<string, string>> = {
      ...{ 'deal.type': here(0), 'deal.closer': here(1), 'deal.commissionable': here(4) },
    };
    const commission = pay.ok ? pay.value.commission : 'refused';
    const formula = excelText(paidByCard(part, dealPlaces.commissionable), {
      ...own,
      place: (key) => cell[key] ?? own.place(key),
    });
    tryRow('expansion', entries, formula, commission);
  }
}

function tryExpansion(): void {
  const sample = expansion.sample('expansion', sales);
  const deals = (types: readonly string[], closers: readonly string[]) =>
    types.flatMap((type) =>
      closers.map((closer) => ({ type, closer, current: lot.money(1e6), renewed: lot.money(1e6) })),
    );
  for (const language of ['en', 'da'] as const) {
    const types = {
      en: ['Renewal', 'Upsell', 'upsell', 'Cross-sell', 'New business', 'Gift'],
      da: ['Fornyelse', 'Mersalg', 'Krydssalg', 'nysalg', 'Gave'],
    }[language];
    const closers = {
      en: ['Original AE', 'am/csm', ' New AE ', 'AM', 'A*', 'Partner', ''],
      da: ['Oprindelig AE', 'am/csm', ' Ny AE ', 'AM', '?y AE', ''],
    }[language];
    const rates = (model: ExpansionComponent['model'], renewals: boolean) => ({
      ...sample,
      model,
      renewalBase: renewals,
      rates: publishedRates(model, renewals, language),
    });
    tryDeals(rates('same', false), language, deals(types, ['']));
    tryDeals(rates('reduced', true), language, deals(types, ['Somebody']));
    tryDeals(rates('by-closer', true), language, deals(types, closers));
    tryDeals(rates('by-closer', false), language, deals(types, closers));
  }
}

function tryEscalation(): void {
  const forecasts = [0.08, 0.06, 0.1, 0.0799, 1, 2000, 1800, 0, -0.1, -1, -1.5];
  for (const basis of ['proportional', 'market'] as const) {
    for (const forecast of forecasts) {
      for (const revised of forecasts) {
        const component = { ...escalation.sample('clause', sales), basis, forecast, revised };
        const part = { component, measure: sales };
        const places: Places = writeInputs(escalation, part, cells);
        const checked = escalation.check(part);
        const paid = checked.ok
          ? factorOf(part, { effective: { from: '2026-07-01', to: '2026-09-30' } })
          : 'refused';
        tryRow('escalation', [], cellText(standing(escalation.factor(part), places)), paid);
      }
    }
  }
}

/** Every component's inputs, results and formulas on one sheet, and what each comes to. */
export function writeTrials(): {
  readonly cells: readonly Entry[][];
  readonly trials: readonly Trial[];
} {
  tryEvents();
  tryMbo();
  tryTimed();
  tryCollections();
  tryExpansion();
  tryEscalation();
  return { cells, trials };
}
