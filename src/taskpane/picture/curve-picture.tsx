import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import { type TableComponent, tableKindOf, tableOf } from '../../plan/kinds';
import { tableWithLimits } from '../../plan/pay/limits/limited-curve';
import { pathOf, plotOf } from '../chart/plot';
import './picture.css';

/** A plan's curve in the size of a stamp. */
export function CurvePicture({
  part,
}: {
  part: PlanComponent<TableComponent>;
}): JSX.Element | null {
  const table = tableOf(part);
  if (!table.ok) return null;
  const quota = tableKindOf(part.component).quota(part) ?? 1;
  const last = (table.value.rows.at(-1)?.from ?? 0) * quota;
  const frame = { width: 82, top: 3, baseline: 31 };
  const span = { min: 0, max: last * 1.3 || 1 };
  const plot = plotOf(tableWithLimits(part, table.value, quota), quota, span, frame);
  return (
    <svg class="picture" width="64" height="38" viewBox="9 0 64 38" aria-hidden="true">
      <path class="picture-axis" d="M9 36.5H73" />
      <path class="riser" d={pathOf(plot.risers)} />
      <path class="picture-tread" d={pathOf(plot.treads)} />
    </svg>
  );
}
