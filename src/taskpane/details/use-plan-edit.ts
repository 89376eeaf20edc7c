import type { Plan } from '../../plan/plan';
import { usePane } from '../pane-context';

/** Changes parts of the plan itself. Changes with one grain are undone together. */
export function usePlanEdit(): (part: Partial<Plan>, grain?: string) => void {
  const { edit } = usePane();
  return (part, grain) => edit((draft) => ({ ...draft, plan: { ...draft.plan, ...part } }), grain);
}
