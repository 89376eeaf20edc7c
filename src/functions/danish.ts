import type { Descriptions } from './description';

export interface Danish {
  /** What Excel shows of it and of its parameters. */
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The words to choose from, by the list that the function declares and the word. */
  readonly words?: DanishWords;
  readonly docstring: Translation;
}
export type DanishWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A Danish text, and the digest of the English one that it translates: see the test that compares them. */
interface Translation {
  readonly of: string;
  readonly says: Descriptions;
}

/** The list of words that several functions take: see edge/tiers.ts. */
export const sharedWords: DanishWords = {
  PayoutMode: {
    highest: 'Beløb: kun det højeste trin, der er nået, betales.',
    additive: 'Beløb: hvert trin, der er nået, betales.',
    linear: 'Beløb: en ret linje mellem trinnene.',
    marginal: 'Satser: hver betaler kun for sit eget trin.',
    retroactive: 'Satser: satsen for det nåede trin betaler for det hele.',
  },
};

/** What several functions take. */
export const quota =
  'Kvote, én celle eller en kolonne; med den er grænserne målopfyldelse (1 er 100 %).';
export const singleQuota = 'Kvote, én celle; med den er grænserne målopfyldelse (1 er 100 %).';
export const mode =
  '"highest", "additive" eller "linear" for bonusser, "marginal" eller "retroactive" for satser.';
export const exceed =
  'SAND: grænserne skal overskrides; præcis på en er den ikke nået. FALSK, udeladt eller tom: på den og over den er den.';
export const tiers = 'Tabel med grænse og bonus eller sats; grænserne stiger.';
