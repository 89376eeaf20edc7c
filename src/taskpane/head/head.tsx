import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LanguageList } from '../menus/lists';
import { usePane } from '../pane/use-pane';
import { Icon, MoreIcon } from '../parts/icons';
import { lazily } from '../parts/fetched/lazy';
import { Menu } from '../parts/menu';
import { useUndoKeys } from '../parts/undo-keys';
import { statusNow, statusWords } from '../../plan/document/status';
import { placesOf, withRedo, withUndo } from '../plan/pane-state';
import { periodWords } from '../plan/period';
import { texts } from './texts';

const PlanChoice = lazily(() => import('./plan-choice').then((part) => part.PlanChoice));
const PlanDetails = lazily(() =>
  import('../details/plan-details').then((part) => part.PlanDetails),
);

interface Asked {
  readonly is: 'name' | 'status';
}

/** What plan this is, and what concerns it as a whole. */
export function Head({ children }: { children: (close: () => void) => JSX.Element }): JSX.Element {
  const { state, localize, language, change, issues, session } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  /** What in the details was asked for by its name or mark. */
  const [asked, setAsked] = useState<Asked>();
  const ask = (is: Asked['is']) => {
    setIsOpen(true);
    setAsked({ is });
  };
  const close = () => setIsOpen(false);
  const { plan } = state.history.present;
  const status = statusNow(plan);
  /** A field that goes with the step must not take the focus along. */
  const go = (step: typeof withUndo) => {
    change(step);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusTitle();
    });
  };
  useUndoKeys(
    () => go(withUndo),
    () => go(withRedo),
  );
  const isAtFault = issues.some(
    ({ component, field }) => component === undefined && field !== 'result',
  );
  const isShown = isOpen || isAtFault;
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  return (
    <header class="head">
      <div class={`title${status === 'changed' ? ' has-long-chip' : ''}`}>
        <h1 title={plan.name} tabIndex={-1} onClick={() => ask('name')}>
          {plan.name.trim() || localize(texts.noName)}
        </h1>
        <button
          type="button"
          class="chip"
          title={localize(texts.edit)}
          onClick={() => ask('status')}
        >
          {localize(statusWords[status])}
        </button>
      </div>
      <div class="meta">
        <button
          type="button"
          class="disclose"
          aria-expanded={isShown}
          aria-controls="details"
          onClick={() => setIsOpen(!isShown)}
        >
          {`${periodWords(plan.effective, language)}\u00a0· ${plan.currency}\u00a0· ${localize(texts.version)} ${plan.version}`}
          <span class="unseen">{`, ${localize(texts.edit)}`}</span>
          <Icon name={isShown ? 'up' : 'down'} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={localize(texts.undo)}
          title={localize(texts.undo)}
          aria-disabled={state.history.past.length === 0}
          onClick={() => go(withUndo)}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={localize(texts.redo)}
          title={localize(texts.redo)}
          aria-disabled={state.history.future.length === 0}
          onClick={() => go(withRedo)}
        >
          <Icon name="redo" />
        </button>
        <Menu
          className="head-menu"
          label={localize(texts.more)}
          list={(close) => <LanguageList close={close} />}
        >
          <MoreIcon />
        </Menu>
      </div>
      {((session.found ?? []).length > 0 || placesOf(state).length > 1) && <PlanChoice />}
      <div id="details" hidden={!isShown}>
        {wasShown.current && <PlanDetails asked={asked} close={close} />}
      </div>
      {children(close)}
    </header>
  );
}

const focusTitle = () => document.querySelector('h1')?.focus({ preventScroll: true });
