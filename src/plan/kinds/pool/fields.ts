import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, type Field, choiceField, numberField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { PoolComponent } from './schema';

/** What a person can set of a pool. */
export const poolFields = ({
  component: { size, most, ownMost },
  measure: { unit },
}: PlanComponent<PoolComponent>): readonly Field<PoolComponent>[] => [
  ...(unit === 'money' || size === 'rate' ? [sizeField] : []),
  size === 'rate' ? rateField : amountField,
  choiceField('among', { en: 'Divided among', da: 'Deles mellem' }, amongWords),
  limitField,
  ...(most === null ? [] : [ownMost === undefined ? mostField : otherwiseField]),
];

const sizeWords: Record<PoolComponent['size'], LocalizedText> = {
  amount: { en: 'An amount', da: 'Et beløb' },
  rate: { en: 'A share of the total', da: 'En andel af det samlede' },
};
const sizeField = choiceField<PoolComponent, 'size'>(
  'size',
  { en: 'The pool is', da: 'Puljen er' },
  sizeWords,
);

const amongWords: Record<PoolComponent['among'], LocalizedText> = {
  everyone: { en: 'Everybody', da: 'Alle' },
  team: { en: 'The team, each its own', da: 'Teamet, hvert sin egen' },
};

const amountField = numberField<PoolComponent, 'amount'>('amount', {
  label: { en: 'Pool', da: 'Pulje' },
  name: { en: 'PoolAmount', da: 'PuljeBeløb' },
  ...{ unit: 'money', allows: 'zero or more' },
});
const rateField = numberField<PoolComponent, 'rate'>('rate', {
  label: { en: 'Share of the total', da: 'Andel af det samlede' },
  name: { en: 'PoolRate', da: 'PuljeSats' },
  ...{ unit: 'percent', allows: 'zero or more', isRate: true },
});
const mostField = numberField<PoolComponent, 'most'>('most', {
  label: { en: 'Most for each', da: 'Højst til hver' },
  name: { en: 'MostEach', da: 'HøjstTilHver' },
  ...{ unit: 'money', allows: 'zero or more' },
});
/** The same input, where it is what a blank on Team means. */
const otherwiseField = {
  ...mostField,
  label: { en: 'Most where none is typed', da: 'Højst, hvor intet er skrevet' },
};

const limitField: ChoiceField<PoolComponent> = {
  ...{ kind: 'choice', id: 'limit', label: { en: 'Each gets', da: 'Hver får' }, usual: 'none' },
  options: optionsOf({
    none: { en: 'What the weight gives', da: 'Det, vægten giver' },
    most: { en: 'At most an amount', da: 'Højst et beløb' },
    own: { en: 'At most the payee’s own on Team', da: 'Højst modtagerens eget på Team' },
  }),
  get: ({ most, ownMost }) => (most === null ? 'none' : ownMost === undefined ? 'most' : 'own'),
  set: ({ ownMost = 'typed', ...component }, value) => ({
    ...component,
    most: value === 'none' ? null : (component.most ?? usualMost),
    ...(value === 'own' && { ownMost }),
  }),
};
const usualMost = 25_000;
