import { type PayoutTable, payoutTable } from '../../../engine/payout-table';
import { type Issue, type Result, alsoRefuse } from '../../../engine/result';
import { atLeast, between, positive } from '../../../engine/rules';
import { type Field, type NumberField, numberField } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { amountOfQuota } from '../../pay/share-of-quota';
import { basisField } from '../basis-field';
import { milestoneFields } from './fields';
import type { MilestoneComponent } from './schema';

/*
 * A milestone without a quota: its trigger is an amount, or a count, of the measure, which is the same for
 * everybody, whatever their quotas and days. There is nothing to pay a part of below it.
 */

/** The fields of either, and last which it is: it comes into the card after the first look. */
export const fieldsOfEither = (
  part: PlanComponent<MilestoneComponent>,
): Field<MilestoneComponent>[] => [
  ...milestoneFields(part).flatMap((field) => {
    if (part.component.quota !== null) return [field];
    if (field.id === 'trigger') return [triggerField(part.measure)];
    return field.id === 'quota' || field.id === 'partialKind' ? [] : [field];
  }),
  { ...basisField<MilestoneComponent>(rebased), usual: 'quota' },
];

const triggerField = ({ unit }: Measure): NumberField<MilestoneComponent> =>
  numberField('trigger', {
    label: { en: 'Trigger', da: 'Grænse' },
    unit,
    allows: 'above zero',
  });

/** The same result that pays, as an amount or as all of a quota. */
const rebased = (component: MilestoneComponent): MilestoneComponent => {
  const { quota, trigger } = component;
  return quota === null
    ? { ...component, quota: trigger, trigger: 1 }
    : {
        ...component,
        quota: null,
        trigger: amountOfQuota(trigger, quota),
        partial: { kind: 'none' },
      };
};

export const tableByAmount = ({
  pays,
  bonus,
  trigger,
  partial,
}: MilestoneComponent): Result<PayoutTable> => {
  const isShare = pays === 'share';
  const inFull = {
    from: trigger,
    payout: isShare ? trigger * bonus : bonus,
    rate: isShare ? bonus : 0,
  };
  return alsoRefuse(
    [
      ...(isShare ? between(0, 1, bonus, ['bonus']) : atLeast(0, bonus, ['bonus'])),
      ...positive(trigger, ['trigger']),
      ...(partial.kind === 'none' ? [] : [noPart]),
    ],
    { ok: true, value: payoutTable(isShare ? 'rates' : 'amounts', [inFull]) },
  );
};

const noPart: Issue = {
  code: 'partial-amount',
  path: ['partial'],
  message: {
    en: 'A trigger that is no share of a quota has no partial credit.',
    da: 'En grænse, der ikke er en andel af en kvote, har ingen delvis bonus.',
  },
  advice: {
    en: 'Choose no partial credit, or a share of quota.',
    da: 'Vælg ingen delvis bonus, eller en andel af kvoten.',
  },
};
