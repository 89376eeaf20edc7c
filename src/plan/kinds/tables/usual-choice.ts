import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, optionsOf } from '../../field';

/**
 * A choice that most components do not make: what is usual goes without saying, on the sheet and in the
 * document, so that an older document means it.
 */
export const usualChoice = <C extends object, K extends keyof C & string>(
  key: K,
  usual: NonNullable<C[K]> & string,
  label: LocalizedText,
  options: Readonly<Record<string, LocalizedText>>,
): ChoiceField<C> => ({
  ...{ kind: 'choice', id: key, label, options: optionsOf(options), usual },
  get: (component) => String(component[key] ?? usual),
  set: (component, value) => {
    const rest = Object.fromEntries(Object.entries(component).filter(([name]) => name !== key));
    return (value === usual ? rest : { ...rest, [key]: value }) as C;
  },
});
