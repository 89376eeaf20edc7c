import type { Language } from '../engine/words';
import { englishPercent } from './markup/prose';
import { type FunctionName, functionNames } from '../functions/function-names';
import { isFunctionName } from './pages';

/** What functions.json says of a function, as far as the reference shows it. */
export interface FunctionMetadata {
  readonly name: FunctionName;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** Whether Excel hands over a range, also for a single cell. */
  readonly isRange: boolean;
}

/** What functions.json says of a parameter that takes a range. */
const ofCells = 'matrix';

/** The part of functions.json that is read here. */
interface Written {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

export type Metadata = ReadonlyMap<FunctionName, FunctionMetadata>;

/** Reads functions.json. A function that the catalogue does not have is refused, and one it has too much. */
export function readMetadata(json: string, language: Language): Metadata {
  const said = (text: string): string => (language === 'en' ? englishPercent(text) : text);
  const { functions } = JSON.parse(json) as Written;
  const metadata = new Map<FunctionName, FunctionMetadata>();
  for (const { id, description, parameters } of functions) {
    if (!isFunctionName(id)) {
      throw new Error(
        `${id} is not in the list of functions: add it to src/functions/functions.ts.`,
      );
    }
    metadata.set(id, {
      name: id,
      description: said(description),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: said(parameter.description),
        isOptional: parameter.optional ?? false,
        isRange: parameter.dimensionality === ofCells,
      })),
    });
  }
  const absent = functionNames.filter((name) => !metadata.has(name));
  if (absent.length > 0) throw new Error(`functions.json does not have ${absent.join(', ')}.`);
  return metadata;
}
