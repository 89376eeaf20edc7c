import * as v from 'valibot';
import { eventSchedule } from '../../functions/event-bonus/rule';
import { plain } from '../../engine/vocabulary';
import type { Language, LocalizedText } from '../../engine/words';
import { constant, place } from '../../formula/formula';
import { eventBonus } from '../../functions/event-bonus/called';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { largest } from '../../formula/operators/columns/column';
import { sumOf } from '../../formula/operators/numbers/plus';
import { list, listCell, listColumn, typedResult } from '../component-places';
import { listField } from './list-field';
import { type Pieces, type ResultKind, nothingOrOpen } from '../kind';
import { common } from '../new-component';
import { commonEntries } from './entries';
import { shortText } from '../measure';
import { knownEvents } from './known-events';
import { namedRows } from './named-rows';

export { knownEvents };

export const eventsSchema = v.strictObject({
  kind: v.literal('events'),
  ...commonEntries,
  schedule: v.array(v.strictObject({ event: shortText, amount: v.number() })),
});
export type EventsComponent = v.InferOutput<typeof eventsSchema>;

/**
 * Event bonuses: a fixed amount for every event of a kind, such as a demo, an accepted lead, a
 * go-live or a signature.
 *
 *     payout = sum of amount * count
 *
 * No event pays 0; the component's cap limits the period. A count below 0 is refused. Two amounts
 * for one event are refused, also under its English and its Danish name. For an amount that depends
 * on how many there are, use ladder; for a date or conditions, use timed-milestone.
 */
export const events: ResultKind<EventsComponent> = {
  shape: 'results',
  title: { en: 'Event bonuses', da: 'Bonus for hændelser' },
  sentence: () => sentence,
  rule: ({ component }) => rule(component),
  fields: () => [scheduleField],
  check: ({ component }) => eventSchedule(component.schedule),
  results: ({ component }) =>
    component.schedule.map(({ event }) => ({
      label: { en: event, da: event },
      unit: 'count',
      least: 0,
    })),
  pay: ({ component: { schedule } }) =>
    sumOf(
      schedule.map((_, k) =>
        eventBonus(place(`cell.${k}.0`), list, listCell(k, 1, 'money'), typedResult(k, 'count')),
      ),
    ),
  onTarget: ({ component }) => component.schedule.map(() => 1),
  most: () => nothingOrOpen(isAbove(largest(listColumn(1)), constant(0))),
  sample: (id, _, language = 'en') => ({
    kind: 'events',
    ...common(id),
    schedule: [
      { event: knownEvents.demo[language], amount: 1_000 },
      { event: knownEvents.poc[language], amount: 2_500 },
      { event: knownEvents.multiYear[language], amount: 5_000 },
    ],
  }),
};

const scheduleField = listField<EventsComponent, 'schedule'>('schedule', {
  label: { en: 'Events', da: 'Hændelser' },
  row: { en: 'Event', da: 'Hændelse' },
  columns: {
    event: { label: { en: 'Event', da: 'Hændelse' }, unit: 'text' },
    amount: { label: { en: 'Amount', da: 'Beløb' }, unit: 'money', allows: 'zero or more' },
  },
  next: ({ schedule }, language = 'en') => [
    freeEvent(schedule, language),
    schedule.at(-1)?.amount ?? 1_000,
  ],
});

/** The first of the known events that the schedule does not have, or one with a number. */
function freeEvent(schedule: EventsComponent['schedule'], language: Language): string {
  const taken = new Set(schedule.map(({ event }) => plain(event)));
  const known: readonly LocalizedText[] = Object.values(knownEvents);
  const free = known.find(({ en, da }) => !taken.has(plain(en)) && !taken.has(plain(da)));
  return free?.[language] ?? `${{ en: 'Event', da: 'Hændelse' }[language]} ${schedule.length + 1}`;
}

function rule({ schedule }: EventsComponent): Pieces {
  const amounts = (language: Language) =>
    namedRows(schedule, language, ({ event }, k) => [`${event}: `, listCell(k, 1, 'money')]);
  return {
    en: [
      'An event in the list pays its amount every time it happens in the period (',
      ...amounts('en'),
      '). An event that is not in the list pays nothing.',
    ],
    da: [
      'En hændelse på listen udløser sit beløb, hver gang den sker i perioden (',
      ...amounts('da'),
      '). En hændelse, der ikke står på listen, udløser intet.',
    ],
  };
}

const sentence: LocalizedText = {
  en: 'A fixed amount for every event (SPIF).',
  da: 'Et fast beløb for hver hændelse (SPIF).',
};
