import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import { findingsIn, findingsOf } from '../../plan/findings/all-findings';
import type { Finding } from '../../plan/findings/finding';
import type { Plan } from '../../plan/plan';
import { useNow } from '../pane/use-pane';
import { planOn } from '../plan/off';
import { afterFrame } from './after-frame';

/** How long a plan stays as it is before it is looked through: never between two keys. */
const pause = 150;

interface Looked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}
let last: Looked | undefined;
let looking: { readonly plan: Plan; readonly found: Promise<Looked | undefined> } | undefined;

/**
 * What is found in the plan as it now stands; of one that is being typed, what was found before. Who
 * shows them asks for them now; who only counts them has them once the page has time.
 */
export function useFindings(at: 'once' | 'leisure' = 'once'): readonly Finding[] {
  const plan = useNow((now) => planOn(now.state.history.present));
  const [findings, setFindings] = useState(() => (at === 'once' ? foundIn(plan) : []));
  useEffect(() => {
    let isShown = true;
    const show = async () => {
      const found = last?.plan === plan ? last : await lookThrough(plan);
      if (isShown && found) setFindings(found.findings);
    };
    const timer = setTimeout(() => void show(), last?.plan === plan ? 0 : pause);
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [plan]);
  return findings;
}

function foundIn(plan: Plan): readonly Finding[] {
  if (last?.plan !== plan) last = { plan, findings: findingsOf(plan) };
  return last.findings;
}

/** The count and the list ask for the same. */
function lookThrough(plan: Plan): Promise<Looked | undefined> {
  if (looking?.plan !== plan) looking = { plan, found: lookingThrough(plan) };
  return looking.found;
}

async function lookingThrough(plan: Plan): Promise<Looked | undefined> {
  const findings = await whileWanted(findingsIn(plan), () => looking?.plan === plan, afterFrame);
  if (findings) last = { plan, findings };
  return findings && last;
}
