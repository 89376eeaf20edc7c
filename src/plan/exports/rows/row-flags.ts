import type { LocalizedText } from '../../../engine/words';

/** What is worth a look about a row that is taken; each is a claim about the row. */
export const rowFlags = {
  'no-type': { en: 'no type of sale', da: 'ingen salgstype' },
  'unknown-type': {
    en: 'a word for the type of sale that nobody has explained',
    da: 'et ord for salgstypen, som ingen har forklaret',
  },
  'no-value': { en: 'no value', da: 'ingen værdi' },
  'no-current-value': {
    en: 'an upsell or a renewal without what the customer had before',
    da: 'et mersalg eller en fornyelse uden det, kunden havde før',
  },
  'no-date': { en: 'no date', da: 'ingen dato' },
  'no-owner': { en: 'no owner', da: 'ingen ejer' },
  'no-stage': { en: 'nothing that says that it is won', da: 'intet, der siger, at den er vundet' },
  'other-currency': {
    en: 'another currency than the plan’s: pays nothing until it is converted',
    da: 'en anden valuta end planens: udbetaler intet, før det er omregnet',
  },
  'half-converted': {
    en: 'a date that Excel may have turned around: others of its column are still texts',
    da: 'en dato, som Excel kan have vendt om: andre i kolonnen er stadig tekster',
  },
  'repeated-key': {
    en: 'a deal that stands in several rows, of which this one counts',
    da: 'en handel, der står i flere rækker, hvoraf denne tæller',
  },
  'key-by-case': {
    en: 'a deal whose name differs from another’s only by capitals',
    da: 'en handel, hvis navn kun adskiller sig fra en andens ved store bogstaver',
  },
} as const satisfies Record<string, LocalizedText>;
export type RowFlag = keyof typeof rowFlags;
