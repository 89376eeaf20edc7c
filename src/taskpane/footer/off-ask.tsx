import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { titleOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { withRemoved } from '../plan/edit-components';
import { offIn, planOn, withAllOn } from '../plan/off';
import { offTexts as texts } from './off-texts';

/** What of the plan is switched off, by name. */
export function OffNote(): JSX.Element {
  const { localize } = usePane();
  return <>{`${localize(texts.off)} ${useOffNames()}. ${localize(texts.asked)}`}</>;
}

interface Props {
  /** All is on now, or what was off is gone: it can go on. */
  readonly go: () => void;
  readonly close: () => void;
}

/** Whether what is switched off goes along, or is left out, before the plan is written or saved. */
export function OffAsk({ go, close }: Props): JSX.Element {
  const { state, localize, edit } = usePane();
  const names = useOffNames();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const leave = () => {
    close();
    document.querySelector<HTMLElement>('.primary')?.focus();
  };
  const isAllOff = planOn(state.history.present).components.length === 0;
  const decide = (isOut: boolean) => {
    edit((draft) =>
      withAllOn(
        isOut
          ? offIn(draft).reduce(
              (left, gone) =>
                withRemoved(
                  left,
                  left.plan.components.findIndex(({ id }) => id === gone),
                ),
              draft,
            )
          : draft,
      ),
    );
    go();
    document.querySelector<HTMLElement>('.primary')?.focus();
  };
  return (
    <div
      class="ask"
      role="group"
      aria-label={localize(texts.question)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <p>{`${localize(texts.off)} ${names}. ${localize(texts.question)}`}</p>
      <div class="actions">
        <button type="button" class="quiet" ref={first} onClick={() => decide(false)}>
          {localize(texts.on)}
        </button>
        {!isAllOff && (
          <button type="button" class="quiet" onClick={() => decide(true)}>
            {localize(texts.out)}
          </button>
        )}
        <button type="button" class="quiet" onClick={leave}>
          {localize(texts.notNow)}
        </button>
      </div>
    </div>
  );
}

function useOffNames(): string {
  const { state, localize, language } = usePane();
  const draft = state.history.present;
  const off = offIn(draft);
  const names = draft.plan.components.filter(({ id }) => off.includes(id)).map(titleOf);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map(localize));
}
