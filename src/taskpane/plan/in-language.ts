import { type Language, languages } from '../../engine/words';
import { presets } from '../../plan/presets';
import type { TablePlan } from './draft';
import { mapped } from './history';
import type { PaneState } from './pane-state';

/** The plan in another language; a name that a preset gave is given anew. */
function planIn(plan: TablePlan, language: Language): TablePlan {
  const named = presets.find(({ name }) => languages.some((one) => name[one] === plan.name));
  return { ...plan, language, name: named?.name[language] ?? plan.name };
}

/** The state in another language. It is no step to undo, for undo would leave the pane's own words. */
export const inLanguage = (state: PaneState, language: Language): PaneState => ({
  ...state,
  history: mapped(state.history, (step) => ({
    ...step,
    plan: planIn(step.plan, language),
    shown: planIn(step.shown, language),
  })),
});
