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
  const { say, host, workbook, language } = usePane();
  const { kept } = workbook;
  const forms: Choice[] =
    host === 'excel' && !kept
      ? (['native', 'functions'] as const).map((id) => ({
          id,
          label: say(texts.footer[id]),
          meaning: say(texts.footer[`${id}Means`]),
          isChosen: id === form,
        }))
      : [];
  const pages: Choice[] = sheetKeys.map((key) => ({
    id: `sheet-${key}`,
    role: 'check',
    label: `${say(texts.session.sheet)} ${sheetTitles[key][language]}`,
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
          action('convert', say(isNative ? texts.session.toFunctions : texts.session.toNative)),
          action('freeze', say(texts.session.freeze), say(texts.session.freezeMeans)),
          action('insert-new', say(texts.session.insertNew)),
          action('remove', say(texts.session.remove)),
        ]
      : [];
  return (
    <Menu
      className="split-menu"
      label={say(texts.session.more)}
      isLocked={isLocked}
      choices={[
        ...forms,
        ...pages,
        action('share-native', say(texts.session.shareNative), say(texts.session.shareNativeMeans)),
        action('share-values', say(texts.session.shareValues), say(texts.session.shareValuesMeans)),
        action('statement', say(texts.statement.open)),
        ...inWorkbook,
        ...(host === 'excel' ? [] : [action('open', say(texts.session.open))]),
      ]}
      choose={act}
    >
      <Icon name="up" />
    </Menu>
  );
}
