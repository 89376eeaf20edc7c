import { isFunctionName } from '../pages';
import { type Content, type Html, html } from './html';

/** Sentences of a docstring: `words` of a formula in backticks, COMP.FUNCTIONS as links. */
export function prose(text: string): Content {
  return text.split(/(`[^`]+`|\bCOMP\.[A-Z_]+\b|https?:\/\/[^\s)]*[^\s).,;:])/).map((part) => {
    if (/^`.*`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^https?:/.test(part)) return html`<a href="${part}" rel="noreferrer">${part}</a>`;
    return part.startsWith('COMP.') ? functionLink(part.slice('COMP.'.length)) : part;
  });
}

const functionLink = (name: string): Html =>
  isFunctionName(name)
    ? html`<a href="${name}.html"><span class="prefix">COMP.</span>${broken(name)}</a>`
    : html`COMP.${name}`;

/** A long name may break after its underscores. */
export const broken = (name: string): Content =>
  name.split(/(?<=_)/).map((part, k) => (k === 0 ? part : html`<wbr />${part}`));

/** English writes 98%, Danish 98 %. */
export const englishPercent = (text: string): string => text.replace(/(\d) %/g, '$1%');
