import { type Middle, teamFlags } from '../../plan/team';
import type { Book } from '../book';
import { literal } from '../formula';
import { formats, styles, withFormat } from '../styles';
import { type TeamColumn, ofPayee } from './columns';
import { isAnyOf } from './role-formula';
import { texts } from './texts';

/** What is worth a second look, in words. */
export function flagColumn({ plan, say }: Book): TeamColumn {
  return {
    ...{
      id: 'flag',
      group: say(texts.review),
      head: say(texts.flags),
      width: 32,
      style: styles.words,
    },
    formula: (row) => {
      const flags = [
        ...(plan.roles.length > 0
          ? [[`NOT(${isAnyOf(plan.roles, row)})`, say(teamFlags.unknownRole)] as const]
          : []),
        ...(row.of('prorated') === ''
          ? []
          : [[`${row.of('prorated')}=0`, say(teamFlags.notActive)] as const]),
        [
          `IF(${row.medianDistance}>0,ROUND(${row.of('distance')}/(1.4826*${row.medianDistance}),12)>=${row.assumed.sensitivity},FALSE)`,
          say(teamFlags.standsOut),
        ] as const,
      ];
      const words = flags.map(([when, said]) => `IF(${when},${literal(`${said}. `)},"")`);
      return ofPayee(row, `TRIM(${words.join('&')})`);
    },
    value: ({ flags }) => flags.map((flag) => `${say(teamFlags[flag])}.`).join(' '),
  };
}

/** How far a payout is from the median; not printed. */
export const distanceColumn = ({ say }: Book, middle: Middle): TeamColumn => ({
  ...{ id: 'distance', group: say(texts.calculation), head: say(texts.distance), width: 14 },
  style: withFormat(styles.plain, formats.cents),
  formula: (row) => ofPayee(row, `ABS(${row.of('payout')}-${row.median})`),
  value: ({ pay }) => Math.abs(pay.payout - middle.median),
});
