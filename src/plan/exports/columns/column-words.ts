import type { LocalizedText } from '../../../engine/words';

/** What the columns are called in which a person types, on the Deals sheet and wherever they are named. */
export const columnWords = {
  deal: { en: 'Deal', da: 'Handel' },
  customer: { en: 'Customer', da: 'Kunde' },
  type: { en: 'Type', da: 'Type' },
  measure: { en: 'Counts towards', da: 'Tæller med i' },
  product: { en: 'Product', da: 'Produkt' },
  source: { en: 'Source', da: 'Kilde' },
  closer: { en: 'Closer', da: 'Lukker' },
  current: { en: 'Current value', da: 'Nuværende værdi' },
  renewed: { en: 'New value', da: 'Ny værdi' },
  booked: { en: 'Booked', da: 'Booket' },
  signed: { en: 'Signed', da: 'Underskrevet' },
  invoiced: { en: 'Invoiced', da: 'Faktureret' },
  recognised: { en: 'Recognised', da: 'Indregnet' },
  collected: { en: 'Paid by customer', da: 'Betalt af kunden' },
  registered: { en: 'Registered', da: 'Registreret' },
  cancelled: { en: 'Cancelled', da: 'Annulleret' },
  delivered: { en: 'Delivered %', da: 'Leveret %' },
  owner: { en: 'Owner', da: 'Ejer' },
  creditShare: { en: 'Credit share', da: 'Kreditandel' },
} as const satisfies Record<string, LocalizedText>;
