import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import { findingsIn, findingsOf } from '../../plan/findings/all-findings';
import type { Finding } from '../../plan/findings/finding';
import type { Plan } from '../../plan/plan';
import { useNow } from '../pane/use-pane';
import { planOn } from '../plan/off';

/** How long a plan stays as it is before it is looked through: never between two keys. */
const pause = 150;

let last: { readonly plan: Plan; readonly findings: readonly Finding[] } | undefined;

/** What is found in the plan as it now stands; of one that is being typed, what was found before. */
export function useFindings(): readonly Finding[] {
  const plan = useNow((now) => planOn(now.state.history.present));
  const [findings, setFindings] = useState(() => foundIn(plan));
  useEffect(() => {
    if (last?.plan === plan) {
      setFindings(last.findings);
      return undefined;
    }
    let isWanted = true;
    const look = async () => {
      const found = await whileWanted(findingsIn(plan), () => isWanted);
      if (!found) return;
      last = { plan, findings: found };
      setFindings(found);
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [plan]);
  return findings;
}

/** The count and the list ask for the same. */
function foundIn(plan: Plan): readonly Finding[] {
  if (last?.plan !== plan) last = { plan, findings: findingsOf(plan) };
  return last.findings;
}
