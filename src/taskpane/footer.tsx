import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../engine/words';
import type { FormulaForm } from '../workbook/plan-workbook';
import { type Delivery, download, insert } from './host/deliver';
import { usePane } from './pane-context';
import { Icon } from './parts/icons';
import { Menu } from './parts/menu';
import { isBesideCurve } from './plan/field-issue';
import { isPlan } from './plan/pane-state';
import { measureOf } from './plan/result';
import { texts } from './texts';

/** The one thing that the pane does to a workbook: it inserts the plan, or gives it as a file. */
export function Footer(): JSX.Element {
  const { state, say, host, issues, settle } = usePane();
  const [form, setForm] = useState<FormulaForm>('native');
  const [running, setRunning] = useState<Words>();
  const [delivery, setDelivery] = useState<Delivery>();
  const isRunning = useRef(false);
  const draft = state.history.present;
  const isBlocked = issues.length > 0;
  const name = say(host === 'excel' ? texts.footer.insert : texts.footer.download);
  useEffect(() => setDelivery(undefined), [state]);

  const start = async () => {
    if (isRunning.current) return;
    if (!isPlan(draft) || state.typedResult !== undefined) {
      settle();
      focusFirstFault();
      return;
    }
    isRunning.current = true;
    setDelivery(undefined);
    setRunning(host === 'excel' ? texts.footer.writing : texts.footer.preparing);
    const result = measureOf(state.result, draft.plan.component);
    try {
      setDelivery(
        await (host === 'excel' ? insert(draft.plan, form, result) : download(draft.plan, result)),
      );
    } catch {
      setDelivery({
        isGood: false,
        message: texts.failure.message,
        advice: [host === 'excel' ? texts.failure.unknown : texts.failure.advice],
      });
    } finally {
      isRunning.current = false;
      setRunning(undefined);
    }
  };
  const isLocked = running !== undefined;
  return (
    <footer class="footer">
      {running && <Progress stage={running} />}
      <div class="split">
        <button
          type="button"
          class="primary"
          aria-disabled={isBlocked || isLocked}
          aria-describedby="footer-note"
          onClick={() => void start()}
        >
          {name}
        </button>
        {host === 'excel' && (
          <Menu
            className="split-menu"
            label={say(texts.footer.choose)}
            isLocked={isBlocked || isLocked}
            choices={(['native', 'functions'] as const).map((id) => ({
              id,
              label: say(texts.footer[id]),
              meaning: say(texts.footer[`${id}Means`]),
              isChosen: id === form,
            }))}
            choose={(id) => setForm(id === 'functions' ? 'functions' : 'native')}
          >
            <Icon name="up" />
          </Menu>
        )}
      </div>
      <div class="note" id="footer-note" aria-live="polite">
        <Note delivery={delivery} form={form} />
      </div>
    </footer>
  );
}

/** The first field at fault, in the order of the page. */
const focusFirstFault = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[aria-invalid="true"], .repair, .add-step')?.focus(),
  );

interface NoteProps {
  readonly delivery: Delivery | undefined;
  readonly form: FormulaForm;
}

/** Why the button is off, what became of the last press, or what the next one does. */
function Note({ delivery, form }: NoteProps): JSX.Element {
  const { say, language, issues } = usePane();
  if (issues.length > 0) {
    const fix = issues.length === 1 ? texts.footer.fixOne : texts.footer.fixMany;
    const stale = issues.every(isBesideCurve) ? '' : ` ${say(texts.footer.stale)}`;
    return <>{`${say(fix).replace('{}', String(issues.length))}${stale}`}</>;
  }
  if (!delivery)
    return <>{say(form === 'native' ? texts.footer.asNative : texts.footer.asFunctions)}</>;
  const { isGood, message, made, advice } = delivery;
  return (
    <span class={isGood ? 'outcome' : 'outcome is-bad'}>
      {isGood && <Icon name="check" />}
      <span>
        <b>{message[language]}</b>
        {made !== undefined && <b>{` ${made}`}</b>}
        {advice.map((words) => (
          <span key={words.en}> {words[language]}</span>
        ))}
      </span>
    </span>
  );
}

/** Nothing for the first 0.3 s; then a line, and the stage in words. */
function Progress({ stage }: { stage: Words }): JSX.Element | null {
  const { say } = usePane();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <div class="progress" role="status">
      <span class="progress-line" />
      {say(stage)}
    </div>
  ) : null;
}
