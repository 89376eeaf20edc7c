import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import type { Steps } from '../../engine/in-steps';
import type { LocalizedText } from '../../engine/words';
import type { Curve } from '../../plan/findings/curves';
import { type ComparedRows, comparingRows } from '../../plan/old-sheet/compared-rows';
import { type OldRows, readingOldRows } from '../../plan/old-sheet/old-rows';
import type { Plan } from '../../plan/plan';
import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';
import { usePane } from '../pane/use-pane';
import type { Given } from './given-columns';
import { texts } from './texts';

type Columns = Exclude<Given, { readonly refused: LocalizedText }>;

interface Comparison {
  readonly plan: Plan;
  readonly component: string;
  readonly unit: Curve['part']['measure']['unit'];
  readonly read: OldRows;
  readonly compared: ComparedRows;
  readonly given: Columns;
}

/** What was asked last, and what it came to: nothing, where no row holds two numbers. */
interface Outcome {
  readonly of: readonly unknown[];
  readonly comparison: Comparison | undefined;
}

function* outcomeOf(
  plan: Plan,
  component: string,
  unit: Comparison['unit'],
  given: Columns,
  style: NumberStyle,
): Steps<Outcome> {
  const read = yield* readingOldRows(
    given.columns,
    (text) => {
      const reading = readNumber(text, unit, style);
      return reading.kind === 'number' ? reading.value : undefined;
    },
    given.above,
  );
  const compared =
    read.rows.length === 0 ? undefined : yield* comparingRows(plan, component, read.rows);
  return {
    of: [plan, component, unit, given, style],
    comparison: compared && { plan, component, unit, read, compared, given },
  };
}

/**
 * Rows held against a component of the plan, anew when either becomes another. Until that is done, what
 * the rows before came to stays to be seen.
 */
export function useComparison(plan: Plan, curve: Curve | undefined, given: Given | undefined) {
  const { style } = usePane().numbers;
  const [outcome, setOutcome] = useState<Outcome>();
  const component = curve?.part.component.id;
  const unit = curve?.part.measure.unit;
  const columns = given && 'columns' in given ? given : undefined;
  useEffect(() => {
    if (!columns) return setOutcome(undefined);
    if (component === undefined || unit === undefined) return;
    let isWanted = true;
    const steps = outcomeOf(plan, component, unit, columns, style);
    void whileWanted(steps, () => isWanted).then((found) => found && isWanted && setOutcome(found));
    return () => {
      isWanted = false;
    };
  }, [plan, component, unit, columns, style]);
  const shown = columns && curve && outcome;
  const isCurrent = [plan, component, unit, columns, style].every((one, k) => shown?.of[k] === one);
  const refused = given && 'refused' in given ? given.refused : undefined;
  return {
    comparison: shown?.comparison,
    isComparing: columns !== undefined && curve !== undefined && !isCurrent,
    unfit: refused ?? (isCurrent && !shown?.comparison ? texts.none : undefined),
  };
}
