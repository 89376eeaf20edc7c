import { type Danish, type DanishWords, sharedWords } from '../functions/danish';
import { isFunctionName, pages } from '../reference/pages';

interface Described {
  readonly description?: string;
}
interface Metadata {
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly tooltip?: string }[];
  }[];
  readonly functions: readonly (Described & {
    readonly id: string;
    readonly parameters: readonly (Described & { readonly name: string })[];
  })[];
}

/**
 * functions.da-DK.json: what functions.json says, told in Danish.
 *
 * Only descriptions and tooltips differ. Names, ids and parameters are those of functions.json, so
 * that a formula typed in one language is the same in the other. A text that is missing, or one for
 * something that is not there, is a fault that names it.
 */
export function danishMetadata(functionsJson: string): string {
  const english = JSON.parse(functionsJson) as Metadata;
  const faults: string[] = [];
  const words: DanishWords = Object.assign(
    { ...sharedWords },
    ...Object.values(pages).map(({ danish }) => danish.words),
  );
  const text = (texts: Readonly<Record<string, string>> | undefined, key: string, where: string) =>
    texts?.[key] ?? (faults.push(`${where} has no Danish text.`), '');

  const translated = {
    ...english,
    ...(english.enums && {
      enums: english.enums.map((list) => ({
        ...list,
        values: list.values.map((value) => ({
          ...value,
          tooltip: text(words[list.id], value.name, `${list.id}.${value.name}`),
        })),
      })),
    }),
    functions: english.functions.map((one) => {
      const danish = textsOf(one.id);
      if (!danish) faults.push(`${one.id} has no Danish text.`);
      const extra = Object.keys(danish?.parameters ?? {}).filter(
        (name) => !one.parameters.some((parameter) => parameter.name === name),
      );
      faults.push(...extra.map((name) => `${one.id} has no parameter ${name}.`));
      return {
        ...one,
        description: danish?.description ?? '',
        parameters: one.parameters.map((parameter) => ({
          ...parameter,
          description: text(danish?.parameters, parameter.name, `${one.id}, ${parameter.name}`),
        })),
      };
    }),
  };
  const unknown = Object.keys(pages).filter(
    (id) => !english.functions.some((one) => one.id === id),
  );
  faults.push(...unknown.map((id) => `There is no function ${id}.`));
  if (faults.length > 0) throw new Error(faults.join(' '));
  return `${JSON.stringify(translated, null, 2)}\n`;
}

const textsOf = (id: string): Danish | undefined =>
  isFunctionName(id) ? pages[id].danish : undefined;
