import { type Language, languages } from '../../engine/words';
import type { Plan } from '../plan';
import { emptyPlan, planOf, presets } from './presets';

/** Every word that the presets give a plan, in each language, by what it is in any of them. */
let known: ReadonlyMap<string, Readonly<Record<Language, string>>> | undefined;

/**
 * The plan in another language: the words that a preset gave it are given anew, and those that a
 * person wrote stay as they are.
 */
export function planInLanguage(plan: Plan, language: Language): Plan {
  known ??= presetWords();
  const words = known;
  const translated = (value: unknown): unknown => {
    if (typeof value === 'string') return words.get(value)?.[language] ?? value;
    if (Array.isArray(value)) return value.map(translated);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one)]));
  };
  return { ...(translated(plan) as Plan), language };
}

function presetWords(): Map<string, Readonly<Record<Language, string>>> {
  const found = new Map<string, Readonly<Record<Language, string>>>();
  const effective = { from: '2026-01-01', to: '2026-12-31' };
  for (const preset of [...presets, emptyPlan]) {
    const [en, da] = languages.map((language) => textsIn(planOf(preset, language, effective)));
    en?.forEach((text, k) => {
      const other = da?.[k] ?? text;
      if (text === other) return;
      const words = { en: text, da: other };
      found.set(text, words);
      found.set(other, words);
    });
  }
  return found;
}

/** Every text of a plan in the order in which it stands; ids and words of the schema are the same in both. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
