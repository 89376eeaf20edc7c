import type { LocalizedText } from '../../../engine/words';
import { type DealDate, dealDates } from '../../people';

const dateLabels = {
  booked: { en: 'Booked', da: 'Booket' },
  signed: { en: 'Signed', da: 'Underskrevet' },
  invoiced: { en: 'Invoiced', da: 'Faktureret' },
  recognised: { en: 'Recognised', da: 'Indregnet' },
  collected: { en: 'Collected', da: 'Indbetalt' },
  cancelled: { en: 'Cancelled', da: 'Annulleret' },
  registered: { en: 'Registered', da: 'Registreret' },
} as const satisfies Record<DealDate, LocalizedText>;

/** Our columns beside the dates and the owners. `stage` is read and not kept: only won deals are taken. */
const others = {
  deal: { en: 'Deal', da: 'Handel' },
  customer: { en: 'Customer', da: 'Kunde' },
  type: { en: 'Type of sale', da: 'Salgstype' },
  measure: { en: 'Measure', da: 'Målepunkt' },
  closer: { en: 'Closer', da: 'Lukker' },
  current: { en: 'Current value', da: 'Nuværende værdi' },
  renewed: { en: 'New value', da: 'Ny værdi' },
  delivered: { en: 'Delivered', da: 'Leveret' },
  currency: { en: 'Currency', da: 'Valuta' },
  stage: { en: 'Won or not', da: 'Vundet eller ej' },
} as const satisfies Record<string, LocalizedText>;

/** A column of ours by its id: one of these, `owner:<role>` or `share:<role>`. */
export type FixedColumn = keyof typeof others | DealDate;
export type OurColumn = FixedColumn | `owner:${string}` | `share:${string}`;

const labels: Readonly<Record<string, LocalizedText>> = { ...others, ...dateLabels };

/** All columns that a plan with such roles has, in the order of the Deals sheet. */
export const ourColumns = (roles: readonly string[]): readonly OurColumn[] => [
  ...(['deal', 'customer', 'type', 'measure', 'closer', 'current', 'renewed'] as const),
  ...dealDates,
  ...(['delivered', 'currency', 'stage'] as const),
  ...roles.flatMap((role) => [`owner:${role}`, `share:${role}`] as const),
];

/** A column as it is called in the pane. */
export function labelOf(column: OurColumn): LocalizedText {
  const known = labels[column];
  if (known) return known;
  const role = column.slice(column.indexOf(':') + 1);
  return column.startsWith('owner:')
    ? { en: `Owner, ${role}`, da: `Ejer, ${role}` }
    : { en: `Share, ${role}`, da: `Andel, ${role}` };
}

export const isDate = (column: OurColumn): column is DealDate => Object.hasOwn(dateLabels, column);
export const isMoney = (column: OurColumn): boolean => column === 'current' || column === 'renewed';
export const isShareColumn = (column: OurColumn): boolean =>
  column === 'delivered' || column.startsWith('share:');
