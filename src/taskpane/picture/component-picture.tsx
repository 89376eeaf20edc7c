import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import { type Component, isTable, isTarget, kindOf, tableOf } from '../../plan/kinds';
import { BarsPicture } from './bars-picture';
import { CurvePicture } from './curve-picture';
import { DrawnPicture } from './drawn-picture';
import './picture.css';

/** A component in the size of a stamp: its curve, the day that decides, what it lists, or what it does. */
export function ComponentPicture({ part }: { part: PlanComponent<Component> }): JSX.Element {
  const { drawing } = kindOf(part.component);
  if (isTable(part) && (tableOf(part).ok || !drawing)) return <CurvePicture part={part} />;
  if (drawing) return <DrawnPicture drawing={drawing} />;
  if (isTarget(part)) return <StepPicture from={27} to={13} />;
  const hasDay = kindOf(part.component)
    .fields(part)
    .some((field) => field.kind === 'number' && field.unit === 'date');
  return hasDay ? <StepPicture from={9} to={36} /> : <BarsPicture part={part} />;
}

/** From one height to another: a target that is moved, or a bonus until a day. */
const StepPicture = ({ from, to }: { from: number; to: number }): JSX.Element => (
  <svg class="picture" width="64" height="38" viewBox="0 0 64 38" aria-hidden="true">
    <path class="picture-axis" d="M0 36.5H64" />
    <path class="riser" d={`M38 ${from}V${to}`} />
    <path class="picture-tread" d={`M4 ${from}H38M38 ${to}H60`} />
  </svg>
);
