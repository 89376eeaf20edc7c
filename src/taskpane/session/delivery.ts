import type { LocalizedText } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import type { Cause } from '../../workbook/change/change-failures';
import type { Settling } from '../../workbook/plans/in-excel';

/** What became of something that was asked for, in words for the person who asked. */
export interface Delivery {
  readonly isGood: boolean;
  readonly message: LocalizedText;
  /** The sheets or the file that were made. */
  readonly made?: string;
  readonly advice: readonly LocalizedText[];
  /** Cells of the plan's that a person changed and that were left as they are. */
  readonly edited?: readonly string[];
  /** What an update was to write, where such cells may have kept it from some of it. */
  readonly wanted?: Plan | undefined;
  /** The scenarios that it was to write. */
  readonly scenarios?: ScenarioSet | undefined;
  readonly cause?: Cause;
  /** A change was begun and not finished: what the pane can do about it, looking again aside. */
  readonly ways?: readonly Settling[];
}
