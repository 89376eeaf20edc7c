import type { Allowance } from './limits';
import { refuse } from './unreadable';

const entities = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));
/** `&#x10ffff;`, and some zeros before it. */
const longestEntity = 16;

/** Each entity at once, all over the text; where there are others, one after the other. */
export function withoutEntities(text: string, allow: Allowance): string {
  if (!text.includes('&')) return text;
  let count = 0;
  for (let sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', sign + 1)) count++;
  allow('escapes', count);
  let result = text;
  for (const [name, sign] of entities) {
    if (name !== 'amp') result = result.replaceAll(`&${name};`, sign);
  }
  // What is left are signs of the text itself, of which none may begin an entity once more.
  return /&(?!amp;)/.test(result) ? oneByOne(text) : result.replaceAll('&amp;', '&');
}

function oneByOne(text: string): string {
  let sign = text.indexOf('&');
  let result = '';
  let at = 0;
  while (sign >= 0) {
    const end = text.indexOf(';', sign);
    if (end < 0 || end > sign + longestEntity) refuse();
    const entity = text.slice(sign + 1, end);
    result += text.slice(at, sign) + (entities.get(entity) ?? numbered(entity));
    at = end + 1;
    sign = text.indexOf('&', at);
  }
  return result + text.slice(at);
}

function numbered(entity: string): string {
  const code =
    /^#(?:x[\da-f]+|\d+)$/i.test(entity) && !entity.startsWith('#X')
      ? Number(entity.replace('#', '').replace(/^x/, '0x'))
      : NaN;
  const isCharacter =
    [0x09, 0x0a, 0x0d].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : refuse();
}
