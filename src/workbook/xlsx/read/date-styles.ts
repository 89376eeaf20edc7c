import type { Allowance } from './limits';
import { sheetNamespace } from './texts';
import { readXml } from './xml';

/**
 * The styles that show a number as a day, by their index in the part of styles. The file says nowhere
 * else which of its numbers are days.
 */
export function dateStyles(part: string, bytes: Uint8Array, allow: Allowance): ReadonlySet<string> {
  /** Each is looked at once, however many styles have it. */
  const ownFormats = new Map<string, boolean>();
  const styles = new Set<string>();
  let isInCells = false;
  let index = 0;
  readXml(
    part,
    bytes,
    { namespace: sheetNamespace, root: 'styleSheet' },
    {
      opened(name, attributes) {
        if (name === 'numFmt') {
          const code = attributes.get('formatCode') ?? '';
          ownFormats.set(attributes.get('numFmtId') ?? '', isDay(code));
        } else if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells) {
          const format = attributes.get('numFmtId') ?? '';
          if (ownFormats.get(format) ?? builtIn.test(format)) styles.add(String(index));
          index++;
        }
      },
      closed(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    },
    allow,
  );
  return styles;
}

/** What stands in quotes, behind a backslash or in brackets is no part of a day. */
function isDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, '');
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** The numbers of Excel's own formats of days: 14 to 17, 22, and those of East Asia. */
const builtIn = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/;
