import type { Formula, Text } from '../../formula/formula';
import { eventBonus as eventOf } from './called';
import { isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { ofOneRow } from '../../formula/operators/lookups/of-one-row';
import { refused } from '../../formula/operators/conditions/refused';
import { type Column, native, optionalCell, text } from '../native/native';

/** The amount of the event, times how often it happened. */
export const eventBonus = native({
  takes: {
    event: text,
    schedule: { kind: 'table', columns: ['events', 'amount'] },
    count: optionalCell,
  },
  shown: [
    { when: { en: 'One event', da: 'Én hændelse' }, given: {} },
    { when: { en: 'With a count', da: 'Med antal' }, given: { count: '' } },
  ],
  write({ event, schedule, count }) {
    const amount = ofOne(event, schedule.amount, [[event, texts(schedule.events)]]);
    return count ? eventOf(event, schedule.amount.all, amount, count) : amount;
  },
});

/** Of the row that a text names; who or what is blank names none. */
export const ofOne = (
  text: Formula<Text>,
  { all }: Column,
  stands: Parameters<typeof ofOneRow>[1],
): Formula<number> => choose(isFilled(text), ofOneRow(all, stands), refused());

export const texts = ({ all }: Column): Formula<readonly Text[]> => all as Formula<never>;
