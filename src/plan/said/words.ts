import type { Language, LocalizedText } from '../../engine/words';
import type { Said } from './is-said';

/** Where a measure comes from, as a choice. */
export const saidWords = {
  mean: { en: 'Deals: average of a column', da: 'Handler: gennemsnit af en kolonne' },
  share: { en: 'Deals: share of what is sold', da: 'Handler: andel af det solgte' },
} as const satisfies Record<string, LocalizedText>;

const listed = (values: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(values);

/** What it is, for who reads the plan. */
export function saidSentence(said: Said): LocalizedText {
  const { column, values } = said;
  return values
    ? {
        en: `It is what the payee is credited for deals with ${listed(values, 'en')} in ${column}, over what the payee is credited for all deals that say anything there.`,
        da: `Det er det, modtageren krediteres for handler med ${listed(values, 'da')} i ${column}, divideret med det, modtageren krediteres for alle handler, der siger noget dér.`,
      }
    : {
        en: `It is the average of ${column} on Deals, in which each deal weighs what the payee is credited for it. A deal that says nothing there is left out; where none of a payee’s deals says anything, nothing is paid by it.`,
        da: `Det er gennemsnittet af ${column} på Handler, hvor hver handel vejer det, modtageren krediteres for den. En handel, der intet siger dér, udelades; siger ingen af modtagerens handler noget, udbetales intet efter det.`,
      };
}

/** What a row of Team is told where a payee is credited, and no deal says what a measure reads. */
export const unsaidFlag: LocalizedText = {
  en: 'No deal says what a measure needs: what depends on it pays nothing',
  da: 'Ingen handel siger det, et målepunkt skal bruge: det, der afhænger af det, giver intet',
};

/** The same on a statement. */
export const unsaidWords = (name: string): LocalizedText => ({
  en: `No credited deal says ${name}, so that nothing is paid by it.`,
  da: `Ingen krediteret handel siger ${name}, så intet udbetales efter det.`,
});
