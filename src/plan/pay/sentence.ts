import type { Language } from '../../engine/words';
import { type Formula, type Text, constant } from '../../formula/formula';
import { amountInWords } from '../../formula/operators/texts/amount-in-words';
import { joined } from '../../formula/operators/texts/joined';
import type { Piece } from '../kind';

/** A sentence that follows its numbers. */
export const sentence = (pieces: readonly Piece[], language: Language): Formula<Text> =>
  joined(
    ...pieces.map((piece) =>
      typeof piece === 'string' ? constant(piece) : amountInWords(piece, language),
    ),
  );
