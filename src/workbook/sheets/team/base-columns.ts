import { labels } from '../../../plan/payee/entries';
import { type EarningsId, earningsOf } from '../../../plan/payee/target/earnings';
import type { Plan } from '../../../plan/plan';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { open } from './open';
import { texts } from './texts';

/** Base salary, as the payee has it. */
export const ownBaseColumn = (group: string, say: Book['localize']): TeamColumn => ({
  ...{ id: 'salary', group, head: say(labels.salary), width: 14 },
  style: withFormat(styles.input, formats.whole),
  typed: ({ salary }) => salary,
  read: (payee, value) => (typeof value === 'number' ? { ...payee, salary: value } : payee),
  validation: open(
    ...([say(labels.salary), { kind: 'decimal', minimum: 0 }] as const),
    ...([say(texts.blankBase), say] as const),
  ),
});

/** The same of the days in the plan, and what it comes to with what is paid on target. */
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
