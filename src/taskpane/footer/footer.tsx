import type { JSX } from 'preact';
import { knownRules } from '../../plan/known-rules';
import { useEffect, useRef, useState } from 'preact/hooks';
import { leadPart, quotaOf } from '../../plan/parts';
import type { SheetKey } from '../../workbook/kept/sheet-keys';
import { suitableSheets } from '../../workbook/sheets/book';
import type { FormulaForm } from '../../workbook/description/forms';
import { PlanList } from '../menus/lists';
import { Icon } from '../parts/icons';
import { lazily } from '../parts/fetched/lazy';
import { Menu } from '../parts/menu';
import { FooterNote } from './footer-note';
import { usePane } from '../pane/use-pane';
import { isPlan, isSame as holdSame } from '../plan/pane-state';
import { measureOf } from '../plan/result';
import { texts } from './texts';
import { isCurrent } from '../session/plan-here';

const Progress = lazily(() => import('../outcome/outcome').then((part) => part.Progress));
const OffAsk = lazily(() => import('./off-ask').then((part) => part.OffAsk));
const FileInput = lazily(() => import('../parts/file-input').then((part) => part.FileInput));
const RemoveAsk = lazily(() => import('../outcome/outcome').then((part) => part.RemoveAsk));

interface Props {
  readonly show: (view: 'statement' | 'deals' | 'functions' | 'gallery') => void;
  /** What the ribbon asks to be done, as if it had been chosen here. */
  readonly asked: string | undefined;
  readonly answered: () => void;
}

/** What the pane does to a workbook: it inserts and updates the plan there, or gives it as a file. */
export function Footer({ show, asked, answered }: Props): JSX.Element {
  const { state, localize, host, issues, settle, session, kept, ask, now } = usePane();
  const { found = [], doing } = session;
  const draft = state.history.present;
  const { plan } = draft;
  const [form, setForm] = useState<FormulaForm>('native');
  const [picked, setPicked] = useState<readonly SheetKey[]>();
  const [isAsking, setIsAsking] = useState(false);
  /** What was asked for while something was off, and whether that is decided. */
  const [waiting, setWaiting] = useState<{ readonly id: string; readonly isDecided: boolean }>();
  const file = useRef<HTMLInputElement>(null);
  const sheets =
    picked ?? (kept ? (Object.keys(kept.written.sheets) as SheetKey[]) : suitableSheets(plan));
  useEffect(() => {
    setPicked(undefined);
    setIsAsking(false);
  }, [kept?.at]);
  const isLocked = doing.is === 'working';
  const isUpdate = host === 'excel' && kept !== undefined;
  const { missing = [], refused = [] } = kept ?? {};
  const isWhole = isUpdate && !picked && missing.length + refused.length === 0;
  const hasOff = (draft.off ?? []).length > 0;
  const isSame = isWhole && !hasOff && holdSame(plan, kept.plan);
  const isEmpty = plan.components.length === 0;
  const isBlocked = isEmpty || issues.length > 0;
  const isAnother = !kept && found.some(isCurrent);
  const name =
    host !== 'excel'
      ? texts.download
      : kept
        ? texts.update
        : isAnother
          ? texts.insertAnother
          : texts.insert;

  const start = (act: () => void) => {
    if (isLocked) return;
    if (!isPlan(draft) || now().state.typedResult !== undefined) {
      settle();
      focusFirstFault();
      return;
    }
    act();
  };
  const result = () => {
    const lead = leadPart(plan);
    if (!lead) return 0;
    const goal = quotaOf(plan, lead) ?? knownRules().agreedGoal(lead);
    const isOpen = plan.components[draft.selected]?.id === lead.component.id;
    return measureOf(isOpen ? now().state.result : { share: 0.98 }, lead, goal);
  };
  /** What writes or saves the plan: whether what is off goes along is decided first. */
  const write = (id: string, act: () => void) =>
    start(() => (hasOff ? setWaiting({ id, isDecided: false }) : act()));
  const primary = () =>
    write('primary', () => {
      if (host !== 'excel') ask('download', sheets, result());
      else if (isUpdate) ask('update', sheets);
      else ask('insert', form, sheets, result());
    });
  const act = (id: string) => {
    switch (id) {
      case 'native':
      case 'functions':
        setForm(id);
        return;
      case 'primary':
        primary();
        return;
      case 'convert':
        ask('convert', kept?.written.form === 'native' ? 'functions' : 'native');
        return;
      case 'share-native':
      case 'share-values':
        write(id, () =>
          ask('share', id === 'share-native' ? 'native' : 'values', sheets, result()),
        );
        return;
      case 'insert-function':
        show('functions');
        return;
      case 'gallery':
        show(id);
        return;
      case 'statement':
      case 'deals':
        start(() => show(id));
        return;
      case 'save-plan':
        write(id, () => ask('savePlan'));
        return;
      case 'freeze':
      case 'flagged':
        ask(id);
        return;
      case 'insert-new':
        write(id, () => ask('insert', kept?.written.form ?? form, sheets, result()));
        return;
      case 'open':
        file.current?.click();
        return;
      case 'remove':
        setIsAsking(true);
        return;
      default: {
        const key = id.replace('sheet-', '') as SheetKey;
        setPicked(sheets.includes(key) ? sheets.filter((one) => one !== key) : [...sheets, key]);
      }
    }
  };
  useEffect(() => {
    if (waiting?.isDecided !== true) return;
    setWaiting(undefined);
    act(waiting.id);
  }, [waiting]);
  useEffect(() => {
    if (asked === undefined) return;
    answered();
    act(asked);
  }, [asked]);
  return (
    <footer class="footer">
      <Progress />
      {waiting && (
        <OffAsk
          go={() => setWaiting({ ...waiting, isDecided: true })}
          close={() => setWaiting(undefined)}
        />
      )}
      {isAsking && <RemoveAsk close={() => setIsAsking(false)} />}
      <div class="split">
        <button
          type="button"
          class="primary"
          aria-disabled={isBlocked || isLocked || isSame}
          aria-describedby="footer-note"
          onClick={() => !isSame && primary()}
        >
          {localize(name)}
        </button>
        <Menu
          className="split-menu"
          label={localize(texts.more)}
          isLocked={isLocked}
          list={(close) => <PlanList {...{ form, sheets, act, close }} />}
        >
          <Icon name="up" />
        </Menu>
      </div>
      <FileInput input={file} />
      <div class="note" id="footer-note" aria-live="polite">
        <FooterNote {...{ form, isSame, isEmpty, sheets }} />
      </div>
    </footer>
  );
}

/** The first field at fault that can be seen, in the order of the page; else what a plan lacks. */
const focusFirstFault = () =>
  requestAnimationFrame(() =>
    ['[aria-invalid="true"], .repair, .closed-component.is-wrong', '.add-step, #begin']
      .flatMap((places) => [...document.querySelectorAll<HTMLElement>(places)])
      .find((field) => field.getClientRects().length > 0)
      ?.focus(),
  );
