import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { stepPoints } from '../../functions/step-points/rule';
import { usePane } from '../pane/use-pane';
import type { ChartState } from '../plan/chart-state';
import { texts } from './texts';

/** The chart as a table, for those who do not see it: one row for each piece of the curve. */
export function ChartTable({ chartState }: { chartState: ChartState }): JSX.Element {
  const { localize, numbers } = usePane();
  const { table, quota, axis, part } = chartState;
  const points = stepPoints(table, axis.max, quota);
  const pieces = points.flatMap((start, k) => {
    const end = points[k + 1];
    return end && end.measure > start.measure ? [{ start, end }] : [];
  });
  return (
    <div class="unseen">
      <table>
        <caption>{localize(heads.caption)}</caption>
        <thead>
          <tr>
            {[texts.from, heads.atFrom, heads.upTo, heads.atEnd].map((head) => (
              <th key={head.en} scope="col">
                {localize(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.map(({ start, end }) => (
            <tr key={start.measure}>
              <th scope="row">{numbers.result(start.measure, part.measure.unit)}</th>
              <td>{numbers.amount(start.payout)}</td>
              <td>{numbers.result(end.measure, part.measure.unit)}</td>
              <td>{numbers.amount(end.payout)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const heads = {
  caption: { en: 'The payout from step to step', da: 'Udbetalingen fra trin til trin' },
  atFrom: { en: 'Payout there', da: 'Udbetaling dér' },
  upTo: { en: 'Up to', da: 'Op til' },
  atEnd: { en: 'Payout just before', da: 'Udbetaling lige før' },
} as const satisfies Record<string, LocalizedText>;
