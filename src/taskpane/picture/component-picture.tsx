import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import { type Component, isTable } from '../../plan/kinds';
import { BarsPicture } from './bars-picture';
import { CurvePicture } from './curve-picture';

/** A component in the size of a stamp: its curve, or what it lists. */
export const ComponentPicture = ({ part }: { part: PlanComponent<Component> }): JSX.Element =>
  isTable(part) ? <CurvePicture part={part} /> : <BarsPicture part={part} />;
