import { takesBack } from '../../../plan/deals/credit';
import { countsOnce } from '../../../plan/deals/standing';
import { ownerKeyId } from '../../../plan/deals/names';
import { givesToPresent } from '../../../plan/deals/measures';
import { payShareId } from '../../../plan/deals/pay';
import { sureRowId, teamRowId } from '../../../plan/deals/team-rows';
import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import type { Flow } from '../../../plan/retention/ratios';
import { retainedFormulas } from '../../../plan/retention/flows';
import { saidMeasures } from '../../../plan/said/is-said';
import { saidId, sumId, sums } from '../../../plan/said/of-deals';
import { ratesPart } from '../../../plan/ledger/looked-up';
import { isWeighed } from '../../../plan/deals/weights';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

const sumHeads = { weight: texts.saidWeight, weighed: texts.saidWeighed } as const;

type Helper = (id: string, head: string, format?: string) => DealColumn;

/** What deals say as measures read it, and what each owner's part of it weighs. */
const saidColumns = (
  plan: Book['plan'],
  roles: readonly string[],
  helper: Helper,
  localize: Book['localize'],
): readonly DealColumn[] =>
  saidMeasures(plan).flatMap((measure) => [
    helper(saidId(measure), `${localize(texts.saysOf)} ${measure.name}`, formats.percent),
    ...roles.flatMap((role) =>
      sums.map((sum) =>
        helper(
          sumId(sum, measure, role),
          [localize(sumHeads[sum]), measure.name, ...(roles.length > 1 ? [role] : [])].join(' '),
          formats.cents,
        ),
      ),
    ),
  ]);

/** What the flags compare, a step a column, to the right of the printed page. */
export function helperColumns({ plan, localize, sheets }: Book): readonly DealColumn[] {
  const measures = creditedMeasures(plan);
  const roles = dealRoles(plan);
  const helper = (id: string, head: string, format?: string): DealColumn => ({
    ...{ id, head, group: localize(texts.helpers), width: 20, isHelper: true },
    style: format === undefined ? styles.note : withFormat(styles.plain, format),
  });
  const named = (id: keyof typeof texts, format?: string) =>
    helper(id, localize(texts[id]), format);
  return [
    ...[named('named'), named('sold')],
    ...(ratesPart(plan) ? [named('dealRate', formats.general)] : []),
    named('noValue'),
    helper('day', localize(texts.dayThatCounts), formats.day),
    ...[named('noDate'), ...(countsOnce(plan) ? [named('dealKey')] : [])],
    ...[named('standing'), named('counted', formats.percent)],
    ...(takesBack(plan)
      ? [named('goesBack'), named('was', formats.cents), named('becomes', formats.cents)]
      : []),
    named('worth', formats.cents),
    ...(sheets.team === undefined ? [] : Object.keys(retainedFormulas(plan))).map((id) => {
      const [flow = '', ...role] = id.split(':');
      const head = [localize(texts[flow as Flow]), role.join(':')].filter(Boolean).join(' ');
      return helper(id, head, formats.cents);
    }),
    ...(isWeighed(plan) ? [named('weight', formats.percent)] : []),
    ...(sheets.team === undefined ? [] : saidColumns(plan, roles, helper, localize)),
    ...(measures.length === 0 ? [] : roles).map((role) =>
      helper(`counted:${role}`, `${localize(texts.countedShare)} ${role}`, formats.percent),
    ),
    ...(measures.length > 0 && givesToPresent(plan) && plan.creditSplits.length > 0
      ? [named('present', formats.percent)]
      : []),
    ...(givesToPresent(plan) && plan.paySplits.length > 0
      ? [
          named('payPresent', formats.percent),
          ...plan.paySplits.map(({ role }) =>
            helper(payShareId(role), `${localize(texts.payShare)} ${role}`, formats.percent),
          ),
        ]
      : []),
    ...roles.map((role) => helper(ownerKeyId(role), `${localize(texts.ownerKey)} ${role}`)),
    ...(sheets.team === undefined
      ? []
      : [
          named('creditDay', formats.day),
          ...roles.map((role) => helper(sureRowId(role), `${localize(texts.sureRow)} ${role}`)),
          ...roles.map((role) => helper(teamRowId(role), `${localize(texts.teamRow)} ${role}`)),
        ]),
    ...(measures.length < 2 ? [] : [named('measureKey')]),
    named('customerKey'),
    named('smallSaleDay', formats.day),
    ...[named('smallSaleCustomer'), named('upsellKey'), named('claimOwner'), named('contested')],
    ...[named('compared', formats.cents), named('distance', formats.cents)],
    { ...named('missing'), withoutDeal: 0 },
  ];
}
