import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../engine/words';
import { Components } from './components/components';
import { Dock } from './dock/dock';
import { Footer } from './footer';
import { Head } from './head';
import type { Host } from './host/host';
import type { NumberStyle } from './number/number-style';
import { numbersIn } from './number/numbers';
import { type Pane, PaneContext } from './pane-context';
import { lazily } from './parts/lazy';
import { Icon } from './parts/icons';
import { afterPress } from './parts/press';
import type { Plan } from '../plan/plan';
import { type Draft, openPart } from './plan/draft';
import { entered, withUsed } from './plan/enter';
import { type FieldIssue, issuesIn } from './plan/field-issue';
import { settled } from './plan/history';
import { type PaneState, changed, firstState } from './plan/pane-state';
import { texts } from './texts';
import { useUnsaved } from './unsaved/use-unsaved';
import { useWorkbookSession } from './workbook-session';

interface Props {
  readonly host: Host;
  readonly language: Language;
  readonly style: (language: Language) => NumberStyle;
  readonly plan: Plan;
}

const Gallery = lazily(() => import('./gallery').then((part) => part.Gallery));
const UnsavedNote = lazily(() => import('./unsaved/unsaved-note').then((part) => part.UnsavedNote));
const StatementView = lazily(() =>
  import('./statement/statement-view').then((part) => part.StatementView),
);

/** How long a pause in typing lasts before what was typed is judged. */
const pause = 900;

/** The whole pane: the plan and, in its place, the gallery. */
export function PaneView({ host, language: first, style, plan }: Props): JSX.Element {
  const [language, setLanguage] = useState(first);
  const [state, setState] = useState(() => firstState(plan));
  const [view, setView] = useState<'plan' | 'gallery' | 'statement'>('plan');
  const [isTyping, setIsTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const opener = useRef<HTMLButtonElement>(null);
  const numbers = useMemo(() => numbersIn(style(language), language), [language, style]);
  const part = openPart(state.history.present);
  const workbook = useWorkbookSession(host, state, setState);
  const [firstPlan, setFirstPlan] = useState(plan);
  const keeping = useUnsaved(host, state, workbook, firstPlan);
  const issues = useSettledIssues(issuesIn(state, numbers), isTyping);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.product[language]}`;
  }, [language]);

  const stopTyping = () => afterPress(() => setIsTyping(false));
  const settle = () => {
    clearTimeout(timer.current);
    stopTyping();
    setState((now) => ({ ...now, history: settled(now.history) }));
  };
  const change = (next: (state: PaneState) => PaneState, editGroup?: string) => {
    clearTimeout(timer.current);
    setIsTyping(editGroup !== undefined);
    if (editGroup !== undefined) timer.current = setTimeout(stopTyping, pause);
    setState(next);
  };
  const edit = (next: (draft: Draft) => Draft, editGroup?: string) =>
    change((now) => changed(now, next(now.history.present), editGroup), editGroup);
  const pane: Pane = {
    language,
    setLanguage: (chosen) => {
      setLanguage(chosen);
      void import('./plan/in-language').then(({ inLanguage, planInLanguage }) => {
        setState((now) => inLanguage(now, chosen));
        setFirstPlan((now) => planInLanguage(now, chosen));
      });
    },
    localize: (words) => words[language],
    numbers,
    host,
    state,
    change,
    edit,
    enter: (field, text) => {
      const { draft, became } = entered(state.history.present, field, text, numbers.style);
      edit(() => draft, field);
      return became;
    },
    use: (field, value, editGroup) => edit((draft) => withUsed(draft, field, value), editGroup),
    part,
    issueAt: (field) =>
      issues.find((one) => one.component === part.component.id && one.field === field),
    workbook,
    issues,
    settle,
  };
  /** From the gallery the focus goes to the plan that was chosen, or back to where it came from. */
  const back = useRef<'title' | 'opener' | 'more' | undefined>(undefined);
  useLayoutEffect(() => {
    const title = document.querySelector<HTMLElement>('h1');
    const more = document.querySelector<HTMLElement>('.split-menu .menu-button');
    const target = { title, more, opener: opener.current }[back.current ?? 'title'];
    if (view === 'plan' && back.current !== undefined) target?.focus({ preventScroll: true });
  }, [view]);
  const closeGallery = (hasChosen: boolean) => {
    back.current = hasChosen ? 'title' : 'opener';
    setView('plan');
  };
  const closeStatement = () => {
    back.current = 'more';
    setView('plan');
  };
  return (
    <PaneContext.Provider value={pane}>
      {view === 'gallery' && <Gallery close={closeGallery} />}
      {view === 'statement' && <StatementView close={closeStatement} />}
      {view === 'plan' && (
        <div class="pane">
          <Head />
          <main class="scroll">
            <Components />
            <button
              type="button"
              class="link start-another"
              ref={opener}
              onClick={() => setView('gallery')}
            >
              <Icon name="grid" />
              {texts.gallery.open[language]}
            </button>
            <UnsavedNote keeping={keeping} first={firstPlan} />
          </main>
          <Dock />
          <Footer showStatement={() => setView('statement')} />
        </div>
      )}
    </PaneContext.Provider>
  );
}

/**
 * The issues to show. While a number is being typed its first digits are often wrong: then only
 * issues that already stood are shown, and one that is mended goes at once.
 */
function useSettledIssues(issues: readonly FieldIssue[], isTyping: boolean): readonly FieldIssue[] {
  const before = useRef<ReadonlySet<string>>(new Set());
  const name = ({ component, field }: FieldIssue) => `${component ?? ''}/${field}`;
  const shown = isTyping ? issues.filter((issue) => before.current.has(name(issue))) : issues;
  before.current = new Set(shown.map(name));
  return shown;
}
