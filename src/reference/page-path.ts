import type { Language } from '../engine/words';

/** Where the page of a function lies in dist/; workbooks and the pane link to it, so it stays. */
export const pagePath = (name: string, language: Language): string =>
  `reference/${language}/${name}.html`;

export const indexPath = (language: Language): string => `reference/${language}/index.html`;
