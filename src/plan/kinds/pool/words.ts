import { input } from '../../component-places';
import type { Pieces, PlanComponent } from '../../kind';
import type { PoolComponent } from './schema';

export function poolRule({ component, measure }: PlanComponent<PoolComponent>): Pieces {
  const { size, among, most, ownMost } = component;
  const [amount, rate] = [input('amount', 'money'), input('rate', 'percent')];
  const ofTeam = among === 'team';
  const limit = input('most', 'money');
  return {
    en: [
      ...(size === 'amount'
        ? [amount]
        : [rate, ` of the ${measure.name} of ${ofTeam ? 'a whole team' : 'everybody'}`]),
      ` is divided among ${ofTeam ? 'those in the team' : 'everybody'} who ${ofTeam ? 'have' : 'has'} a weight on Team, in proportion to the weights, so that the parts add up to the cent.`,
      ...(most === null
        ? []
        : [
            ` Nobody gets more than ${ownMost ? 'the most that is typed for them on Team, or else ' : ''}`,
            ...[limit, '; what is left then goes to the others.'],
          ]),
    ],
    da: [
      ...(size === 'amount'
        ? [amount]
        : [rate, ` af ${measure.name} for ${ofTeam ? 'et helt team' : 'alle'}`]),
      ` deles mellem ${ofTeam ? 'dem i teamet' : 'alle'}, der har en vægt på Team, i forhold til vægtene, så delene stemmer på øren.`,
      ...(most === null
        ? []
        : [
            ` Ingen får mere end ${ownMost ? 'det højeste, der er skrevet for vedkommende på Team, eller ellers ' : ''}`,
            ...[limit, '; det, der så er tilbage, går til de andre.'],
          ]),
    ],
  };
}
