import type { ReadTable } from '../description/read-workbook';
import type { Written } from '../kept/kept-plan';
import { tableName } from '../sheets/table-titles';
import { type ChangeFailure, listed } from './change-failures';

interface Read {
  readonly tables: readonly ReadTable[];
  readonly tabs: readonly string[];
  /** What the workbook's tables and cells are called. */
  readonly words: readonly string[];
}

/**
 * Tables of the plan whose name something else has now: a change would give it back to them, and
 * Excel lets no two things be called the same.
 */
export function nameInUse(
  { deals, team }: Written['sheets'],
  { tables, tabs, words }: Read,
): ChangeFailure | undefined {
  const lost = [deals, team].flatMap((sheet) => {
    if (sheet === undefined || !tabs.some(isSame(sheet))) return [];
    const name = tableName(sheet);
    const isThere = tables.some((one) => isSame(one.sheet)(sheet) && isSame(one.name)(name));
    return !isThere && words.some(isSame(name)) ? [name] : [];
  });
  if (lost.length === 0) return undefined;
  const { en, da } = listed(lost);
  return {
    why: {
      en: `The plan’s table was renamed or moved, and something else is called the same now: ${en}.`,
      da: `Planens tabel er omdøbt eller flyttet, og noget andet hedder nu det samme: ${da}.`,
    },
    advice: {
      en: 'Give the other table or name another name (Formulas, Name Manager), and try again.',
      da: 'Giv den anden tabel eller det andet navn et nyt navn (Formler, Navnestyring), og prøv igen.',
    },
  };
}

const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
