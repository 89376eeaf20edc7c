import type { Language } from '../../engine/words';
import { rulesFingerprint } from '../../plan/document/fingerprint';
import type { Plan } from '../../plan/plan';
import { planInLanguage } from '../../plan/presets/preset-words';
import type { PaneState } from './pane-state';
import { mapped } from './places';

export { planInLanguage };

/**
 * The state in another language. It is no step to undo, for undo would leave the pane's own words.
 * An approval holds for the same rules in other words.
 */
export function inLanguage(state: PaneState, language: Language): PaneState {
  const marks = new Map<string, string>();
  const translated = mapped(state.history, (step) => {
    const plan = planInLanguage(step.plan, language);
    const isMarked = plan.log.some(({ fingerprint }) => fingerprint !== null);
    if (isMarked) marks.set(rulesFingerprint(step.plan), rulesFingerprint(plan));
    return { ...step, plan, shown: planInLanguage(step.shown, language) };
  });
  const marked = (plan: Plan): Plan => ({
    ...plan,
    log: plan.log.map((entry) => ({
      ...entry,
      fingerprint: marks.get(entry.fingerprint ?? '') ?? entry.fingerprint,
    })),
  });
  const history = mapped(translated, (step) => ({ ...step, plan: marked(step.plan) }));
  return { ...state, history };
}
