import * as v from 'valibot';
import type { Plan } from '../plan';
import { listOfResults, listOfRows, rowMoves } from '../row-moves';
import { type ScenarioInput, type Overrides, resultKey, scenarioInputs } from './scenarios';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const moved = {
  overrides: v.record(v.string(), amount),
  /** Of the goal; the same results as in the plan without them. */
  average: v.optional(amount),
  spread: v.optional(amount),
};

export const movedSchema = v.strictObject(moved);

/** Beside the plan, which is the first of four. */
export const mostScenarios = 3;

export const scenarioSetSchema = v.strictObject({
  payees: amount,
  scenarios: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(40)), ...moved })),
    v.maxLength(mostScenarios),
  ),
});

/** What is set otherwise than the plan has it: its numbers, and the results that are expected. */
export type Moved = v.InferOutput<typeof movedSchema>;

/** Scenarios that a person has named, for so many payees. */
export type ScenarioSet = v.InferOutput<typeof scenarioSetSchema>;

/**
 * What was set otherwise than one plan, of another that came of it: a number goes where the row that it
 * belongs to goes, and is dropped with it.
 */
export function movedTo(before: Plan, after: Plan): <M extends Moved>(moved: M) => M {
  const moves = rowMoves(before, after);
  const known = new Set(scenarioInputs(after).map(({ key }) => key));
  const keys = new Map(
    scenarioInputs(before).map((input) => [input.key, keyAfter(input, moves)] as const),
  );
  return (moved) => {
    const overrides: Overrides = Object.fromEntries(
      Object.entries(moved.overrides).flatMap(([key, value]) => {
        const there = keys.get(key);
        return there !== undefined && known.has(there) ? [[there, value]] : [];
      }),
    );
    return { ...moved, overrides };
  };
}

function keyAfter(
  { key, componentId, place }: ScenarioInput,
  moves: ReturnType<typeof rowMoves>,
): string | undefined {
  if ('row' in place) {
    const row = moves(listOfRows(componentId), place.row);
    return row === undefined ? undefined : `${componentId}.${row}.${place.column}`;
  }
  if (!('result' in place) || typeof place.result === 'string') return key;
  const result = moves(listOfResults(componentId), place.result);
  return result === undefined ? undefined : resultKey(componentId, result);
}
