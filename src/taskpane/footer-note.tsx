import type { JSX } from 'preact';
import type { SheetKey } from '../workbook/book';
import type { FormulaForm } from '../workbook/forms';
import { usePane } from './pane-context';
import { Icon } from './parts/icons';
import { isBesideCurve } from './plan/field-issue';
import { texts } from './texts';

interface Props {
  readonly form: FormulaForm;
  /** The workbook has the plan as it is. */
  readonly isSame: boolean;
  readonly sheets: readonly SheetKey[];
}

/** Why the button is off, what became of the last press, or what the next one does. */
export function FooterNote(props: Props): JSX.Element {
  const { say, workbook } = usePane();
  const refused = workbook.delivery?.edited?.length ? [] : (workbook.kept?.refused ?? []);
  const { moved = [] } = workbook.kept ?? {};
  return (
    <>
      <Outcome {...props} />
      {workbook.kept?.isUnknown && !workbook.running && (
        <div class="edited">
          <p>{say(texts.session.unknown)}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={workbook.repair}>
              {say(texts.session.repair)}
            </button>
            <button type="button" class="quiet" onClick={() => workbook.convert('native')}>
              {say(texts.session.toNative)}
            </button>
          </div>
        </div>
      )}
      {moved.length > 0 && <p class="edited">{`${say(texts.session.moved)} ${someOf(moved)}`}</p>}
      {refused.length > 0 && (
        <p class="edited">{`${say(texts.session.refused)} ${someOf(refused)}`}</p>
      )}
    </>
  );
}

/** As many names as can be read at a glance. */
const someOf = (names: readonly string[]) =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');

function Outcome({ form, isSame, sheets }: Props): JSX.Element {
  const { say, language, issues, workbook, host } = usePane();
  const { delivery, kept } = workbook;
  if (issues.length > 0) {
    const fix = issues.length === 1 ? texts.footer.fixOne : texts.footer.fixMany;
    const stale = issues.every(isBesideCurve) ? '' : ` ${say(texts.footer.stale)}`;
    return <>{`${say(fix).replace('{}', String(issues.length))}${stale}`}</>;
  }
  if (!delivery) {
    if (isSame) return <>{say(texts.session.upToDate)}</>;
    if (host === 'excel' && kept) {
      const { missing } = kept;
      return missing.length > 0 ? (
        <>{`${say(texts.session.missing)} ${missing.join(', ')}`}</>
      ) : (
        <>{say(texts.session.updateMeans)}</>
      );
    }
    return <>{say(form === 'native' ? texts.footer.asNative : texts.footer.asFunctions)}</>;
  }
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
          <p>{`${say(texts.session.edited)} ${someOf(edited)}`}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={workbook.clear}>
              {say(texts.session.keepMine)}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => workbook.update(sheets, { overwriteEdited: true })}
            >
              {say(texts.session.overwrite)}
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
            {say(texts.session.insertMissing)}
          </button>
        </div>
      )}
      {cause === 'typed' && (
        <div class="actions">
          <button type="button" class="quiet" onClick={workbook.clear}>
            {say(texts.session.notNow)}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => workbook.update(sheets, { losesTyped: true })}
          >
            {say(texts.session.allTheSame)}
          </button>
        </div>
      )}
      {cause === 'changed' && (
        <div class="actions">
          <button type="button" class="quiet" onClick={workbook.reread}>
            {say(texts.session.reread)}
          </button>
        </div>
      )}
      {ways && (
        <div class="actions">
          {(['look', ...ways] as const).map((how) => (
            <button key={how} type="button" class="quiet" onClick={() => workbook.settle(how)}>
              {say(texts.session.settleBy[how])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
