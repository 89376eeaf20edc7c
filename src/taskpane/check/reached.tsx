import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import { type ReachedQuota, reachedQuotas } from '../../plan/findings/reached-quotas';
import { titleOf } from '../../plan/kinds';
import type { People } from '../../plan/people';
import { today } from '../host/save-file';
import { usePane } from '../pane/use-pane';
import { planOn } from '../plan/off';
import { afterFrame } from './after-frame';
import { reachedWords } from './reached-words';
import { texts } from './texts';

/** How many have reached each quota, of those who stand on Team in the workbook or the opened file. */
export function Reached(): JSX.Element | null {
  const { localize, state, kept, people: fetchPeople, numbers, language } = usePane();
  const { shown, off } = state.history.present;
  const plan = planOn({ plan: shown, off });
  const [people, setPeople] = useState<People>();
  useEffect(() => {
    if (!kept) return setPeople(undefined);
    // Where they cannot be read, the findings stand without them.
    fetchPeople().then(
      (found) => 'why' in found || setPeople(found),
      () => undefined,
    );
  }, [kept]);
  const [quotas, setQuotas] = useState<readonly ReachedQuota[]>([]);
  useEffect(() => {
    if (!people) return setQuotas([]);
    let isWanted = true;
    void whileWanted(reachedQuotas(plan, people), () => isWanted, afterFrame).then(
      (found) => found && setQuotas(found),
    );
    return () => {
      isWanted = false;
    };
  }, [plan, people]);
  const days = { today: today(), last: plan.effective.to };
  const lines = quotas.flatMap((quota) => {
    const component = plan.components.find(({ id }) => id === quota.component);
    if (!component) return [];
    const said = reachedWords(quota, days, numbers, language);
    return [{ id: component.id, name: localize(titleOf(component)), said }];
  });
  if (lines.length === 0) return null;
  return (
    <section class="reached">
      <h3>{localize(texts.onTeam)}</h3>
      {lines.map(({ id, name, said }) => (
        <p key={id}>
          <b>{name}</b> {said}
        </p>
      ))}
    </section>
  );
}
