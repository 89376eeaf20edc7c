import { longestName } from '../../../plan/as-compared';
import { type PayeeEntry, payeeEntries } from '../../../plan/payee-entries';
import {
  entryFaults,
  longName,
  mayBeZero,
  noName,
  unknownRole,
} from '../../../plan/payee-problems';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { isAbove, isAtMost, isBelow, isBlank, isNoDay, isNoNumber } from '../entry-conditions';
import { literal } from '../../description/formula';
import { styles } from '../../design/styles';
import type { TeamColumn, TeamRow } from './columns';
import { isAnyOf } from './role-formula';
import { texts } from './texts';

/**
 * What cannot be read in a row, and whether the row counts: one column each, which every other column
 * follows, so that a bad entry spoils its own row and no total; not printed.
 */
export function problemColumns(book: Book, deals: DealsPlaces | undefined): readonly TeamColumn[] {
  const { say } = book;
  const group = say(texts.calculation);
  const entries = payeeEntries(book.plan, deals);
  return [
    {
      ...{ id: 'problem', group, head: say(texts.problem), width: 24, style: styles.note },
      isOfEveryRow: true,
      formula: (row) => `IF(${isNobody(row)},"",${problems(book, entries, row)})`,
      value: ({ payee, pay }) =>
        payee.name === '' ? '' : pay.problems.map((problem) => `${say(problem)}. `).join(''),
    },
    {
      ...{ id: 'counted', group, head: say(texts.counted), width: 10, style: styles.note },
      isOfEveryRow: true,
      formula: (row) => `IF(OR(${isNobody(row)},${row.of('problem')}<>""),"",1)`,
      value: ({ isCounted }) => (isCounted ? 1 : ''),
    },
  ];
}

const isNobody = (row: TeamRow): string => isBlank(row.of('name'));

function problems({ plan, say }: Book, entries: readonly PayeeEntry[], row: TeamRow): string {
  const [name, role] = [row.of('name'), row.of('role')];
  const flag = (words: string) => literal(`${words}. `);
  const tooLong = `IF(LEN(${name})>${String(longestName)},${flag(say(longName))},"")`;
  const isUnknown = `IF(ISERROR(${role}),TRUE,NOT(${isAnyOf(plan.roles, row)}))`;
  return [
    `IF(ISERROR(${name}),${flag(say(noName))},${tooLong})`,
    ...(plan.roles.length > 0 ? [`IF(${isUnknown},${flag(say(unknownRole))},"")`] : []),
    ...entries.flatMap((entry) =>
      faultsOf(entry, row).map(
        ([fault, condition]) => `IF(${condition},${flag(say(entryFaults[fault](entry)))},"")`,
      ),
    ),
  ].join('&');
}

type Fault = readonly [fault: keyof typeof entryFaults, condition: string];

function faultsOf(entry: PayeeEntry, row: TeamRow): readonly Fault[] {
  const { id, unit, least, isAbove: isOpen, most, neededBy } = entry;
  const own = row.of(id);
  const unreadable = unit === 'date' ? isNoDay(own, mayBeZero(entry)) : isNoNumber(own);
  const missing = () => `AND(${isBlank(own)},${isAbove(row.of(neededBy ?? ''), 0)})`;
  const found: readonly (Fault | undefined)[] = [
    ['unreadable', unreadable],
    least === undefined
      ? undefined
      : ['tooSmall', isOpen ? isAtMost(own, least) : isBelow(own, least)],
    most === undefined ? undefined : ['tooLarge', isAbove(own, most)],
    neededBy === undefined ? undefined : ['missing', missing()],
  ];
  return found.filter((fault) => fault !== undefined);
}
