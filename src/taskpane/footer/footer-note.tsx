import type { JSX } from 'preact';
import type { SheetKey } from '../../workbook/kept/sheet-keys';
import type { FormulaForm } from '../../workbook/description/forms';
import { usePane } from '../pane/use-pane';
import { lazily } from '../parts/fetched/lazy';
import { isBesideCurve } from '../plan/field-issue';
import { texts as componentTexts } from '../components/texts';
import { texts } from './texts';
import { isCurrent } from '../session/plan-here';

const Outcome = lazily(() => import('../outcome/outcome').then((part) => part.Outcome));
const KeptNext = lazily(() => import('../outcome/outcome').then((part) => part.KeptNext));
const KeptNotes = lazily(() => import('../outcome/outcome').then((part) => part.KeptNotes));

const OffNote = lazily(() => import('./off-ask').then((part) => part.OffNote));

interface Props {
  readonly form: FormulaForm;
  /** The workbook has the plan as it is. */
  readonly isSame: boolean;
  /** There is nothing to insert yet. */
  readonly isEmpty: boolean;
  readonly sheets: readonly SheetKey[];
}

/** Why the button is off, what became of the last press, or what the next one does. */
export function FooterNote(props: Props): JSX.Element {
  const { kept } = usePane();
  return (
    <>
      <Next {...props} />
      {kept && <KeptNotes />}
    </>
  );
}

function Next({ form, isSame, isEmpty, sheets }: Props): JSX.Element {
  const { state, localize, issues, session, kept, host } = usePane();
  const { found = [], doing } = session;
  const delivery = doing.is === 'resting' ? doing.said : undefined;
  if (issues.length > 0) {
    const fix = issues.length === 1 ? texts.fixOne : texts.fixMany;
    const stale = issues.every(isBesideCurve) ? '' : ` ${localize(texts.stale)}`;
    return <>{`${localize(fix).replace('{}', String(issues.length))}${stale}`}</>;
  }
  if (isEmpty) return <>{`${localize(componentTexts.add)}.`}</>;
  if (state.history.present.off?.length) return <OffNote />;
  if (delivery) return <Outcome {...{ delivery, sheets }} />;
  if (host === 'excel' && (kept || found.some(isCurrent))) return <KeptNext isSame={isSame} />;
  return (
    <span class="as-form">{localize(form === 'native' ? texts.asNative : texts.asFunctions)}</span>
  );
}
