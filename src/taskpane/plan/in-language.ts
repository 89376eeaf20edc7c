import { type Language, languages } from '../../engine/words';
import { presets } from '../../plan/presets';
import type { Draft } from './draft';

/** The draft in another language; a name that a preset gave is given anew. */
export function inLanguage(draft: Draft, language: Language): Draft {
  const { plan } = draft;
  const named = presets.find(({ name }) => languages.some((one) => name[one] === plan.name));
  return { ...draft, plan: { ...plan, language, name: named?.name[language] ?? plan.name } };
}
