import type { Issue } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';
import { type Component, movesTarget } from '../kinds';
import { measureOf, partOf } from '../parts';
import { givesMore } from '../conditions/condition-numbers';
import { asGate } from '../conditions/as-conditions';
import { hasShares } from '../conditions/conditions';
import { gateQuotaPart, isOfQuota } from '../pay/limits/gate';
import { followsYear } from '../pay/limits/followed-year';
import type { Plan } from '../plan';

/** Gates and conditions that cannot be: none, on what nobody has, or with nothing to do. */
export const conditionIssues = (plan: Plan): readonly Issue[] => [
  ...quotaless(plan),
  ...ofConditions(plan),
];

/** A gate in shares of a quota that nobody has. */
const quotaless = (plan: Plan): Issue[] =>
  plan.components.flatMap((component, k) => {
    const { gate } = component;
    if (!gate || !isOfQuota(gate) || gateQuotaPart(plan, partOf(plan, component))) return [];
    const { name } = measureOf(plan, gate.measure);
    return [
      {
        ...{ code: 'quotaless', path: ['components', k, 'gate'] },
        message: {
          en: `The gate is a share of quota, and no component has a quota of ${name}.`,
          da: `Kravet er en andel af kvoten, og ingen komponent har en kvote for ${name}.`,
        },
        advice: {
          en: 'Let it be an amount, or give a component a quota.',
          da: 'Lad det være et beløb, eller giv en komponent en kvote.',
        },
      },
    ];
  });

const ofConditions = (plan: Plan): readonly Issue[] =>
  plan.components.flatMap((component, k) =>
    faultsOf(plan, component).map(({ field, message, advice }) => ({
      ...{ code: 'conditions', path: ['components', k, field], message, advice },
    })),
  );

interface Fault {
  readonly field: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

function faultsOf(plan: Plan, component: Component): readonly Fault[] {
  const { requires: conditions, cap } = component;
  if (!conditions) return [];
  const { of, each, does, until } = conditions;
  const part = partOf(plan, component);
  const isWithoutQuota = of.findIndex(
    (gate) => isOfQuota(gate) && !gateQuotaPart(plan, asGate(part, gate)),
  );
  const faults: readonly (readonly [boolean, string, LocalizedText, LocalizedText])[] = [
    [
      (of.length === 0 && each === null) || movesTarget(component),
      'requires',
      { en: 'The conditions hold none.', da: 'Der er ingen betingelse.' },
      { en: 'Choose one, or take them away.', da: 'Vælg en, eller fjern dem.' },
    ],
    [
      isWithoutQuota >= 0,
      `condition${String(isWithoutQuota)}`,
      { en: 'No component has a quota of the measure.', da: 'Ingen har en kvote for målepunktet.' },
      { en: 'Let it be an amount.', da: 'Lad det være et beløb.' },
    ],
    [
      each !== null && !hasShares(part),
      'each',
      { en: 'It has no results in percent.', da: 'Den har ingen resultater i procent.' },
      { en: 'Choose a measure.', da: 'Vælg et målepunkt.' },
    ],
    [
      does === 'cap' && cap === null,
      'requires',
      { en: 'There is no cap to lift.', da: 'Der er intet loft at ophæve.' },
      { en: 'Give the component a cap.', da: 'Giv komponenten et loft.' },
    ],
    [
      does === 'held' && !followsYear(component),
      'requires',
      {
        en: 'Only of the year can pay be held back.',
        da: 'Kun når året følges, kan løn holdes tilbage.',
      },
      { en: 'Let earlier credit come first.', da: 'Lad tidligere kredit komme først.' },
    ],
    [
      does === 'rate' ? until === null || until > 1 : !givesMore(conditions) && until !== null,
      'until',
      {
        en: 'The share that is paid is not from 0 to 100%.',
        da: 'Andelen er ikke fra 0 til 100 %.',
      },
      { en: 'Type a share.', da: 'Skriv en andel.' },
    ],
    [
      does === 'raise' && (until ?? 0) <= 1,
      'until',
      {
        en: 'What is paid once they are met is not above 100%.',
        da: 'Det, der udbetales, når de er opfyldt, er ikke over 100 %.',
      },
      { en: 'Type more, such as 150%.', da: 'Skriv mere, for eksempel 150 %.' },
    ],
  ];
  return faults.flatMap(([isFault, field, message, advice]) =>
    isFault ? [{ field, message, advice }] : [],
  );
}
