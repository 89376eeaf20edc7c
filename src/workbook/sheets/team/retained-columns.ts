import {
  oversOfRatios,
  ownBaseId,
  ownFlowId,
  togetherId,
} from '../../../plan/payee/together/retained';
import { saidMeasures } from '../../../plan/said/is-said';
import { sums } from '../../../plan/said/of-deals';
import { saidSumId, unsaidId } from '../../../plan/said/of-payee';
import { flows } from '../../../plan/retention/ratios';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/** What the deals of a row say of a measure, as sums; not printed. */
export const saidColumnsOf = ({ plan, localize }: Book): readonly TeamColumn[] =>
  saidMeasures(plan).flatMap(({ id, name }) => {
    const column = (of: string, head: keyof typeof texts.said, format: string): TeamColumn => ({
      ...{ id: of, group: localize(texts.calculation), width: 20 },
      head: `${localize(texts.said[head])} ${name}`,
      style: withFormat(styles.plain, format),
    });
    return [
      ...sums.map((sum) => column(saidSumId(sum, id), sum, formats.cents)),
      column(unsaidId(id), 'unsaid', formats.count),
    ];
  });

/** The bases that are taken together, and what became of them, each row's own and all; not printed. */
export function retainedColumns({ plan, localize }: Book): readonly TeamColumn[] {
  const overs = oversOfRatios(plan);
  const { retained } = texts;
  const column = (id: string, ...head: (keyof typeof retained)[]): TeamColumn => ({
    ...{ id, group: localize(texts.calculation), width: 20 },
    head: head.map((one) => localize(retained[one])).join(' '),
    style: withFormat(styles.plain, formats.cents),
  });
  if (overs.length === 0) return [];
  return [
    ...overs.map((over) => column(ownBaseId(over), over, 'ownBase')),
    ...flows.map((flow) => column(ownFlowId(flow), flow)),
    ...overs.flatMap((over) =>
      (['base', ...flows] as const).map((step) =>
        column(togetherId(over, step), over, `all ${step}`),
      ),
    ),
  ];
}
