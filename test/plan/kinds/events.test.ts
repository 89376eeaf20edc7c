import * as v from 'valibot';
import {
  type EventsComponent,
  events,
  eventsSchema,
  knownEvents,
} from '../../../src/plan/kinds/events';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';
import { onlyPlan } from '../../spreadsheet/component-plans';
import { resultFaults } from '../../../src/plan/payee/problems';
import { mostOver } from './most-over';
import { calledBy, paidBy } from './paid-by-results';

const part = (schedule: EventsComponent['schedule']) => ({
  component: { ...events.sample('spifs', sales), schedule },
  measure: sales,
});
const spifs = { component: events.sample('spifs', sales), measure: sales };

/** 1,000 for a demo, 2,500 for a POC, 5,000 for a multi-year deal. */
test.each([
  ['nothing', [0, 0, 0], 0],
  ['blank cells', [], 0],
  ['one demo', [1, 0, 0], 1_000],
  ['a whole season: 12 x 1,000 + 3 x 2,500 + 2 x 5,000', [12, 3, 2], 29_500],
  ['half a credit for a shared deal: 0.5 x 5,000', [0, 0, 0.5], 2_500],
])('%s pays its amounts', (_, counts, paid) => {
  expect(paidBy(events, spifs, counts)).toBe(paid);
});

test('the first deployment in a new market pays 25,000', () => {
  const market = part([{ event: 'Deployment', amount: 25_000 }]);
  expect(paidBy(events, market, [1])).toBe(25_000);
});

test('a count below 0 is refused, and its column says so', () => {
  expect(paidBy(events, spifs, [1, -1, 0])).toBe('refused');
  const faults = resultFaults(onlyPlan(spifs.component), 'spifs', [1, -1, 0]);
  expect(faults.map(({ en }) => en)).toEqual(['POC approved: below 0']);
});

test('the COMP functions pay columns of counts the same, and refuse the same row', () => {
  const rows = [
    [12, 3, 2],
    [undefined, undefined, undefined],
    [0, 0, 0.5],
    [1, -1, 0],
    [0, 1, 0],
  ];
  expect(calledBy(events, spifs, rows)).toEqual([29_500, 0, 2_500, 'refused', 2_500]);
  expect(calledBy(events, spifs, [[1, 1, 1]])).toEqual([8_500]);
});

test('one of each is on target, and nothing limits how many there are', () => {
  expect(events.onTarget(spifs)).toEqual([1, 1, 1]);
  expect(mostOver(spifs)).toBe(Infinity);
  expect(mostOver(part([{ event: 'Demo', amount: 0 }]))).toBe(0);
});

test('each event has a column of counts under its name', () => {
  expect(events.results(spifs).map(({ label, unit }) => [label.en, unit])).toEqual([
    ['Successful demo', 'count'],
    ['POC approved', 'count'],
    ['Multi-year deal', 'count'],
  ]);
});

test.each([
  ['no event', [], 'schedule'],
  ['an amount below 0', [{ event: 'Demo', amount: -1 }], 'schedule.0.amount'],
  [
    'one event under its English and its Danish name',
    [
      { event: 'Go-live', amount: 1 },
      { event: 'Idriftsættelse', amount: 2 },
    ],
    'schedule.1.event',
  ],
])('%s is refused where it stands', (_, schedule, path) => {
  const checked = events.check(part(schedule));
  expect(!checked.ok && checked.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('the sample is a component in either language, and comes back through its fields', () => {
  for (const language of ['en', 'da'] as const) {
    const component = events.sample('spifs', sales, language);
    expect(v.parse(eventsSchema, component)).toEqual(component);
    expect(events.check({ component, measure: sales }).ok).toBe(true);
    expect(setAgain(events.fields({ component, measure: sales }), component)).toEqual(component);
  }
});

test('rows are added from the known events, each once, then by number', () => {
  const list = fieldOf(events.fields(spifs), 'list', 'schedule');
  expect(list.next(events.sample('spifs', sales), 'en')).toEqual(['Qualified lead', 5_000]);
  let component = events.sample('spifs', sales, 'da');
  for (let k = 0; k < 8; k++) {
    component = list.set(component, [...list.get(component), list.next(component, 'da')]);
  }
  const added = component.schedule.map(({ event }) => event);
  expect(added.slice(0, 9).sort()).toEqual(
    Object.values(knownEvents)
      .map(({ da }) => da)
      .sort(),
  );
  expect(added.slice(9)).toEqual(['Hændelse 10', 'Hændelse 11']);
  expect(events.check({ component, measure: sales }).ok).toBe(true);
});

test('the rule names every amount of a short list, and the ends of a long one', () => {
  expect(ruleText(events, spifs, 'en')).toBe(
    'An event in the list pays its amount every time it happens in the period (Successful demo: {1000 money: list[0,1]}, ' +
      'POC approved: {2500 money: list[1,1]} and Multi-year deal: {5000 money: list[2,1]}). ' +
      'An event that is not in the list pays nothing.',
  );
  const long = part([1, 2, 3, 4, 5].map((k) => ({ event: `E${k}`, amount: k })));
  expect(ruleText(events, long, 'da')).toContain(
    '(E1: {1 money: list[0,1]}, …, E5: {5 money: list[4,1]})',
  );
});
