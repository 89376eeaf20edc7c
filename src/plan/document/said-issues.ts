import type { Issue } from '../../engine/result';
import { creditedMeasures } from '../deals/roles';
import type { Plan } from '../plan';
import { isSaid } from '../said/is-said';

/** What is wrong with measures that are what credited deals say. */
export const saidIssues = (plan: Plan): Issue[] =>
  plan.measures.flatMap((measure, k): Issue[] => {
    if (!isSaid(measure)) return [];
    const path = ['measures', k, 'said'];
    return [
      ...(measure.fromDeals === undefined ? [] : [{ code: 'said', path, ...both }]),
      ...(creditedMeasures(plan).length > 0 ? [] : [{ code: 'said', path, ...nothing }]),
    ];
  });

const both = {
  message: {
    en: 'The measure comes from deals in two ways.',
    da: 'Målepunktet kommer fra handler på to måder.',
  },
  advice: { en: 'Choose one of them.', da: 'Vælg én af dem.' },
};
const nothing = {
  message: {
    en: 'No deal is credited, so that none weighs anything.',
    da: 'Ingen handel krediteres, så ingen vejer noget.',
  },
  advice: {
    en: 'Let the plan have a measure in money or a count, too.',
    da: 'Lad planen også have et målepunkt i beløb eller antal.',
  },
};
