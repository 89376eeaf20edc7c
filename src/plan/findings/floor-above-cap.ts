import { titleOf } from '../kinds';
import { payingParts } from '../parts';
import { inMoney, withoutBound } from '../pay/limits/bounds';
import { moneyWords, withComponent } from './curves';
import { type FindingRule, foundInEach } from './finding';
import { alwaysPaid } from './idle-limits';
import { isLifted } from './limit-parts';

/**
 * A floor above the cap, of which the cap is paid, whatever was earned. Where a curve shows that the same
 * is always paid, that is told as a limit that leaves nothing else.
 */
export const floorAboveCap: FindingRule = {
  title: { en: 'No floor is above its cap', da: 'Intet minimum er over sit loft' },
  find: (plan) =>
    foundInEach(payingParts(plan), ({ component }) => {
      const { floor, cap } = inMoney(component);
      const { id } = component;
      if (floor === null || cap === null || floor <= cap || isLifted(component)) return [];
      if (alwaysPaid(plan, id)) return [];
      const [least, most] = [moneyWords(floor), moneyWords(cap)];
      const title = titleOf(component);
      return [
        {
          is: 'unclear',
          component: id,
          place: { en: `${title.en}, floor`, da: `${title.da}, minimum` },
          sentence: {
            en: `The floor of ${least.en} is above the cap of ${most.en}: no more than the cap is paid.`,
            da: `Minimum på ${least.da} er over loftet på ${most.da}: der udbetales ikke mere end loftet.`,
          },
          repair: {
            label: { en: 'Take the floor away', da: 'Fjern minimum' },
            result: { en: 'Then the cap alone limits', da: 'Så begrænser loftet alene' },
            plan: withComponent(plan, id, withoutBound(component, 'floor')),
          },
        },
      ];
    }),
};
