import type { Language, LocalizedText } from '../../engine/words';
import { conditionId } from './condition-numbers';
import { input } from '../component-places';
import type { Piece } from '../kind';
import type { Component } from '../kinds';
import type { Plan } from '../plan';
import { lookedAt } from './conditions';
import { boundUnit, isOfTarget } from '../pay/limits/bounds';
import { followsYear } from '../pay/limits/followed-year';
import { gateUnit } from '../pay/limits/gate';

export const doesWords = {
  nothing: { en: 'Pay nothing until met', da: 'Betal intet, før de er opfyldt' },
  held: { en: 'Hold pay back until met', da: 'Hold løn tilbage, til de er opfyldt' },
  rate: { en: 'Pay a share until met', da: 'Betal en andel, til de er opfyldt' },
  raise: { en: 'Pay more once met', da: 'Betal mere, når de er opfyldt' },
  cap: { en: 'Lift the cap once met', da: 'Ophæv loftet, når de er opfyldt' },
} as const;

/** Of target pay, which the sentence of the cap has named. */
const ofThat = { en: ' of it.', da: ' af den.' } as const;

/** Of what a share is paid: of what the rule gives, of the whole year where that is followed. */
function ofEarned(component: Component): LocalizedText {
  const { floor, cap } = component;
  const what = followsYear(component)
    ? { en: ' of what is earned in the year', da: ' af det, der er optjent i året,' }
    : { en: ' of what is earned', da: ' af det optjente' };
  const limits = floor === null ? (cap === null ? 'none' : 'cap') : cap === null ? 'floor' : 'both';
  return { en: what.en + beforeLimits[limits].en, da: what.da + beforeLimits[limits].da };
}

const beforeLimits = {
  none: { en: '', da: '' },
  floor: { en: ' before the floor', da: ' før minimum' },
  cap: { en: ' before the cap', da: ' før loftet' },
  both: { en: ' before floor and cap', da: ' før minimum og loft' },
} as const;

export const joinedWords = {
  all: { en: 'All of them', da: 'Alle' },
  any: { en: 'Any of them', da: 'Mindst én' },
} as const;

/** What the conditions of a component are, and what they do until they are met. */
export function conditionPieces(
  plan: Plan,
  component: Component,
  language: Language,
): readonly Piece[] {
  const { requires: conditions } = component;
  if (!conditions) return [];
  const { joined, of, each, does, until } = conditions;
  const isDanish = language === 'da';
  const and = { all: isDanish ? ' og ' : ' and ', any: isDanish ? ' eller ' : ' or ' }[joined];
  const each1 = {
    all: isDanish ? 'hvert resultat ' : 'each result ',
    any: isDanish ? 'et resultat ' : 'a result ',
  }[joined];
  const conditionsOf: readonly (readonly Piece[])[] = [
    ...of.map((gate, k): readonly Piece[] => [
      input(conditionId(k), gateUnit(plan, gate)),
      ` ${lookedAt(plan, gate)[language]}`,
    ]),
    ...(each === null ? [] : [[each1, input('each', 'percent')]]),
  ];
  const listed = conditionsOf.flatMap((one, k) => (k === 0 ? one : [and, ...one]));
  const number =
    does === 'cap' ? input('until', boundUnit(component, 'cap')) : input('until', 'percent');
  const earned = ofEarned(component)[language];
  const [before, after]: readonly [readonly Piece[], readonly Piece[]] = {
    nothing: [
      isDanish ? [' Der udbetales intet, før '] : [' Nothing is paid until '],
      isDanish ? [' er nået, heller ikke senere.'] : [' is reached, nor later.'],
    ] as const,
    held: [
      isDanish ? [' Udbetalingen holdes tilbage, til '] : [' Pay is held back until '],
      isDanish ? [' er nået.'] : [' is reached.'],
    ] as const,
    rate: [
      isDanish
        ? [' Der udbetales ', number, earned, ', til ']
        : [' It pays ', number, earned, ' until '],
      isDanish ? [' er nået.'] : [' is reached.'],
    ] as const,
    raise: [
      isDanish ? [' Når '] : [' Once '],
      isDanish
        ? [' er nået, udbetales ', number, earned, '.']
        : [' is reached, it pays ', number, earned, '.'],
    ] as const,
    cap: [
      isDanish ? [' Når '] : [' Once '],
      until === null
        ? [isDanish ? ' er nået, gælder loftet ikke.' : ' is reached, the cap holds no longer.']
        : [
            isDanish ? ' er nået, er loftet ' : ' is reached, the cap is ',
            number,
            isOfTarget(component) ? ofThat[language] : '.',
          ],
    ] as const,
  }[does];
  return [...before, ...listed, ...after];
}
