import type { Language } from '../../engine/words';
import { planInLanguage } from '../../plan/presets/preset-words';
import { mapped } from './history';
import type { PaneState } from './pane-state';

/** The state in another language. It is no step to undo, for undo would leave the pane's own words. */
export const inLanguage = (state: PaneState, language: Language): PaneState => ({
  ...state,
  history: mapped(state.history, (step) => ({
    ...step,
    plan: planInLanguage(step.plan, language),
    shown: planInLanguage(step.shown, language),
  })),
});
