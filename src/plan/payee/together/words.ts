import { type LocalizedText, sentenceCase } from '../../../engine/words';
import { measureOf } from '../../parts';
import type { Plan } from '../../plan';
import { type Over, type Total, isTotal, levels } from './totals';

/** What a measure is the total of, as a choice. */
export const overWords: Record<Over, LocalizedText> = {
  team: { en: 'The team’s total', da: 'Teamets samlede' },
  manager: { en: 'Own and everybody below', da: 'Egen og alle under sig' },
};

/** The same in a sentence, with what it adds up. */
export function totalWords(plan: Plan, { total: { of, over } }: Total): LocalizedText {
  const { name } = measureOf(plan, of);
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

/** What a curve, or an example, of a total shows: the result of all of them together. */
export function takenTogether(plan: Plan, measure: Plan['measures'][number]): LocalizedText {
  if (!isTotal(measure)) return { en: '', da: '' };
  const { name } = measureOf(plan, measure.total.of);
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
