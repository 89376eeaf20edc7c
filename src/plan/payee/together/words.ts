import { type LocalizedText, sentenceCase } from '../../../engine/words';
import type { Measure } from '../../measure';
import { measureOf } from '../../parts';
import type { Plan } from '../../plan';
import { ratioOf } from '../../retention/ratios';
import { type Over, type Total, isTotal, levels } from './totals';

/** What a measure is the total of, as a choice. */
export const overWords: Record<Over, LocalizedText> = {
  team: { en: 'The team’s total', da: 'Teamets samlede' },
  manager: { en: 'Own and everybody below', da: 'Egen og alle under sig' },
};

/** What is no sum, and is taken together. */
const ratioWords: Record<Over, LocalizedText> = {
  team: { en: 'The team’s', da: 'Teamets' },
  manager: overWords.manager,
};

export const wordsOver = (over: Over, of: Measure): LocalizedText =>
  (ratioOf(of) ? ratioWords : overWords)[over];

/** The same in a sentence, with what it adds up. */
export function totalWords(plan: Plan, { total: { of, over } }: Total): LocalizedText {
  const source = measureOf(plan, of);
  const { name } = source;
  if (ratioOf(source)) return ratioSentence(name, over);
  return over === 'team'
    ? {
        en: `The total of ${name} of everybody in the payee’s team, the same for each of them. A payee without a team has the own alone.`,
        da: `${sentenceCase(name)} lagt sammen for alle i modtagerens team, det samme for hver af dem. En modtager uden team har kun sit eget.`,
      }
    : {
        en: `The payee’s own ${name} and that of everybody whose manager the payee is, directly or up to ${String(levels)} levels below; each counts once.`,
        da: `Modtagerens egen ${name} og den for alle, som modtageren er leder for, direkte eller op til ${String(levels)} niveauer under sig; hver tæller én gang.`,
      };
}

/** A ratio of several is that of their bases together. */
function ratioSentence(name: string, over: Over): LocalizedText {
  const how = {
    en: 'Their opening bases, and what their deals take from them and add, are added up, and the rate is calculated of the sums: a large base weighs more. Who has no base counts with nothing, and a row that is not paid is left out.',
    da: 'Deres startgrundlag og det, handlerne tager fra dem og lægger til, lægges sammen, og andelen beregnes af summerne: et stort grundlag vejer mere. Den, der intet grundlag har, tæller ikke med, og en række, der ikke udbetales, udelades.',
  };
  return over === 'team'
    ? {
        en: `${sentenceCase(name)} of everybody in the payee’s team together, the same for each of them. ${how.en} A payee without a team has the own alone.`,
        da: `${sentenceCase(name)} for alle i modtagerens team tilsammen, det samme for hver af dem. ${how.da} En modtager uden team har kun sit eget.`,
      }
    : {
        en: `${sentenceCase(name)} of the payee and of everybody whose manager the payee is, directly or up to ${String(levels)} levels below, together. ${how.en}`,
        da: `${sentenceCase(name)} for modtageren og alle, som modtageren er leder for, direkte eller op til ${String(levels)} niveauer under sig, tilsammen. ${how.da}`,
      };
}

/** What a curve, or an example, of a total shows: the result of all of them together. */
export function takenTogether(plan: Plan, measure: Plan['measures'][number]): LocalizedText {
  if (!isTotal(measure)) return { en: '', da: '' };
  const source = measureOf(plan, measure.total.of);
  const { name } = source;
  if (measure.total.over === 'team' && ratioOf(source)) {
    return { en: `For ${name} of the whole team.`, da: `For hele teamets ${name}.` };
  }
  return measure.total.over === 'team'
    ? { en: `For the team’s total of ${name}.`, da: `For teamets samlede ${name}.` }
    : {
        en: `For ${name} of the payee and everybody below.`,
        da: `For ${name} hos modtageren og alle under.`,
      };
}

export const togetherFlags = {
  noTop: {
    en: `Managers in a circle, or more than ${String(levels)}: counts for no manager`,
    da: `Ledere i ring eller flere end ${String(levels)}: tæller for ingen leder`,
  },
  laterRow: {
    en: 'Totals of a team or a manager stand in the first row of the name',
    da: 'Teamets og lederens samlede tal står i navnets første række',
  },
} as const satisfies Record<string, LocalizedText>;
