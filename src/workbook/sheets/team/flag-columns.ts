import { type Middle, teamFlags } from '../../../plan/team';
import type { Book } from '../book';
import { literal } from '../../description/formula';
import { formats, styles, withFormat } from '../../design/styles';
import { type TeamColumn, ofPayee } from './columns';
import { texts } from './texts';
import { isRepeated } from './who-columns';

/** What is worth a second look, in words. */
export function flagColumn(book: Book, hasDeals: boolean): TeamColumn {
  const { say } = book;
  return {
    ...{
      id: 'flag',
      group: say(texts.review),
      head: say(texts.flags),
      width: 32,
      style: styles.words,
    },
    isOfEveryRow: true,
    formula: (row) => {
      const standsOut = `IF(${row.medianDistance}>0,ROUND(${row.of('distance')}/(1.4826*${row.medianDistance}),12)>=${row.assumed.sensitivity},FALSE)`;
      const isTwice = isRepeated(book, row);
      const flags = [
        ...(row.of('prorated') === '' ? [] : [[`${row.of('prorated')}=0`, 'notActive'] as const]),
        [standsOut, 'standsOut'] as const,
        [isTwice, 'sameName'] as const,
        ...(hasDeals ? [[isTwice, 'dealsInFirst'] as const] : []),
      ];
      const words = flags.map(
        ([when, flag]) => `IF(${when},${literal(`${say(teamFlags[flag])}. `)},"")`,
      );
      const problem = row.of('problem');
      const notPaid = `TRIM(${literal(`${say(texts.notPaid)}. `)}&${problem})`;
      return `IF(${problem}<>"",${notPaid},${ofPayee(row, `TRIM(${words.join('&')})`)})`;
    },
    value: ({ payee, pay, flags }) =>
      payee.name === ''
        ? ''
        : [
            ...(pay.problems.length === 0 ? [] : [texts.notPaid, ...pay.problems]),
            ...flags.map((flag) => teamFlags[flag]),
          ]
            .map((words) => `${say(words)}.`)
            .join(' '),
  };
}

/** How far a payout is from the median; not printed. */
export const distanceColumn = ({ say }: Book, middle: Middle): TeamColumn => ({
  ...{ id: 'distance', group: say(texts.calculation), head: say(texts.distance), width: 14 },
  style: withFormat(styles.plain, formats.cents),
  formula: (row) => ofPayee(row, `ABS(${row.of('payout')}-${row.median})`),
  value: ({ pay }) => Math.abs(pay.payout - middle.median),
});
