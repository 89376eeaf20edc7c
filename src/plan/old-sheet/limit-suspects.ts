import type { LocalizedText } from '../../engine/words';
import { moneyWords } from '../findings/curves';
import type { OldFormula } from './old-formula';
import type { Suspect } from './suspect';

/** A limit that is forgotten, or that comes before another. */
export function limitSuspects({ cap, floor, gate }: OldFormula): readonly Suspect[] {
  const without = (limit: 'cap' | 'floor' | 'gate', words: LocalizedText): Suspect => ({
    words,
    of: (formula) => ({ ...formula, [limit]: null }),
  });
  return [
    ...(cap === null
      ? []
      : [
          without('cap', {
            en: `The old formula has no cap of ${moneyWords(cap).en}.`,
            da: `Den gamle formel har intet loft på ${moneyWords(cap).da}.`,
          }),
        ]),
    ...(floor === null
      ? []
      : [
          without('floor', {
            en: `The old formula has no floor of ${moneyWords(floor).en}.`,
            da: `Den gamle formel har intet minimum på ${moneyWords(floor).da}.`,
          }),
        ]),
    ...(gate === null
      ? []
      : [
          without('gate', {
            en: 'The old formula has no gate.',
            da: 'Den gamle formel har intet adgangskrav.',
          }),
          {
            words: {
              en: 'The old formula opens the gate above its amount only (>), not at it.',
              da: 'Den gamle formel åbner først over adgangskravet (>), ikke ved det.',
            },
            of: (formula: OldFormula) => ({
              ...formula,
              gate: formula.gate && { ...formula.gate, isAbove: true },
            }),
          },
        ]),
    ...(gate === null || floor === null
      ? []
      : [
          {
            words: {
              en: 'The old formula pays the floor although the gate is not reached.',
              da: 'Den gamle formel udbetaler minimum, selv om adgangskravet ikke er nået.',
            },
            of: (formula: OldFormula) => ({ ...formula, floorFirst: true as const }),
          },
        ]),
    {
      words: {
        en: 'The old formula pays a negative amount for a negative result.',
        da: 'Den gamle formel udbetaler et negativt beløb for et negativt resultat.',
      },
      of: (formula) => ({ ...formula, belowZero: true as const }),
    },
  ];
}

const roundings: readonly (readonly [words: LocalizedText, rounded: (payout: number) => number])[] =
  [
    [
      {
        en: 'The old formula does not round to the cent.',
        da: 'Den gamle formel runder ikke til øren.',
      },
      (payout) => payout,
    ],
    [
      {
        en: 'The old formula rounds down to the cent.',
        da: 'Den gamle formel runder ned til øren.',
      },
      (payout) => cut(payout * 100, Math.floor) / 100,
    ],
    [
      { en: 'The old formula rounds up to the cent.', da: 'Den gamle formel runder op til øren.' },
      (payout) => cut(payout * 100, Math.ceil) / 100,
    ],
    [
      {
        en: 'The old formula rounds to whole amounts.',
        da: 'Den gamle formel runder til hele beløb.',
      },
      (payout) => cut(payout, (one) => Math.sign(one) * Math.round(Math.abs(one))),
    ],
    [
      {
        en: 'The old formula rounds down to whole amounts.',
        da: 'Den gamle formel runder ned til hele beløb.',
      },
      (payout) => cut(payout, Math.floor),
    ],
    [
      {
        en: 'The old formula rounds up to whole amounts.',
        da: 'Den gamle formel runder op til hele beløb.',
      },
      (payout) => cut(payout, Math.ceil),
    ],
  ];

/** Without the dust that would be cut off, or up, as a whole unit. */
const cut = (amount: number, by: (one: number) => number): number => by(Number(amount.toFixed(6)));

export const roundingSuspects: readonly Suspect[] = roundings.map(([words, rounded]) => ({
  words,
  of: (formula) => ({ ...formula, rounded }),
}));
