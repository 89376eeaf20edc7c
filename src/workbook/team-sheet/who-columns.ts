import { agreedQuota, quotaPart } from '../../plan/payee-pay';
import { leadMeasure } from '../../plan/parts';
import type { Payee } from '../../plan/people';
import type { Book } from '../book';
import { toTheCent } from '../formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../styles';
import { type TeamColumn, type TeamRow, ofPayee } from './columns';
import { texts } from './texts';

/** Who is paid, and what quota counts for each: of the days active, after an escalation. */
export function whoColumns({ plan, say }: Book, places: PlanPlaces): readonly TeamColumn[] {
  const text = styles.inputText;
  const group = say(texts.who);
  const who: TeamColumn[] = [
    {
      ...{ id: 'name', group, head: say(texts.name), width: 24, style: text },
      typed: ({ name }) => name,
      read: (payee, value) => ({ ...payee, name: String(value) }),
    },
    {
      ...{ id: 'role', group, head: say(texts.role), width: 14, style: text },
      typed: ({ role }) => role,
      read: (payee, value) => ({ ...payee, role: String(value) }),
      ...(plan.roles.length > 0 && {
        validation: {
          rule: { kind: 'list', words: plan.roles },
          prompt: { title: say(texts.role), text: plan.roles.join(', ') },
          error: { title: say(texts.notAllowed), text: plan.roles.join(', ') },
        } as const,
      }),
    },
    {
      ...{ id: 'team', group, head: say(texts.team), width: 14, style: text },
      typed: ({ team }) => team,
      read: (payee, value) => ({ ...payee, team: String(value) }),
    },
  ];
  return agreedQuota(plan) === undefined ? who : [...who, ...quotaColumns(plan, say, places)];
}

function quotaColumns(
  plan: Book['plan'],
  say: Book['say'],
  places: PlanPlaces,
): readonly TeamColumn[] {
  const lead = quotaPart(plan);
  const { unit } = leadMeasure(plan);
  const group = say(texts.quotaGroup);
  const amount = unit === 'percent' ? formats.percent : formats.whole;
  const own = lead && places.part(lead.component.id);
  const agreed = own?.agreedQuota ?? own?.quota ?? '0';
  const factor = places.factor(leadMeasure(plan).id);
  return [
    {
      ...{ id: 'quota', group, head: say(texts.quota), width: 14 },
      style: withFormat(styles.input, amount),
      typed: ({ quota }) => quota ?? undefined,
      read: (payee, value) => ({ ...payee, quota: typeof value === 'number' ? value : null }),
      validation: open(say(texts.quota), { kind: 'above', minimum: 0 }, say(texts.blankQuota), say),
    },
    dayColumn('from', say(texts.from), group, say),
    dayColumn('to', say(texts.to), group, say),
    {
      ...{ id: 'prorated', group, head: say(texts.prorated), width: 15, isSum: true },
      style: withFormat(styles.number, unit === 'money' ? formats.cents : amount),
      formula: (row) => {
        const quota = `IF(${row.of('quota')}="",${agreed},${row.of('quota')})`;
        const { first, last } = activeDays(places, row);
        const days = `MAX(${last}-${first}+1,0)/(${places.to}-${places.from}+1)`;
        const prorated = toTheCent(`${quota}*(${days})`);
        return ofPayee(row, factor === undefined ? prorated : toTheCent(`${prorated}*${factor}`));
      },
      value: ({ pay }) => pay.proratedQuota ?? 0,
    },
  ];
}

/** The first and the last day of the period on which a payee is active. */
export const activeDays = ({ from, to }: PlanPlaces, row: TeamRow) => ({
  first: `MAX(${from},IF(${row.of('from')}="",${from},${row.of('from')}))`,
  last: `MIN(${to},IF(${row.of('to')}="",${to},${row.of('to')}))`,
});

const dayColumn = (
  id: 'from' | 'to',
  head: string,
  group: string,
  say: Book['say'],
): TeamColumn => ({
  ...{ id, group, head, width: 13, style: withFormat(styles.input, formats.day) },
  typed: (payee) => payee[id] ?? undefined,
  read: (payee: Payee, value) => ({ ...payee, [id]: typeof value === 'number' ? value : null }),
  validation: open(head, { kind: 'date', first: 1 }, say(texts.blankDay), say),
});

/** A validation with its message; `title` is shortened as Excel wants it. */
export const open = (
  title: string,
  rule: NonNullable<TeamColumn['validation']>['rule'],
  text: string,
  say: Book['say'],
): NonNullable<TeamColumn['validation']> => ({
  rule,
  prompt: { title: title.slice(0, 32), text },
  error: { title: say(texts.notAllowed), text },
});
