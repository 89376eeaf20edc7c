import type { Plan } from '../../plan/plan';
import { usePane } from '../pane/use-pane';

/** Changes parts of the plan itself. Changes with one edit group are undone together. */
export function usePlanEdit(): (part: Partial<Plan>, editGroup?: string) => void {
  const { edit } = usePane();
  return (part, editGroup) =>
    edit((draft) => ({ ...draft, plan: { ...draft.plan, ...part } }), editGroup);
}
