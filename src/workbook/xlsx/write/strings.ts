import { cellText, declaration } from './xml';
import { mainNamespace } from './namespaces';

/** The texts of all cells, each kept once. */
export interface SharedStrings {
  indexOf(text: string): number;
  part(): string;
}

export function sharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  return {
    indexOf(text) {
      const known = indices.get(text) ?? indices.size;
      indices.set(text, known);
      return known;
    },
    part: () =>
      `${declaration}<sst xmlns="${mainNamespace}" uniqueCount="${String(indices.size)}">` +
      [...indices.keys()].map(item).join('') +
      '</sst>',
  };
}

function item(text: string): string {
  const space = /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${cellText(text)}</t></si>`;
}
