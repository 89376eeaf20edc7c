import { payeeEntries } from '../../../plan/payee/entries';
import { hasOwnAmounts } from '../../../plan/ledger/currency';
import type { Book } from '../book';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/** A column of own amounts says that they are in the payee's currency, in a plan where they are. */
export function inOwnCurrency({ plan, localize }: Book, column: TeamColumn): TeamColumn {
  const { id, validation } = column;
  if (!hasOwnAmounts(plan)) return column;
  const entry = payeeEntries(plan, undefined).find((one) => one.id === id);
  if (!entry?.isOwn || entry.unit !== 'money') return column;
  const said = localize(texts.inOwnCurrency);
  return {
    ...{ ...column, isInOwnCurrency: true },
    ...(validation?.prompt && {
      validation: {
        ...validation,
        prompt: { ...validation.prompt, text: `${validation.prompt.text} ${said}` },
      },
    }),
  };
}
