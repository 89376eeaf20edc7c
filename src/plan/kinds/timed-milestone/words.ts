import { type Language, type LocalizedText, quotedIn } from '../../../engine/words';
import { input } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import { namedRows } from '../named-rows';
import type { TimedMilestoneComponent } from './schema';

export function timedMilestoneRule({
  component: { deadline, conditions },
}: PlanComponent<TimedMilestoneComponent>): Pieces {
  const pay = input('bonus', 'money');
  const named = (language: Language) =>
    namedRows(conditions, language, (condition) => [quotedIn(language, condition)]);
  if (deadline === null) {
    return {
      en: ['The plan pays ', pay, ' when every condition is met: ', ...named('en'), onlyThen.en],
      da: [
        'Planen udbetaler ',
        pay,
        ', når alle betingelser er opfyldt: ',
        ...named('da'),
        onlyThen.da,
      ],
    };
  }
  const day = input('deadline', 'date');
  const and: Pieces =
    conditions.length === 0
      ? { en: [], da: [] }
      : {
          en: [' and every condition is met: ', ...named('en')],
          da: [', og alle betingelser er opfyldt: ', ...named('da')],
        };
  return {
    en: [
      'The plan pays ',
      pay,
      ' when the milestone is achieved on or before ',
      day,
      ...and.en,
      '. The day after is too late, and there is no partial bonus.',
    ],
    da: [
      'Planen udbetaler ',
      pay,
      ', når milepælen er nået senest ',
      day,
      ...and.da,
      '. Dagen efter er for sent, og der er ingen delvis bonus.',
    ],
  };
}

const onlyThen: LocalizedText = {
  en: '. As long as one is missing, nothing is paid.',
  da: '. Så længe én mangler, udbetales intet.',
};

export const timedMilestoneSentence = ({
  component: { deadline, conditions },
}: PlanComponent<TimedMilestoneComponent>): LocalizedText => {
  if (deadline === null) return sentences.conditions;
  return conditions.length === 0 ? sentences.deadline : sentences.both;
};

const sentences = {
  deadline: {
    en: 'One amount for a milestone achieved in time.',
    da: 'Ét beløb for en milepæl, der nås til tiden.',
  },
  conditions: {
    en: 'One amount when every condition is met.',
    da: 'Ét beløb, når alle betingelser er opfyldt.',
  },
  both: {
    en: 'One amount for a milestone in time, with every condition met.',
    da: 'Ét beløb for en milepæl til tiden, når alle betingelser er opfyldt.',
  },
} as const satisfies Record<string, LocalizedText>;
