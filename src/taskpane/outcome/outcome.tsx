import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetKey } from '../../workbook/kept/sheet-keys';
import type { Delivery } from '../session/delivery';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { texts } from './texts';
import './outcome.css';

export { Progress } from './progress';

/** As many names as can be read at a glance. */
const someOf = (names: readonly string[]) =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');

interface Props {
  readonly delivery: Delivery;
  readonly sheets: readonly SheetKey[];
}

/** What became of the last thing asked for, and what can be done about it. */
export function Outcome({ delivery, sheets }: Props): JSX.Element {
  const { localize, language, ask, dismiss } = usePane();
  const { isGood, message, made, advice, edited = [], cause, ways, scenarios } = delivery;
  const said = useRef<HTMLSpanElement>(null);
  // In a pane that scrolls as a whole it would stand below what is seen.
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), [delivery]);
  const all = scenarios ? [...new Set<SheetKey>([...sheets, 'scenarios'])] : sheets;
  return (
    <>
      <span class={isGood ? 'outcome' : 'outcome is-bad'} ref={said}>
        {isGood && <Icon name="check" />}
        <span>
          <b>{message[language]}</b>
          {made !== undefined && made !== '' && <b>{` ${made}`}</b>}
          {advice.map((words) => (
            <span key={words.en}> {words[language]}</span>
          ))}
        </span>
      </span>
      {edited.length > 0 && (
        <div class="edited">
          <p>{`${localize(texts.edited)} ${someOf(edited)}`}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={dismiss}>
              {localize(texts.keepMine)}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => ask('update', all, { overwriteEdited: true, scenarios })}
            >
              {localize(texts.overwrite)}
            </button>
          </div>
        </div>
      )}
      {cause === 'missing' && (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => ask('update', all, { insertsMissing: true, scenarios })}
          >
            {localize(texts.insertMissing)}
          </button>
        </div>
      )}
      {(cause === 'typed' || cause === 'typed, to remove') && (
        <div class="actions">
          <button type="button" class="quiet" onClick={dismiss}>
            {localize(texts.notNow)}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              cause === 'typed'
                ? ask('update', all, { losesTyped: true, scenarios })
                : ask('remove', { losesTyped: true })
            }
          >
            {localize(cause === 'typed' ? texts.allTheSame : texts.removeAllTheSame)}
          </button>
        </div>
      )}
      {cause === 'changed' && (
        <div class="actions">
          <button type="button" class="quiet" onClick={() => ask('reread')}>
            {localize(texts.reread)}
          </button>
        </div>
      )}
      {ways && (
        <div class="actions">
          {(['look', ...ways] as const).map((how) => (
            <button key={how} type="button" class="quiet" onClick={() => ask('settle', how)}>
              {localize(texts.settleBy[how])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** What is to be known of the cells of a plan that is in the workbook. */
export function KeptNotes(): JSX.Element {
  const { localize, ask, kept, session } = usePane();
  const { doing } = session;
  const isSaid = doing.is === 'resting' && (doing.said?.edited ?? []).length > 0;
  const { moved = [], refused: all = [] } = kept ?? {};
  const refused = isSaid ? [] : all;
  return (
    <>
      {kept?.isUnknown && doing.is === 'resting' && (
        <div class="edited">
          <p>{localize(texts.unknown)}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={() => ask('repair')}>
              {localize(texts.repair)}
            </button>
            <button type="button" class="quiet" onClick={() => ask('convert', 'native')}>
              {localize(texts.toNative)}
            </button>
          </div>
        </div>
      )}
      {moved.length > 0 && <p class="edited">{`${localize(texts.moved)} ${someOf(moved)}`}</p>}
      {refused.length > 0 && (
        <p class="edited">{`${localize(texts.refused)} ${someOf(refused)}`}</p>
      )}
    </>
  );
}

/** What the next press does in a workbook that keeps plans. */
export function KeptNext({ isSame }: { isSame: boolean }): JSX.Element {
  const { localize, kept } = usePane();
  if (isSame) return <>{localize(texts.upToDate)}</>;
  if (!kept) return <>{localize(texts.anotherMeans)}</>;
  const { missing } = kept;
  return (
    <>
      {missing.length > 0
        ? `${localize(texts.missing)} ${missing.join(', ')}`
        : localize(texts.updateMeans)}
    </>
  );
}

/** Whether the plan is to be removed from the workbook. */
export function RemoveAsk({ close }: { close: () => void }): JSX.Element {
  const { localize, ask } = usePane();
  return (
    <div class="ask" role="group" aria-label={localize(texts.removeAsk)}>
      <p>{localize(texts.removeAsk)}</p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            close();
            ask('remove');
          }}
        >
          {localize(texts.remove)}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {localize(texts.keep)}
        </button>
      </div>
    </div>
  );
}
