import type { LocalizedText } from '../../../engine/words';

export const refusalCodes = [
  'no-key',
  'shortened',
  'error-cell',
  'unreadable',
  'unclear',
  'open',
  'lost',
  'unknown-stage',
  'no-sale',
  'repeated',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One refused row: what was found, and where. */
export interface Refusal {
  readonly row: number;
  readonly code: RefusalCode;
  /** The deal, where the row names one. */
  readonly key: string;
  /** The head above the cell; '' where it is the row as a whole. */
  readonly head: string;
  readonly found: string;
  /** What would be read in its place. */
  readonly wanted?: 'amount' | 'date' | 'share';
  /** The row that has the same deal already. */
  readonly first?: number;
}

/** What was found and what would do, in one sentence each. */
export function refusalText(refusal: Refusal): LocalizedText {
  const where = {
    en: `Row ${String(refusal.row)}${refusal.head === '' ? '' : `, ${refusal.head}`}`,
    da: `Række ${String(refusal.row)}${refusal.head === '' ? '' : `, ${refusal.head}`}`,
  };
  const said = says[refusal.code](refusal);
  return { en: `${where.en}: ${said.en}`, da: `${where.da}: ${said.da}` };
}

const says: Readonly<Record<RefusalCode, (refusal: Refusal) => LocalizedText>> = {
  'no-key': () => ({
    en: 'no deal is named; without a name it cannot be found again.',
    da: 'ingen handel er nævnt; uden navn kan den ikke findes igen.',
  }),
  shortened: ({ found }) => ({
    en: `found “${found}”, of which the last digits are lost; show the column as a number without decimals and paste again.`,
    da: `fandt »${found}«, hvis sidste cifre er tabt; vis kolonnen som et tal uden decimaler, og indsæt igen.`,
  }),
  'error-cell': ({ found }) => ({
    en: `found ${found}; mend the cell and paste again.`,
    da: `fandt ${found}; ret cellen, og indsæt igen.`,
  }),
  unreadable: ({ found, wanted = 'amount' }) => ({
    en: `found “${found}”, which is no ${things[wanted].en}.`,
    da: `fandt »${found}«, som ikke er ${things[wanted].da}.`,
  }),
  unclear: ({ found, wanted = 'amount' }) => ({
    en: `found “${found}”, which can be read in two ways; say how ${things[wanted].en}s are written.`,
    da: `fandt »${found}«, som kan læses på to måder; sig, hvordan ${manyThings[wanted]} er skrevet.`,
  }),
  open: ({ found }) => ({
    en: `“${found}” is not won yet.`,
    da: `»${found}« er ikke vundet endnu.`,
  }),
  lost: ({ found }) => ({ en: `“${found}” is not won.`, da: `»${found}« er ikke vundet.` }),
  'unknown-stage': ({ found }) => ({
    en: `nobody has said whether “${found}” means won.`,
    da: `ingen har sagt, om »${found}« betyder vundet.`,
  }),
  'no-sale': ({ found }) =>
    found === ''
      ? { en: 'names no type of sale.', da: 'nævner ingen salgstype.' }
      : { en: `“${found}” is no sale here.`, da: `»${found}« er ikke et salg her.` },
  repeated: ({ key, first = 0 }) => ({
    en: `“${key}” stands in row ${String(first)} already, and is counted once.`,
    da: `»${key}« står allerede i række ${String(first)} og tælles én gang.`,
  }),
};

const things = {
  amount: { en: 'amount', da: 'et beløb' },
  date: { en: 'date', da: 'en dato' },
  share: { en: 'share', da: 'en andel' },
} as const satisfies Record<string, LocalizedText>;
const manyThings = { amount: 'beløb', date: 'datoer', share: 'andele' } as const;
