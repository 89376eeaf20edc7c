import type { Words } from '../../engine/words';

/** What the sheet of an expansion plan says. */
export const texts = {
  rates: { en: 'Rates', da: 'Satser' },
  type: { en: 'Type', da: 'Type' },
  rate: { en: 'Rate', da: 'Sats' },
  closer: { en: 'Closer', da: 'Lukker' },
  lines: { en: 'Sales of the period', da: 'Periodens salg' },
  current: { en: 'Current value', da: 'Nuværende værdi' },
  renewed: { en: 'New value', da: 'Ny værdi' },
  commissionable: { en: 'Commissionable', da: 'Provisionsgivende' },
  commission: { en: 'Commission', da: 'Provision' },
  total: { en: 'Total', da: 'I alt' },
  shares: { en: 'Shared by role', da: 'Deling på roller' },
  role: { en: 'Role', da: 'Rolle' },
  share: { en: 'Share', da: 'Andel' },
  part: { en: 'Part', da: 'Del' },
  rule: {
    en: 'A renewal pays on the smaller of the two values, an upsell on what the new value adds, cross-sell and new business on the new value.',
    da: 'En fornyelse betaler af den mindste af de to værdier, mersalg af det, den nye værdi lægger til, krydssalg og nysalg af den nye værdi.',
  },
  shareRule: {
    en: 'Each part is what the running total grows by, so that the parts add up to the cent.',
    da: 'Hver del er det, den løbende sum vokser med, så delene går op til mindste enhed.',
  },
  notAllowed: { en: 'This value cannot be used', da: 'Værdien kan ikke bruges' },
  aNumber: { en: 'A number, 0 or more.', da: 'Et tal, 0 eller mere.' },
  aShare: { en: 'From 0 to 100%.', da: 'Fra 0 til 100 %.' },
} as const satisfies Record<string, Words>;
