import type { JSX } from 'preact';
import type { Measure } from '../../plan/measure';
import { texts as planTexts } from '../../plan/document/texts';
import { type Over, summable } from '../../plan/payee/together/totals';
import { overWords, wordsOver } from '../../plan/payee/together/words';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';

interface TotalProps {
  readonly index: number;
  readonly measure: Measure;
  readonly change: (part: Partial<Measure>) => void;
}

/** Whether a measure is each payee's own result, or what another comes to over a team or below a manager. */
export function MeasureTotal({ index, measure, change }: TotalProps): JSX.Element | null {
  const { state, localize } = usePane();
  const { plan } = state.history.present;
  // Nothing can be added up of what is a total itself.
  const isSource = plan.measures.some(({ total }) => total?.of === measure.id);
  const sources = summable(plan).filter(({ id }) => id !== measure.id);
  if (index === 0 || isSource || sources.length === 0) return null;
  const totals = sources.flatMap((source) =>
    (Object.keys(overWords) as Over[]).map((over) => ({
      value: `${over} ${source.id}`,
      label: `${localize(wordsOver(over, source))}: ${source.name}`,
      part: { total: { of: source.id, over }, unit: source.unit },
    })),
  );
  const { total } = measure;
  return (
    <Select
      id={`measure-total-${index}`}
      label={localize(planTexts.result)}
      isWide
      options={[{ value: 'own', label: localize(planTexts.ownResult) }, ...totals]}
      value={total ? `${total.over} ${total.of}` : 'own'}
      choose={(value) =>
        change(totals.find((one) => one.value === value)?.part ?? { total: undefined })
      }
    />
  );
}
