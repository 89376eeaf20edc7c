import type { JSX } from 'preact';
import type { SheetKey } from '../workbook/kept/sheet-keys';
import type { FormulaForm } from '../workbook/description/forms';
import { usePane } from './pane-context';
import { lazily } from './parts/lazy';
import { isBesideCurve } from './plan/field-issue';
import { texts } from './texts';
import { isCurrent } from './plan-here';

const Outcome = lazily(() => import('./outcome').then((part) => part.Outcome));
const KeptNotes = lazily(() => import('./outcome').then((part) => part.KeptNotes));

interface Props {
  readonly form: FormulaForm;
  /** The workbook has the plan as it is. */
  readonly isSame: boolean;
  readonly sheets: readonly SheetKey[];
}

/** Why the button is off, what became of the last press, or what the next one does. */
export function FooterNote(props: Props): JSX.Element {
  const { workbook } = usePane();
  return (
    <>
      <Next {...props} />
      {workbook.kept && <KeptNotes />}
    </>
  );
}

function Next({ form, isSame, sheets }: Props): JSX.Element {
  const { localize, issues, workbook, host } = usePane();
  const { delivery, kept } = workbook;
  if (issues.length > 0) {
    const fix = issues.length === 1 ? texts.footer.fixOne : texts.footer.fixMany;
    const stale = issues.every(isBesideCurve) ? '' : ` ${localize(texts.footer.stale)}`;
    return <>{`${localize(fix).replace('{}', String(issues.length))}${stale}`}</>;
  }
  if (!delivery) {
    if (isSame) return <>{localize(texts.session.upToDate)}</>;
    if (host === 'excel' && kept) {
      const { missing } = kept;
      return missing.length > 0 ? (
        <>{`${localize(texts.session.missing)} ${missing.join(', ')}`}</>
      ) : (
        <>{localize(texts.session.updateMeans)}</>
      );
    }
    if (host === 'excel' && workbook.found.some(isCurrent)) {
      return <>{localize(texts.session.anotherMeans)}</>;
    }
    return <>{localize(form === 'native' ? texts.footer.asNative : texts.footer.asFunctions)}</>;
  }
  return <Outcome {...{ delivery, sheets }} />;
}
