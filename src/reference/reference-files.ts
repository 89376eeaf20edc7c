import { functionNames } from '../functions/function-names';
import { type Language, languages } from '../engine/words';
import { pages } from './pages';
import { english } from './english/english';
import { type Edge, loadEdge } from './examples/edge';
import { chosen, exampleOf, refusals } from './examples/examples';
import { type FunctionPage, functionPage } from './markup/function-page';
import { indexPage } from './markup/index-page';
import { type Metadata, readMetadata } from './metadata';
import { nativeForms } from './native-forms';
import { indexPath, pagePath } from './page-path';
import { styleSheet } from './markup/style-sheet';

export interface ReferenceSources {
  /** The folder of the repository. */
  readonly root: string;
  readonly metadata: Readonly<Record<Language, Metadata>>;
  readonly edge: Edge;
}

/** What the pages are made of, from functions.json in each language and the functions' own files. */
export function referenceSources(
  root: string,
  json: Readonly<Record<Language, string>>,
): ReferenceSources {
  return {
    root,
    metadata: { en: readMetadata(json.en, 'en'), da: readMetadata(json.da, 'da') },
    edge: loadEdge(),
  };
}

/**
 * The reference, by the name of its files: a page for each function and an index in each language.
 * Everything on them comes from the code: docstrings of the engine, cases, the functions' metadata
 * and messages, the native formulas.
 */
export function referenceFiles(sources: ReferenceSources): Map<string, string> {
  const files = new Map([['reference/reference.css', styleSheet(sources.root)]]);
  for (const language of languages) {
    const metadata = sources.metadata[language];
    files.set(indexPath(language), indexPage(language, metadata));
    for (const page of functionPages(sources, language)) {
      files.set(pagePath(page.metadata.name, language), functionPage(page, metadata));
    }
  }
  return files;
}

/** What the pages say, before it is markup. */
function functionPages(sources: ReferenceSources, language: Language): FunctionPage[] {
  const { root, metadata: both, edge } = sources;
  return functionNames.map((name) => {
    const metadata = both[language].get(name);
    if (!metadata) throw new Error(`functions.json has no ${name} in "${language}".`);
    const { cases, danish } = pages[name];
    return {
      language,
      metadata,
      descriptions: language === 'en' ? english(root, metadata) : danish.docstring.says,
      examples: chosen(cases).map((one) => exampleOf(metadata, one, language)),
      refusals: refusals(metadata, cases, language, edge),
      native: nativeForms(name, language),
    };
  });
}
