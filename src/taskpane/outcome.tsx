import type { JSX } from 'preact';
import type { SheetKey } from '../workbook/kept/sheet-keys';
import type { Delivery } from './host/deliver';
import { usePane } from './pane-context';
import { Icon } from './parts/icons';
import { texts as outcomeTexts } from './outcome-texts';
import { texts } from './texts';

/** As many names as can be read at a glance. */
const someOf = (names: readonly string[]) =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');

interface Props {
  readonly delivery: Delivery;
  readonly sheets: readonly SheetKey[];
}

/** What became of the last thing asked for, and what can be done about it. */
export function Outcome({ delivery, sheets }: Props): JSX.Element {
  const { localize, language, workbook } = usePane();
  const { isGood, message, made, advice, edited = [], cause, ways } = delivery;
  return (
    <>
      <span class={isGood ? 'outcome' : 'outcome is-bad'}>
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
          <p>{`${localize(outcomeTexts.edited)} ${someOf(edited)}`}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={workbook.clear}>
              {localize(outcomeTexts.keepMine)}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => workbook.update(sheets, { overwriteEdited: true })}
            >
              {localize(outcomeTexts.overwrite)}
            </button>
          </div>
        </div>
      )}
      {cause === 'missing' && (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => workbook.update(sheets, { insertsMissing: true })}
          >
            {localize(outcomeTexts.insertMissing)}
          </button>
        </div>
      )}
      {(cause === 'typed' || cause === 'typed, to remove') && (
        <div class="actions">
          <button type="button" class="quiet" onClick={workbook.clear}>
            {localize(outcomeTexts.notNow)}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              cause === 'typed'
                ? workbook.update(sheets, { losesTyped: true })
                : workbook.remove({ losesTyped: true })
            }
          >
            {localize(cause === 'typed' ? outcomeTexts.allTheSame : outcomeTexts.removeAllTheSame)}
          </button>
        </div>
      )}
      {cause === 'changed' && (
        <div class="actions">
          <button type="button" class="quiet" onClick={workbook.reread}>
            {localize(outcomeTexts.reread)}
          </button>
        </div>
      )}
      {ways && (
        <div class="actions">
          {(['look', ...ways] as const).map((how) => (
            <button key={how} type="button" class="quiet" onClick={() => workbook.settle(how)}>
              {localize(outcomeTexts.settleBy[how])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** What is to be known of the cells of a plan that is in the workbook. */
export function KeptNotes(): JSX.Element {
  const { localize, workbook } = usePane();
  const refused = workbook.delivery?.edited?.length ? [] : (workbook.kept?.refused ?? []);
  const { moved = [] } = workbook.kept ?? {};
  return (
    <>
      {workbook.kept?.isUnknown && !workbook.running && (
        <div class="edited">
          <p>{localize(outcomeTexts.unknown)}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={workbook.repair}>
              {localize(outcomeTexts.repair)}
            </button>
            <button type="button" class="quiet" onClick={() => workbook.convert('native')}>
              {localize(texts.session.toNative)}
            </button>
          </div>
        </div>
      )}
      {moved.length > 0 && (
        <p class="edited">{`${localize(outcomeTexts.moved)} ${someOf(moved)}`}</p>
      )}
      {refused.length > 0 && (
        <p class="edited">{`${localize(outcomeTexts.refused)} ${someOf(refused)}`}</p>
      )}
    </>
  );
}
