import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import type { Steps } from '../../engine/in-steps';
import { creditingInSteps } from '../../plan/deals/crediting';
import type { Crediting } from '../../plan/ledger/crediting';
import type { People } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import { statement } from '../../plan/payee/statement';
import type { ChangeFailure } from '../../workbook/change/change-failures';
import { StageLine } from '../outcome/stage-line';
import { usePane } from '../pane/use-pane';
import { planOn } from '../plan/off';
import { PageHead } from '../parts/page-head';
import { texts } from './texts';
import { Account } from './account';
import './statement.css';

/** So many names are offered at a time; typing a part of a name finds the others. */
const offered = 50;

interface Credited {
  readonly plan: Plan;
  readonly people: People;
  readonly crediting: Crediting | undefined;
}

function* creditedOf(plan: Plan, people: People): Steps<Credited> {
  const { deals, payees } = people;
  const crediting = deals && (yield* creditingInSteps(plan, deals, payees));
  return { plan, people, crediting };
}

/** What the plan pays one of its payees: line by line, why, and when. */
export function StatementView({ close }: { close: () => void }): JSX.Element {
  const { localize, state, people: fetchPeople } = usePane();
  const { shown, off } = state.history.present;
  const plan = planOn({ plan: shown, off });
  const [people, setPeople] = useState<People & { readonly areInvented: boolean }>();
  const [refused, setRefused] = useState<ChangeFailure>();
  const [isUnread, setIsUnread] = useState(false);
  const [name, setName] = useState('');
  useEffect(() => {
    fetchPeople()
      .then((found) => {
        if ('why' in found) return setRefused(found);
        setPeople(found);
        setName(found.payees[0]?.name ?? '');
      })
      .catch(() => setIsUnread(true));
  }, []);
  const [credited, setCredited] = useState<Credited>();
  useEffect(() => {
    if (!people) return;
    let isWanted = true;
    void whileWanted(creditedOf(plan, people), () => isWanted).then(
      (found) => found && setCredited(found),
    );
    return () => {
      isWanted = false;
    };
  }, [plan, people]);
  const isCredited = credited?.plan === plan && credited.people === people;
  const isReading = people ? people.payees.length > 0 && !isCredited : !refused && !isUnread;
  const isNamed = (one: string) => one.toLowerCase() === name.trim().toLowerCase();
  const rows = (people?.payees ?? []).filter((one) => isNamed(one.name));
  const matches = (people?.payees ?? [])
    .filter((one) => rows.length > 0 || one.name.toLowerCase().includes(name.trim().toLowerCase()))
    .slice(0, offered);
  return (
    <main class="statement">
      <PageHead title={texts.title} close={close} />
      <StageLine words={isReading ? texts.reading : undefined} cancel={close} />
      {people?.areInvented && <p class="caption">{localize(texts.invented)}</p>}
      {refused && (
        <p role="status">
          <b>{localize(refused.why)}</b> {localize(refused.advice)}
        </p>
      )}
      {isUnread && <p role="status">{localize(texts.unread)}</p>}
      {people?.payees.length === 0 && <p role="status">{localize(texts.nobody)}</p>}
      {people && people.payees.length > 0 && (
        <>
          <div class="labelled">
            <label for="payee">{localize(texts.payee)}</label>
            <div class="field is-text">
              <input
                id="payee"
                type="text"
                list="payees"
                autocomplete="off"
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </div>
            <datalist id="payees">
              {matches.map((one, k) => (
                <option key={k} value={one.name} />
              ))}
            </datalist>
          </div>
          <div role="status">
            {isCredited &&
              rows.map((payee, k) => (
                <Account
                  key={k}
                  payee={payee}
                  account={statement(plan, payee, credited.crediting, people.payees)}
                />
              ))}
            {rows.length === 0 && <p>{localize(texts.notFound)}</p>}
          </div>
        </>
      )}
    </main>
  );
}
