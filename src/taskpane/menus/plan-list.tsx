import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import type { FormulaForm } from '../../workbook/description/forms';
import { pickedKeys, type SheetKey } from '../../workbook/kept/sheet-keys';
import { sheetTitles } from '../../workbook/sheets/book';
import { texts as footerTexts } from '../footer/texts';
import { texts as paneTexts } from '../pane/texts';
import { usePane } from '../pane/use-pane';
import { fileTexts } from '../parts/texts';
import { type Choice, MenuList } from './menu-list';
import { texts } from './texts';

interface Props {
  readonly form: FormulaForm;
  readonly sheets: readonly SheetKey[];
  readonly act: (id: string) => void;
  readonly close: () => void;
}

/** What needs no plan that is whole. */
const alwaysOffered = ['open', 'flagged', 'remove', 'insert-function', 'gallery'];

/** What can be chosen for the big button, and everything else that can be done with the plan. */
export function PlanList({ form, sheets, act, close }: Props): JSX.Element {
  const { localize, host, kept, issues, language, state } = usePane();
  const isBlocked = issues.length > 0 || state.history.present.plan.components.length === 0;
  const forms: Choice[] =
    host === 'excel' && !kept
      ? (['native', 'functions'] as const).map((id) => ({
          id,
          label: localize(texts[id]),
          meaning: localize(texts[`${id}Means`]),
          isChosen: id === form,
        }))
      : [];
  const pages: Choice[] = pickedKeys.map((key) => ({
    id: `sheet-${key}`,
    role: 'check',
    label: `${localize(texts.sheet)} ${sheetTitles[key][language]}`,
    isChosen: key === 'plan' || sheets.includes(key),
    isDisabled: key === 'plan',
  }));
  const action = (id: string, label: string, meaning?: string): Choice => ({
    ...{ id, label, role: 'action', isDisabled: isBlocked && !alwaysOffered.includes(id) },
    ...(meaning !== undefined && { meaning }),
  });
  const isNative = kept?.written.form !== 'functions';
  const { team, deals } = kept?.written.sheets ?? {};
  const hasLedger = team !== undefined || deals !== undefined;
  const takeIn: Choice[] =
    deals === undefined
      ? []
      : [action('deals', localize(texts.takeIn), localize(texts.takeInMeans))];
  const inWorkbook: Choice[] =
    host === 'excel' && kept
      ? [
          action('convert', localize(isNative ? texts.toFunctions : texts.toNative)),
          ...(hasLedger
            ? [action('flagged', localize(texts.flagged), localize(texts.flaggedMeans))]
            : []),
          action('freeze', localize(texts.freeze), localize(texts.freezeMeans)),
          action('insert-new', localize(texts.insertNew)),
          action('remove', localize(texts.remove)),
        ]
      : [];
  const ofFunctions: Choice[] =
    host === 'excel' ? [action('insert-function', localize(texts.insertFunction))] : [];
  const group = (name: LocalizedText, choices: readonly Choice[]): Choice[] =>
    choices.map((choice) => ({ ...choice, group: localize(name) }));
  return (
    <MenuList
      label={localize(footerTexts.more)}
      choices={[
        ...group(texts.forms, forms),
        ...group(texts.sheets, pages),
        ...group(texts.others, [
          action('share-native', localize(texts.shareNative), localize(texts.shareNativeMeans)),
          action('share-values', localize(texts.shareValues), localize(texts.shareValuesMeans)),
          action('statement', localize(texts.statement)),
        ]),
        ...group(texts.here, [...takeIn, ...inWorkbook, ...ofFunctions]),
        ...group(texts.files, [
          action('gallery', localize(paneTexts.startAnother)),
          action('save-plan', localize(texts.savePlan), localize(texts.savePlanMeans)),
          action('open', localize(fileTexts[host])),
        ]),
      ]}
      choose={act}
      close={close}
    />
  );
}
