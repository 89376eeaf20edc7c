import type { LocalizedText } from '../../../engine/words';
import { datesAsked } from '../../../plan/deals/standing';
import { type DatedId, type Deal, type DealDate, datedIds } from '../../../plan/people';
import type { Plan } from '../../../plan/plan';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

/** The columns that the plan's rules ask for, and those in which something stands. */
export function datedIn(
  plan: Plan,
  deals: readonly Deal[],
  before: readonly DatedId[] = [],
): readonly DatedId[] {
  const asked = datesAsked(plan);
  const holds = (id: DatedId) =>
    deals.some((deal) => (deal[id] ?? 0) !== 0 || deal.unread?.[id] !== undefined);
  return datedIds.filter((id) => asked.includes(id) || before.includes(id) || holds(id));
}

export const dateColumns = ({ plan, deals, dated, localize }: Book): readonly DealColumn[] =>
  datedIn(plan, deals, dated).map((id) => {
    const of = { id, group: localize(texts.sale), head: localize(texts[id]) };
    const error = (text: string) => ({ title: localize(texts.notAllowed), text });
    if (id === 'delivered') {
      return {
        ...{ ...of, width: 11, style: withFormat(styles.input, formats.percent) },
        read: (deal, value) => ({
          ...deal,
          delivered: typeof value === 'number' ? value : Number.NaN,
        }),
        validation: {
          rule: { kind: 'decimal', minimum: 0, maximum: 1 },
          prompt: { title: of.head, text: localize(texts.deliveredPrompt) },
          error: error(localize(texts.aShare)),
        },
      };
    }
    return {
      ...{ ...of, width: 13, style: withFormat(styles.input, formats.day) },
      read: (deal, value) => withDay(deal, id, value),
      validation: {
        rule: { kind: 'date', first: 1 },
        prompt: { title: of.head, text: localize(promptOf(id)) },
        error: error(localize(texts.aDay)),
      },
    };
  });

const promptOf = (id: DealDate): LocalizedText =>
  id === 'registered' || id === 'cancelled' ? texts[`${id}Prompt`] : texts.aDay;

const withDay = (deal: Deal, id: DealDate, value: string | number): Deal =>
  typeof value === 'number' ? { ...deal, [id]: value } : deal;
