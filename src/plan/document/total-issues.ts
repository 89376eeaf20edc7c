import type { Issue } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';
import { paysByDeal } from '../kinds';
import { isTotal, summable, totalsIn } from '../payee/together/totals';
import type { Plan } from '../plan';

/** What is wrong with measures that are totals of others, and with what follows them. */
export function totalIssues(plan: Plan): Issue[] {
  const [first] = plan.measures;
  return [
    ...(first && isTotal(first) ? [issue(['measures', 0, 'total'], ofFirst)] : []),
    ...plan.measures.flatMap((measure, k) => {
      if (!isTotal(measure)) return [];
      const source = summable(plan).find(({ id }) => id === measure.total.of);
      if (!source) return [issue(['measures', k, 'total', 'of'], unknown)];
      return source.unit === measure.unit ? [] : [issue(['measures', k, 'unit'], otherUnit)];
    }),
    ...plan.components.flatMap((component, k) => {
      const followed = 'measure' in component ? component.measure : '';
      if (totalsIn(plan).every(({ id }) => id !== followed)) return [];
      if (paysByDeal(component)) return [issue(['components', k, 'measure'], byDeal)];
      return 'hasPrior' in component && component.hasPrior
        ? [issue(['components', k, 'hasPrior'], ofYear)]
        : [];
    }),
  ];
}

type Said = readonly [message: LocalizedText, advice: LocalizedText];

const issue = (path: Issue['path'], [message, advice]: Said): Issue => ({
  ...{ code: 'total', path, message, advice },
});

const ofFirst: Said = [
  {
    en: 'The first measure is a total of another.',
    da: 'Det første målepunkt er summen af et andet.',
  },
  { en: 'Let it be each payee’s own.', da: 'Lad det være hver modtagers eget.' },
];
const unknown: Said = [
  { en: 'There is nothing to add up.', da: 'Der er intet at lægge sammen.' },
  {
    en: 'Choose a measure of the plan in money or a count that is no total, or a rate that comes from deals.',
    da: 'Vælg et målepunkt i planen i beløb eller antal, som ikke selv er en sum, eller en andel, der kommer fra handler.',
  },
];
const otherUnit: Said = [
  {
    en: 'A total has another unit than what it adds up.',
    da: 'En sum har en anden enhed end det, den lægger sammen.',
  },
  { en: 'Choose the same unit.', da: 'Vælg den samme enhed.' },
];
const byDeal: Said = [
  {
    en: 'Each deal is paid by itself, not a total.',
    da: 'Hver handel udbetales for sig, ikke en sum.',
  },
  {
    en: 'Choose a measure that deals count towards.',
    da: 'Vælg et målepunkt, som handler tæller mod.',
  },
];
const ofYear: Said = [
  {
    en: 'A total has no earlier credit of the year.',
    da: 'En sum har ingen tidligere kredit i året.',
  },
  {
    en: 'Count the period alone, or choose another measure.',
    da: 'Tæl perioden alene, eller vælg et andet målepunkt.',
  },
];
