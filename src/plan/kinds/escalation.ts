import * as v from 'valibot';
import {
  type TargetBasis,
  adjustedTarget,
  targetBases,
} from '../../functions/adjusted-target/rule';
import { type Issue, unless } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';
import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { least as smallest } from '../../formula/operators/numbers/least';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refused } from '../../formula/operators/conditions/refused';
import { input } from '../component-places';
import { type Allowed, choiceField, numberField } from '../field';
import { type PlanComponent, type Pieces, type TargetKind } from '../kind';
import { common } from '../new-component';
import { commonEntries } from './entries';
import { identifier } from '../measure';

export const escalationSchema = v.strictObject({
  kind: v.literal('escalation'),
  ...commonEntries,
  /** The measure whose targets move. */
  measure: identifier,
  /** What was expected when the targets were set, and what is expected now. */
  forecast: v.number(),
  revised: v.number(),
  basis: v.picklist(Object.keys(targetBases) as TargetBasis[]),
});
export type EscalationComponent = v.InferOutput<typeof escalationSchema>;

/**
 * Target escalation: targets follow a forecast that is revised after they were set. It pays nothing.
 *
 *     proportional   target * revised / forecast
 *     market         target * (1 + revised) / (1 + forecast)
 *
 * Proportional forecasts are above 0; the market's growth is above -100 %. A revision equal to the
 * forecast leaves targets as they are. For a payee who is there for a part of the period, the Team
 * sheet prorates the quota.
 */
export const escalation: TargetKind<EscalationComponent> = {
  shape: 'nothing',
  title: { en: 'Target escalation', da: 'Regulering af mål' },
  sentence: ({ component }) => sentences[component.basis],
  rule: (part) => rule(part),
  fields: ({ component: { basis } }) => [
    choiceField('basis', { en: 'Targets follow', da: 'Målene følger' }, basisWords),
    numberField('forecast', {
      label: { en: 'Forecast growth', da: 'Forventet vækst' },
      name: { en: 'Forecast', da: 'Forventning' },
      unit: 'percent',
      allows: allowed[basis],
    }),
    numberField('revised', {
      label: { en: 'Revised growth', da: 'Revideret vækst' },
      name: { en: 'Revised', da: 'Revideret' },
      unit: 'percent',
      allows: allowed[basis],
    }),
  ],
  check: ({ component }) => unless(issuesOf(component), () => component),
  factor: ({ component: { basis } }) => {
    const [before, after] = [input('forecast', 'percent'), input('revised', 'percent')];
    const isFrom = (least: number) => isAbove(smallest(before, after), constant(least));
    const grown = (growth: Formula<number>) => plus(constant(1), growth);
    return basis === 'proportional'
      ? choose(isFrom(0), over(after, before), refused())
      : choose(isFrom(-1), over(grown(after), grown(before)), refused());
  },
  sample: (id, measure) => ({
    kind: 'escalation',
    ...common(id),
    measure: measure.id,
    forecast: 0.08,
    revised: 0.06,
    basis: 'proportional',
  }),
};

const allowed: Record<TargetBasis, Allowed> = { proportional: 'above zero', market: 'any' };

/** Each forecast is tried beside one that is right, so that both can be refused at once. */
const issuesOf = ({ forecast, revised, basis }: EscalationComponent): Issue[] =>
  [adjustedTarget(1, forecast, 1, basis), adjustedTarget(1, 1, revised, basis)].flatMap((result) =>
    typeof result === 'number' ? [] : [result],
  );

function rule({ component, measure }: PlanComponent<EscalationComponent>): Pieces {
  const [before, after] = [input('forecast', 'percent'), input('revised', 'percent')];
  const factor = escalation.factor({ component, measure });
  const how = howWords[component.basis];
  return {
    en: [
      `Targets for ${measure.name} were set with a forecast growth of `,
      before,
      ', which is revised to ',
      after,
      `. ${how.en} they are `,
      factor,
      ' of what was agreed.',
    ],
    da: [
      `Målene for ${measure.name} blev sat ved en forventet vækst på `,
      before,
      ', som er revideret til ',
      after,
      `. ${how.da} er de `,
      factor,
      ' af det aftalte.',
    ],
  };
}

const basisWords: Record<TargetBasis, LocalizedText> = {
  proportional: { en: 'The growth itself', da: 'Selve væksten' },
  market: { en: 'The size of the market', da: 'Markedets størrelse' },
};

const howWords: Record<TargetBasis, LocalizedText> = {
  proportional: { en: 'In proportion,', da: 'Forholdsmæssigt' },
  market: { en: 'With the size of the market,', da: 'Efter markedets størrelse' },
};

const sentences: Record<TargetBasis, LocalizedText> = {
  proportional: {
    en: 'Targets follow a revised forecast in proportion.',
    da: 'Målene følger en revideret forventning forholdsmæssigt.',
  },
  market: {
    en: 'Targets follow the size of the market.',
    da: 'Målene følger markedets størrelse.',
  },
};
