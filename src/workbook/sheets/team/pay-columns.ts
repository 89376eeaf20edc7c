import { roundMoney } from '../../../engine/money';
import type { Part } from '../../../plan/kind';
import { type Component, titleOf } from '../../../plan/kinds';
import { followsYear, gateFollowsYear } from '../../../plan/limits';
import { measureOf } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { paidFormula } from '../earned-formula';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type TeamColumn, type TeamRow, ofPayee } from './columns';
import { hasQuota, payingParts, quotaId } from './earned-columns';
import { flagColumn } from './flag-columns';
import { largestFormula } from './largest-formula';
import { priorOf } from './result-columns';
import { ofRole } from './role-formula';
import { texts } from './texts';

/** What each component pays, all of it together, the most it could be, and what to look at. */
export function payColumns(
  book: Book,
  places: PlanPlaces,
  deals: DealsPlaces | undefined,
): readonly TeamColumn[] {
  const { say } = book;
  const paying = payingParts(book);
  const group = say(texts.pay);
  const money = withFormat(styles.number, formats.cents);
  return [
    ...paying.map((part, k) => paidColumn(book, part, k, places, group)),
    {
      ...{ id: 'payout', group, head: say(texts.payout), width: 15, isSum: true },
      style: withFormat(styles.result, formats.cents),
      formula: (row) => {
        const parts = paying.map(({ component }) => row.of(`pay:${component.id}`));
        return ofPayee(row, parts.length === 0 ? '0' : `ROUND(${parts.join('+')},2)`);
      },
      value: ({ pay }) => pay.payout,
    },
    {
      ...{ id: 'largest', group, head: say(texts.largest), width: 15 },
      style: money,
      formula: (row) =>
        ofPayee(
          row,
          largestFormula(book, paying, places, row, (part) =>
            hasQuota(part) ? row.of(quotaId(book.plan, part)) : undefined,
          ),
        ),
      value: ({ largest }) => (Number.isFinite(largest) ? roundMoney(largest) : say(texts.noLimit)),
    },
    flagColumn(book, deals !== undefined),
  ];
}

/** What it pays, to the cent, after its gate, its floor and its cap. */
function paidColumn(
  { plan, say }: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
  group: string,
): TeamColumn {
  const { component } = part;
  const own = places.part(component.id);
  return {
    ...{ id: `pay:${component.id}`, group, width: 15, isSum: true },
    head: say(titleOf(component)),
    style: withFormat(styles.number, formats.cents),
    formula: (row) => ofPayee(row, ofRole(component, row, paidOfRow(plan, part, own, row))),
    value: ({ pay }) => pay.components[index]?.payout ?? 0,
  };
}

/** What is paid of what a row has earned: where the year is followed, less what it has paid before. */
function paidOfRow(plan: Plan, part: Part<Component>, own: PartPlaces, row: TeamRow): string {
  const { component, measure } = part;
  const { id, gate } = component;
  const gatedBy = gate && measureOf(plan, gate.measure);
  const gatedNow = gate ? row.of(`credited:${gate.measure}`) : '';
  if (!followsYear(component)) return paidFormula(component, own, row.of(`earned:${id}`), gatedNow);
  const isOfYear = gatedBy !== null && gateFollowsYear(plan, part);
  const now = isOfYear ? row.of(`year:${gatedBy.id}`) : gatedNow;
  return paidFormula(component, own, row.of(`inYear:${id}`), now, {
    prior: priorOf(measure, row),
    earned: row.of(`before:${id}`),
    gated: isOfYear ? priorOf(gatedBy, row) : gatedNow,
  });
}
