import { inProportion } from '../../engine/whole';
import { amountWords } from '../../formula/amount-words';
import { isTable, kindOf } from '../kinds';
import { goalOf, goalPartOf, partsOf, payingParts } from '../parts';
import { isDecidedBy } from '../pay/paid-by';
import { texts } from '../document/texts';
import { type Measure, longestDefinition } from '../measure';
import { isTotal } from '../payee/together/totals';
import { isSaid } from '../said/is-said';
import { isRatio } from '../retention/is-ratio';
import type { Plan } from '../plan';
import { curvesOf, resultWords, rowPlace, stepsOf } from './curves';
import { type FindingRule, type Repair, inWords, amountIn, samePaid, foundInEach } from './finding';

const measuresUsed = (plan: Plan): ReadonlySet<string> => {
  const parts = partsOf(plan);
  const ids = plan.measures.map(({ id }) => id);
  return new Set(ids.filter((id) => parts.some((part) => isDecidedBy(plan, part, id))));
};

/** More than people can keep in mind. */
const most = 3;

/** More measures than a person can work towards. */
export const manyMeasures: FindingRule = {
  title: { en: 'At most three measures', da: 'Højst tre målepunkter' },
  find: (plan) => {
    const used = measuresUsed(plan).size;
    if (used <= most) return [];
    return [
      {
        is: 'unclear',
        place: { en: 'Measures', da: 'Målepunkter' },
        sentence: {
          en: `The plan pays for ${used} measures. Above ${most}, people no longer know which to work for.`,
          da: `Planen betaler for ${used} målepunkter. Over ${most} ved folk ikke længere, hvad de skal gå efter.`,
        },
      },
    ];
  },
};

/** A measure that no component, and no gate, looks at. */
export const idleMeasures: FindingRule = {
  title: { en: 'Every measure decides something', da: 'Alle målepunkter afgør noget' },
  find: (plan) => {
    // The first stands for components that follow none.
    const used = measuresUsed(plan);
    return plan.measures.slice(1).flatMap(({ id, name }) =>
      used.has(id)
        ? []
        : [
            {
              is: 'unclear' as const,
              place: { en: name, da: name },
              sentence: {
                en: 'Nothing is paid for it, and no gate looks at it.',
                da: 'Der betales ikke for det, og intet adgangskrav ser på det.',
              },
              repair: withoutMeasure(plan, id),
            },
          ],
    );
  },
};

/** A total of it goes with it. */
function withoutMeasure(plan: Plan, id: string): Repair {
  const gone = plan.measures.filter((one) => one.id === id || one.total?.of === id);
  const names = gone.map(({ name }) => name).join(', ');
  return {
    label: { en: `Remove ${names}`, da: `Fjern ${names}` },
    result: samePaid,
    plan: { ...plan, measures: plan.measures.filter((one) => !gone.includes(one)) },
  };
}

/**
 * Whether people can tell what a measure counts: of money by its name, of a total by what it adds up, of
 *
 * a share of a base, or of what is sold, by the deals that come to it. Of any other a component's rule has to say it, as that
 * of retention does, or its definition.
 */
const saysWhatCounts = (plan: Plan, measure: Measure): boolean =>
  measure.unit === 'money' ||
  isTotal(measure) ||
  isRatio(measure) ||
  isSaid(measure) ||
  measure.definition !== undefined ||
  payingParts(plan).some(
    (part) => part.measure.id === measure.id && kindOf(part.component).saysWhatCounts,
  );

/** A measure that pay depends on, of which two people may count two things. */
export const undefinedMeasures: FindingRule = {
  title: { en: 'Every measure says what counts', da: 'Alle målepunkter siger, hvad der tæller' },
  find: (plan) => {
    const used = measuresUsed(plan);
    return plan.measures.flatMap((measure) =>
      !used.has(measure.id) || saysWhatCounts(plan, measure)
        ? []
        : [
            {
              is: 'unclear' as const,
              place: { en: measure.name, da: measure.name },
              sentence: {
                en: 'Pay depends on it, but the plan does not say what counts. What that may cost, its numbers do not tell.',
                da: 'Udbetalingen afhænger af det, men planen siger ikke, hvad der tæller. Hvad det kan koste, fremgår ikke af dens tal.',
              },
              asks: {
                label: texts.definition,
                hint: texts.definitionHint,
                longest: longestDefinition,
                withText: (definition: string) => ({
                  ...plan,
                  measures: plan.measures.map((one) =>
                    one.id === measure.id ? { ...one, definition } : one,
                  ),
                }),
              },
            },
          ],
    );
  },
};

/** Twice the quota: published plans end their tables between 120 % and 200 %. */
const far = 2;

/** A step so far above the quota that hardly anybody reaches it. */
export const farSteps: FindingRule = {
  title: { en: 'Every step can be reached', da: 'Alle trin kan nås' },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve) =>
      stepsOf(curve).flatMap(({ at, row }) =>
        curve.quota === undefined || row === undefined || at <= far * curve.quota
          ? []
          : [
              {
                is: 'unclear' as const,
                component: curve.part.component.id,
                place: rowPlace(curve.part, row),
                sentence: {
                  en: `It begins at ${resultWords(curve, at).en} of the quota, which hardly anybody reaches.`,
                  da: `Den begynder ved ${resultWords(curve, at).da} af kvoten, som næsten ingen når.`,
                },
              },
            ],
      ),
    ),
};

/** Shares of credit that leave a part of every deal to nobody. */
export const lostCredit: FindingRule = {
  title: { en: 'All credit goes to somebody', da: 'Al kredit går til nogen' },
  find: (plan) => {
    const own = plan.creditSplits.filter(({ isOverlay }) => !isOverlay);
    const given = own.reduce((sum, { share }) => sum + share, 0);
    if (own.length === 0 || given <= 0 || given > 1 - 1e-9) return [];
    const lead = partsOf(plan).find((part) => isTable(part) && part.measure.unit === 'money');
    const goal = lead && isTable(lead) ? goalOf(plan, goalPartOf(plan, lead)) : 0;
    const lost = amountIn('percent', 1 - given);
    const scaled = inProportion(own.map(({ share }) => share));
    const shares = new Map(own.map((split, k) => [split, scaled[k] ?? split.share]));
    return [
      {
        is: 'costs',
        place: { en: 'Splits of credit', da: 'Delinger af kredit' },
        sentence: {
          en: `${lost.en} of the credit of every deal goes to nobody.`,
          da: `${lost.da} af hver handels kredit går ikke til nogen.`,
        },
        ...(goal > 0 && {
          money: {
            amount: (1 - given) * goal,
            of: { en: 'credit at 100%', da: 'kredit ved 100 %' },
          },
        }),
        repair: {
          label: { en: 'Raise all in proportion', da: 'Hæv alle i forhold' },
          result: inWords((language) =>
            own
              .map(
                (split) =>
                  `${split.role} ${amountWords(shares.get(split) ?? 0, 'percent', language)}`,
              )
              .join(', '),
          ),
          plan: {
            ...plan,
            creditSplits: plan.creditSplits.map((split) => ({
              ...split,
              share: shares.get(split) ?? split.share,
            })),
          },
        },
      },
    ];
  },
};
