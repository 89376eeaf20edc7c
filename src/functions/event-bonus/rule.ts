import { type Issue, type Result, bad, good, unless } from '../../engine/result';
import { atLeast, notEmpty } from '../../engine/rules';
import { type Vocabulary, plain, wordIn } from '../../engine/vocabulary';

/** Events that many plans pay for: a schedule may name them in one language, and a list in another. */
const knownEvents = {
  spif: { en: ['SPIF', 'SPIFF'], da: ['Salgskampagne'] },
  'qualified lead': { en: ['Qualified lead'], da: ['Kvalificeret lead', 'Kvalificeret emne'] },
  'accepted lead': { en: ['Accepted lead'], da: ['Accepteret lead', 'Accepteret emne'] },
  demo: { en: ['Demo', 'Product demo'], da: ['Produktdemo', 'Demonstration'] },
  poc: { en: ['POC', 'Proof of concept'], da: ['Konceptprøve'] },
  kickoff: { en: ['Kickoff', 'Kick-off'], da: ['Opstart', 'Opstartsmøde'] },
  deployment: { en: ['Deployment'], da: ['Udrulning'] },
  'go-live': { en: ['Go-live', 'Go live'], da: ['Idriftsættelse'] },
  signature: { en: ['Signature', 'Signing'], da: ['Underskrift', 'Kontraktunderskrift'] },
} as const satisfies Vocabulary;

/** A line of the schedule: what one event of a kind pays. */
export interface EventAmount {
  readonly event: string;
  readonly amount: number;
}

/** Finds what one event pays. */
export type EventSchedule = (event: string) => Result<number>;

/**
 * Event bonus: a fixed amount for each event of a kind, such as a demo, an accepted lead, a
 * go-live or a signature.
 *
 *     payout = amount of the event * count
 *
 * Events are matched without case, and the usual ones in English or Danish. An event that the
 * schedule does not have is refused, never paid 0; so are two amounts for one event and an amount
 * below 0. For amounts that depend on how many, use a tiered bonus; for a deadline, a timed bonus.
 */
export function eventSchedule(lines: readonly EventAmount[]): Result<EventSchedule> {
  const amounts = new Map<string, number>();
  const issues: Issue[] = notEmpty(lines, ['schedule']);
  lines.forEach(({ event, amount }, k) => {
    if (amounts.has(eventKey(event))) issues.push(repeated(event, k));
    issues.push(...atLeast(0, amount, ['schedule', k, 'amount']));
    amounts.set(eventKey(event), amount);
  });
  return unless(issues, () => (event) => {
    const amount = amounts.get(eventKey(event));
    return amount === undefined ? bad(notScheduled(event)) : good(amount);
  });
}

const eventKey = (event: string) => wordIn(knownEvents, event) ?? plain(event);

const repeated = (event: string, k: number): Issue => ({
  path: ['schedule', k, 'event'],
  message: { en: `${event} has two amounts.`, da: `${event} har to beløb.` },
  advice: { en: 'Give each event one amount.', da: 'Giv hver hændelse ét beløb.' },
});

const notScheduled = (event: string): Issue => ({
  missing: true,
  path: ['event'],
  message: { en: `No amount for "${event}".`, da: `Intet beløb for "${event}".` },
  advice: { en: 'Add a line to the schedule.', da: 'Tilføj en linje til planen.' },
});
