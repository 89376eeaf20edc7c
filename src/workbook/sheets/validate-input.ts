import type { LocalizedText } from '../../engine/words';
import type { Allowed, Unit } from '../../plan/field';
import type { Area } from '../description/description';
import type { SheetBuilder } from '../design/sheet-builder';

/** Lets an input take the numbers that its field allows, and says which they are. */
export function validateInput(
  {
    sheet,
    localize,
  }: { readonly sheet: SheetBuilder; readonly localize: (words: LocalizedText) => string },
  area: Area,
  title: string,
  unit: Unit,
  allows: Allowed,
  /** What the number is, where its title does not say. */
  note?: LocalizedText,
): void {
  const text = localize(unit === 'date' ? texts.date : texts[allows]);
  sheet.validate({
    area,
    rule: unit === 'date' ? { kind: 'date', first: 1 } : rules[allows],
    prompt: { title, text: note ? `${localize(note)} ${text}` : text },
    error: { title: localize(texts.notAllowed), text },
  });
}

const rules = {
  'above zero': { kind: 'above', minimum: 0 },
  'zero or more': { kind: 'decimal', minimum: 0 },
  share: { kind: 'decimal', minimum: 0, maximum: 1 },
  any: { kind: 'decimal', minimum: -1e12 },
} as const;

const texts = {
  'above zero': { en: 'Above 0.', da: 'Over 0.' },
  'zero or more': { en: '0 or more.', da: '0 eller mere.' },
  share: { en: 'From 0 to 100%.', da: 'Fra 0 til 100 %.' },
  any: { en: 'A number.', da: 'Et tal.' },
  date: { en: 'A date.', da: 'En dato.' },
  notAllowed: { en: 'This value cannot be used', da: 'Værdien kan ikke bruges' },
} as const satisfies Record<string, LocalizedText>;
