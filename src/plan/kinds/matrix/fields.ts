import type { ThresholdRule } from '../../../engine/payout-table';
import type { LocalizedText } from '../../../engine/words';
import { type Field, choiceField, numberField } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { gridField } from '../grid-field';
import { chosenFields } from '../chosen';
import { sharesOfField } from '../tables/shares-of';
import { fromHead, reachedField, reachedIn } from '../tables/thresholds';
import { otherMeasure, otherMeasureField } from '../other-measure';
import type { MatrixComponent } from './schema';

type Part = PlanComponent<MatrixComponent>;

/** What a person can set: what the grid gives and of what, how it is read, and its numbers. */
export const matrixFields = (part: Part): readonly Field<MatrixComponent>[] => {
  const { component } = part;
  return [
    choiceField('gives', { en: 'The grid gives', da: 'Gitteret giver' }, givesWords),
    ...(component.gives === 'share' ? [amountField, sharesOfField<MatrixComponent>()] : []),
    ...(component.gives === 'factor' ? chosenFields(part) : []),
    choiceField('method', { en: 'Between its points', da: 'Mellem punkterne' }, methodWords),
    ...(isBent(component) ? [] : [reachedField<MatrixComponent>()]),
    otherMeasureField(part, 'across', { en: 'Across the grid', da: 'På tværs i gitteret' }),
    theGrid(part),
  ];
};

const givesWords: Record<MatrixComponent['gives'], LocalizedText> = {
  pay: { en: 'Amounts', da: 'Beløb' },
  share: { en: 'Shares of an amount', da: 'Andele af et beløb' },
  factor: { en: 'Factors of other components', da: 'Faktorer på andre komponenter' },
};

const methodWords: Record<MatrixComponent['method'], LocalizedText> = {
  steps: { en: 'The cell reached', da: 'Den nåede celle' },
  linear: { en: 'Straight lines', da: 'Rette linjer' },
};

const amountField = numberField<MatrixComponent, 'amount'>('amount', {
  label: { en: 'Amount at 100%', da: 'Beløb ved 100 %' },
  unit: 'money',
  allows: 'zero or more',
});

/** Factors on straight lines: they meet in the grid's points, and nothing jumps on a threshold. */
const isBent = ({ gives, method }: MatrixComponent): boolean =>
  gives === 'factor' && method === 'linear';

/** How the thresholds of both measures are reached, where it makes a difference. */
export const thresholdRule = (component: MatrixComponent): ThresholdRule =>
  isBent(component) ? 'at' : reachedIn(component);

export const acrossOf = (part: Part): Measure => otherMeasure(part, part.component.across);

function theGrid(part: Part) {
  const [down, across] = [part.measure, acrossOf(part)];
  const { gives } = part.component;
  const reached = thresholdRule(part.component);
  return gridField(part.component, {
    label: gridWords[gives],
    down: thresholdOf(down, reached),
    across: thresholdOf(across, reached),
    gives: {
      label: cellWords[gives],
      unit: gives === 'pay' ? 'money' : 'percent',
      allows: 'zero or more',
    },
  });
}

const thresholdOf = ({ name, unit }: Measure, reached: ThresholdRule) => ({
  ...{ label: fromHead(reached, { en: name, da: name }), unit },
  allows: 'any' as const,
});

const gridWords: Record<MatrixComponent['gives'], LocalizedText> = {
  pay: { en: 'What is paid', da: 'Hvad der udbetales' },
  share: { en: 'Share of the amount', da: 'Andel af beløbet' },
  factor: { en: 'Factor', da: 'Faktor' },
};

const cellWords: Record<MatrixComponent['gives'], LocalizedText> = {
  pay: { en: 'Pays', da: 'Udbetaler' },
  share: { en: 'Share', da: 'Andel' },
  factor: { en: 'Factor', da: 'Faktor' },
};
