import type { Language } from '../../engine/words';
import { type Formula, type Text, constant } from '../../formula/formula';
import { amountInWords } from '../../formula/operators/texts/amount-in-words';
import { joined } from '../../formula/operators/texts/joined';
import { comesTo } from '../component-places';
import type { PlanComponent, Piece } from '../kind';
import { type Component, kindOf } from '../kinds';

/** A sentence that follows its numbers. */
export const sentence = (pieces: readonly Piece[], language: Language): Formula<Text> =>
  joined(
    ...pieces.map((piece) =>
      typeof piece === 'string' ? constant(piece) : amountInWords(piece, language),
    ),
  );

/** What a sentence over a component's own numbers comes to. */
export const sentenceText = (
  pieces: readonly Piece[],
  part: PlanComponent<Component>,
  language: Language,
): string => comesTo(sentence(pieces, language), part, kindOf(part.component).fields(part)) ?? '';
