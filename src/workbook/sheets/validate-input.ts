import type { Words } from '../../engine/words';
import type { Allowed, Unit } from '../../plan/field';
import type { Area } from '../description/description';
import type { SheetBuilder } from '../design/sheet-builder';

/** Lets an input take the numbers that its field allows, and says which they are. */
export function validateInput(
  { sheet, say }: { readonly sheet: SheetBuilder; readonly say: (words: Words) => string },
  area: Area,
  title: string,
  unit: Unit,
  allows: Allowed,
  /** What the number is, where its title does not say. */
  note?: Words,
): void {
  const text = say(unit === 'date' ? texts.date : texts[allows]);
  sheet.validate({
    area,
    rule: unit === 'date' ? { kind: 'date', first: 1 } : rules[allows],
    prompt: { title, text: note ? `${say(note)} ${text}` : text },
    error: { title: say(texts.notAllowed), text },
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
} as const satisfies Record<string, Words>;
