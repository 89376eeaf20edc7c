import type { JSX } from 'preact';
import { sheetKeys, type SheetKey } from '../workbook/kept/sheet-keys';
import { sheetTitles } from '../workbook/sheets/book';
import type { FormulaForm } from '../workbook/description/forms';
import { usePane } from './pane-context';
import { Icon } from './parts/icons';
import { type Choice, Menu } from './parts/menu';
import { texts } from './texts';

interface Props {
  readonly form: FormulaForm;
  readonly sheets: readonly SheetKey[];
  readonly isLocked: boolean;
  readonly isBlocked: boolean;
  readonly act: (id: string) => void;
}

/** What can be chosen for the big button, and everything else that can be done with the plan. */
export function FooterMenu({ form, sheets, isLocked, isBlocked, act }: Props): JSX.Element {
  const { localize, host, workbook, language } = usePane();
  const { kept } = workbook;
  const forms: Choice[] =
    host === 'excel' && !kept
      ? (['native', 'functions'] as const).map((id) => ({
          id,
          label: localize(texts.footer[id]),
          meaning: localize(texts.footer[`${id}Means`]),
          isChosen: id === form,
        }))
      : [];
  const pages: Choice[] = sheetKeys.map((key) => ({
    id: `sheet-${key}`,
    role: 'check',
    label: `${localize(texts.session.sheet)} ${sheetTitles[key][language]}`,
    isChosen: key === 'plan' || sheets.includes(key),
    isDisabled: key === 'plan',
  }));
  const action = (id: string, label: string, meaning?: string): Choice => ({
    ...{ id, label, role: 'action', isDisabled: isBlocked && id !== 'open' && id !== 'remove' },
    ...(meaning !== undefined && { meaning }),
  });
  const isNative = kept?.written.form !== 'functions';
  const inWorkbook: Choice[] =
    host === 'excel' && kept
      ? [
          action(
            'convert',
            localize(isNative ? texts.session.toFunctions : texts.session.toNative),
          ),
          action('freeze', localize(texts.session.freeze), localize(texts.session.freezeMeans)),
          action('insert-new', localize(texts.session.insertNew)),
          action('remove', localize(texts.session.remove)),
        ]
      : [];
  return (
    <Menu
      className="split-menu"
      label={localize(texts.session.more)}
      isLocked={isLocked}
      choices={[
        ...forms,
        ...pages,
        action(
          'share-native',
          localize(texts.session.shareNative),
          localize(texts.session.shareNativeMeans),
        ),
        action(
          'share-values',
          localize(texts.session.shareValues),
          localize(texts.session.shareValuesMeans),
        ),
        action('statement', localize(texts.statement.open)),
        ...inWorkbook,
        ...(host === 'excel' ? [] : [action('open', localize(texts.session.open))]),
      ]}
      choose={act}
    >
      <Icon name="up" />
    </Menu>
  );
}
