import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { stepPoints } from '../../functions/step-points/rule';
import { usePane } from '../pane/use-pane';
import type { ChartState } from '../plan/chart-state';
import { NumberTable } from './number-table';
import { texts } from './texts';

interface Props {
  readonly chartState: ChartState;
  readonly isSeen: boolean;
}

/** The chart as a table: one row for each piece of the curve. */
export function ChartTable({ chartState, isSeen }: Props): JSX.Element {
  const { localize, numbers } = usePane();
  const { table, quota, axis, part } = chartState;
  const points = stepPoints(table, axis.max, quota);
  const pieces = points.flatMap((start, k) => {
    const end = points[k + 1];
    return end && end.measure > start.measure ? [{ start, end }] : [];
  });
  const result = (measure: number) => numbers.result(measure, part.measure.unit);
  return (
    <NumberTable
      caption={localize(heads.caption)}
      heads={[texts.from, heads.atFrom, heads.upTo, heads.atEnd].map(localize)}
      rows={pieces.map(({ start, end }) => [
        result(start.measure),
        numbers.amount(start.payout),
        result(end.measure),
        numbers.amount(end.payout),
      ])}
      isSeen={isSeen}
    />
  );
}

const heads = {
  caption: { en: 'The payout from step to step', da: 'Udbetalingen fra trin til trin' },
  atFrom: { en: 'Payout there', da: 'Udbetaling dér' },
  upTo: { en: 'Up to', da: 'Op til' },
  atEnd: { en: 'Payout just before', da: 'Udbetaling lige før' },
} as const satisfies Record<string, LocalizedText>;
