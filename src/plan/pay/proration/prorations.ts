import { monthStart, weekday } from '../../../engine/dates';

/** By what a part of a period is counted, where somebody is there for a part of it. */
export const prorations = ['days', 'working-days', 'begun-months', 'full-months'] as const;
export type Proration = (typeof prorations)[number];

/** Whether a period, from a day to one that is not before it, has any of what its parts are counted by. */
export function hasTime(by: Proration, from: number, to: number): boolean {
  if (by === 'working-days')
    return weekday(from) < 5 || (weekday(from) === 5 ? to > from + 1 : to > from);
  if (by !== 'full-months') return true;
  const first = monthStart(from - 1, 1);
  return monthStart(first, 1) <= to + 1;
}
