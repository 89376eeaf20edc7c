import { labels } from '../../../plan/payee/entries';
import { type EarningsId, earningsOf } from '../../../plan/payee/target/earnings';
import type { Plan } from '../../../plan/plan';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { open } from './open';
import { texts } from './texts';

/** Pay for the whole quota, or base salary, as the payee has it. */
export const ownPayColumn = (
  id: 'target' | 'salary',
  group: string,
  say: Book['localize'],
): TeamColumn => ({
  ...{ id, group, head: say(labels[id]), width: 14 },
  style: withFormat(styles.input, formats.whole),
  typed: (payee) => payee[id],
  read: (payee, value) => (typeof value === 'number' ? { ...payee, [id]: value } : payee),
  validation: open(
    ...([say(labels[id]), { kind: 'decimal', minimum: 0 }] as const),
    ...([say(blank[id]), say] as const),
  ),
});

const blank = { target: texts.blankTarget, salary: texts.blankBase };

/** Base salary of the days in the plan, and what it comes to with what is paid on target. */
export const earningsColumns = (
  plan: Plan,
  group: string,
  say: Book['localize'],
): readonly TeamColumn[] =>
  earningsOf(plan).map((id) => ({
    ...{ id, group, head: say(texts[id]), width: 14 },
    ...(isShare[id] ? {} : { isSum: true }),
    style: withFormat(styles.number, isShare[id] ? formats.percent : formats.cents),
  }));

const isShare: Readonly<Record<EarningsId, boolean>> = {
  ...{ baseSalary: false, onTarget: false },
  ...{ baseShare: true, effectiveRate: true },
};
