import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import { type ReachedQuota, reachedQuotas } from '../../plan/findings/reached-quotas';
import { titleOf } from '../../plan/kinds';
import type { People } from '../../plan/people';
import { today } from '../host/save-file';
import { usePane } from '../pane/use-pane';
import { planOn } from '../plan/off';
import { dayWords } from '../plan/period';
import { afterFrame } from './after-frame';
import { texts } from './texts';

/** A quota that fewer than these reach is worth a question. */
const many = 0.5;

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
  const isOver = today() > plan.effective.to;
  const lines = quotas.flatMap(({ component: id, reached, of }) => {
    const component = plan.components.find((one) => one.id === id);
    if (!component) return [];
    const share = reached / of;
    const said = localize(reached === 1 ? texts.oneReached : texts.reached)
      .replace('{reached}', String(reached))
      .replace('{of}', String(of))
      .replace('{share}', numbers.inWords(share, 'percent'));
    const asked = isOver ? texts.fewReach : texts.reachedSoFar;
    const question =
      share >= many
        ? ''
        : ` ${localize(asked).replace('{}', dayWords(plan.effective.to, language))}`;
    return [{ id, name: localize(titleOf(component)), said: `${said}${question}` }];
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
