import type { Language } from '../../../engine/words';
import { input } from '../../component-places';
import { conditionPieces } from '../../conditions/condition-words';
import type { Piece, PlanComponent } from '../../kind';
import type { Component } from '../../kinds';
import { measureOf } from '../../parts';
import { ownQuotaWords } from '../../payee/quota/own-quota-field';
import { targetOf } from '../../payee/target/target-pay';
import type { Plan } from '../../plan';
import { type Bound, boundUnit, isOfTarget } from './bounds';
import { followsYear, gateFollowsYear } from './followed-year';
import { gateUnit, isOfQuota } from './gate';

/** What can limit a component, in the order in which it is told. */
export const limitNames = ['quotas', 'year', 'gate', 'floor', 'cap', 'conditions'] as const;
export type LimitName = (typeof limitNames)[number];

/** What one limit does, as it follows what the rule says: with a space before it. */
export interface LimitSentence {
  readonly limit: LimitName;
  readonly pieces: readonly Piece[];
}

/** What the gate, the floor, the cap, earlier credit and conditions do to what the rule pays, a sentence each. */
export const limitSentences = (
  plan: Plan,
  part: PlanComponent<Component>,
  language: Language,
): readonly LimitSentence[] =>
  limitNames.flatMap((limit) => {
    const pieces = piecesOf[limit](plan, part, language);
    return pieces.length > 0 ? [{ limit, pieces }] : [];
  });

type Pieces = (plan: Plan, part: PlanComponent<Component>, language: Language) => readonly Piece[];

const piecesOf: Readonly<Record<LimitName, Pieces>> = {
  quotas: ownQuotaWords,
  year: (_, { component }, language) => (followsYear(component) ? [earlierFirst[language]] : []),
  gate: (plan, part, language) => {
    const { component } = part;
    const { gate } = component;
    if (!gate) return [];
    const { name } = measureOf(plan, gate.measure);
    const isOfYear = followsYear(component);
    const [before, after] = gateWords(name, isOfYear, gateFollowsYear(plan, part))[language];
    const ofQuota = isOfQuota(gate) ? [ofOwnQuota[language]] : [];
    return [before, input('gate', gateUnit(plan, gate)), ...ofQuota, after];
  },
  floor: (_, part, language) => {
    const { component } = part;
    if (component.floor === null) return [];
    const [who, given] = followsYear(component) ? ofTheYear[language] : ofAPeriod[language];
    const number = input('floor', boundUnit(component, 'floor'));
    return [`${who} ${atLeast[language]} `, number, `${ofWhat(part, 'floor', language)}${given}`];
  },
  cap: (_, part, language) => {
    const { component } = part;
    if (component.cap === null) return [];
    const [who] = followsYear(component) ? ofTheYear[language] : ofAPeriod[language];
    const number = input('cap', boundUnit(component, 'cap'));
    return [`${who} ${atMost[language]} `, number, `${ofWhat(part, 'cap', language)}.`];
  },
  conditions: (plan, { component }, language) => conditionPieces(plan, component, language),
};

const earlierFirst = {
  en: ' Credit from earlier in the year comes first in the table; the period pays what its own credit adds.',
  da: ' Kredit fra tidligere på året kommer først i tabellen; perioden betaler det, dens egen kredit lægger til.',
} as const;

const atLeast = { en: 'pays at least', da: 'giver mindst' } as const;
const atMost = { en: 'pays at most', da: 'giver højst' } as const;

/** A cap or a floor that is a share moves with a payee's own target pay, and one that is an amount does not. */
const ofOwnTarget = {
  en: ' of the payee’s own target pay',
  da: ' af modtagerens egen variable løn ved mål',
} as const;
const whateverTarget = {
  en: ', whatever the payee’s own target pay',
  da: ', uanset modtagerens egen variable løn ved mål',
} as const;

/** The same of a bonus that is one for everybody. */
const ofTheTarget = { en: ' of the target bonus', da: ' af målbonussen' } as const;

/** What a cap or a floor is a share of, or that one's own target pay does not move it. */
function ofWhat(part: PlanComponent<Component>, bound: Bound, language: Language): string {
  const isOwn = targetOf(part) !== undefined;
  if (!isOfTarget(part.component, bound)) return isOwn ? whateverTarget[language] : '';
  return (isOwn ? ofOwnTarget : ofTheTarget)[language];
}

/** What is limited, and what else there is to say of its floor. */
const ofAPeriod = { en: [' A period', '.'], da: [' En periode', '.'] } as const;
const ofTheYear = {
  en: [' The year', '; with earlier credit it counts as given.'],
  da: [' Året', '; med tidligere kredit regnes det som givet.'],
} as const;

const ofOwnQuota = { en: ' of the payee’s own quota', da: ' af modtagerens egen kvote' } as const;

/** What a gate does, around the number that it opens at. */
const gateWords = (
  name: string,
  isOfYear: boolean,
  looksAtYear: boolean,
): Readonly<Record<Language, readonly [before: string, after: string]>> => {
  if (looksAtYear) {
    return {
      en: [
        ` Nothing is paid while ${name} of the year is below `,
        '; then what was held back is paid too.',
      ],
      da: [
        ` Der udbetales intet, så længe årets ${name} er under `,
        '; derefter udbetales også det, der blev holdt tilbage.',
      ],
    };
  }
  if (isOfYear) {
    return {
      en: [` While ${name} of a period is below `, ', that period is paid nothing, then or later.'],
      da: [` Er ${name} under `, ' i en periode, udbetales dens kredit hverken da eller senere.'],
    };
  }
  return {
    en: [` Nothing is paid while ${name} is below `, '.'],
    da: [` Der udbetales intet, så længe ${name} er under `, '.'],
  };
};
