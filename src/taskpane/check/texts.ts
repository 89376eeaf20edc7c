import type { LocalizedText } from '../../engine/words';

/** What is said of what was found in a plan. */
export const texts = {
  finding: { en: 'finding', da: 'fund' },
  findings: { en: 'findings', da: 'fund' },
  costs: { en: 'Costs', da: 'Koster' },
  unclear: { en: 'Unclear', da: 'Uklart' },
  none: { en: 'Nothing was found.', da: 'Der blev ikke fundet noget.' },
  empty: {
    en: 'There is nothing to check yet. Add a component under Plan.',
    da: 'Der er intet at tjekke endnu. Tilføj en komponent under Plan.',
  },
  oneCosts: { en: 'One finding costs money', da: 'Ét fund koster penge' },
  manyCost: { en: '{} findings cost money', da: '{} fund koster penge' },
  oneUnclear: { en: 'one is unclear', da: 'ét er uklart' },
  manyUnclear: { en: '{} are unclear', da: '{} er uklare' },
  oneFound: { en: 'One finding is unclear', da: 'Ét fund er uklart' },
  manyFound: { en: '{} findings are unclear', da: '{} fund er uklare' },
  onOwn: {
    en: 'On the plan’s own numbers, the largest first.',
    da: 'Med planens egne tal, de største først.',
  },
  holds: { en: 'One other check holds', da: 'Ét andet tjek holder' },
  hold: { en: '{} other checks hold', da: '{} andre tjek holder' },
  allHold: { en: 'All {} checks hold', da: 'Alle {} tjek holder' },
  intoPlan: { en: 'Put into the plan', da: 'Sæt ind i planen' },
  oldSheet: { en: 'Check an old sheet', da: 'Tjek et gammelt ark' },
  onTeam: { en: 'Quotas and the results on Team', da: 'Kvoter og resultaterne på Team' },
  reached: {
    en: '{reached} of {of} have reached their quota ({share}).',
    da: '{reached} af {of} har nået deres kvote ({share}).',
  },
  oneReached: {
    en: '{reached} of {of} has reached the quota ({share}).',
    da: '{reached} af {of} har nået kvoten ({share}).',
  },
  fewReach: {
    en: 'That is fewer than half: look whether the quota is too high.',
    da: 'Det er færre end halvdelen: se efter, om kvoten er for høj.',
  },
  reachedSoFar: {
    en: 'So far: the period runs to {}.',
    da: 'Indtil nu: perioden løber til {}.',
  },
  today: { en: 'today', da: 'i dag' },
  repaired: { en: 'repaired', da: 'rettet' },
  compared: {
    en: 'What the component pays today, and with the repair',
    da: 'Hvad komponenten udbetaler i dag, og med rettelsen',
  },
} as const satisfies Record<string, LocalizedText>;
