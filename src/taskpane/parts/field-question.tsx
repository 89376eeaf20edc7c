import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { rateQuestion } from '../plan/rate-question';

/** What is asked about a number that can be right and mostly is not. It stops nothing. */
export function FieldQuestion({ field }: { field: string }): JSX.Element | null {
  const { localize, state, part, issueAt } = usePane();
  const question = rateQuestion(state.history.present.plan, part, field);
  if (!question || issueAt(field)) return null;
  return (
    <p class="caption question" role="status">
      {localize(question)}
    </p>
  );
}
