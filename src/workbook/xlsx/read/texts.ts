import { da, en } from '../../../engine/words';
import { longest } from '../../description/text-limits';
import type { Allowance } from './limits';
import { tooLarge } from './unreadable';
import { readXml, type ElementReader } from './xml';
import type { Zip } from './zip';

/** Cells, names and texts, in the form of either edition of the format, transitional or strict. */
export const sheetNamespace =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/spreadsheetml\/2006|purl\.oclc\.org\/ooxml\/spreadsheetml)\/main$/;

/** `_x000D_` stands for a character that XML cannot hold or would change. */
export function unescaped(text: string, allow: Allowance): string {
  let sign = text.indexOf('_x');
  if (sign < 0) return text;
  let result = '';
  let [at, count] = [0, 0];
  /** Those that follow on each other, which are put together at once. */
  let row: number[] = [];
  const ended = () => {
    result += String.fromCharCode(...row);
    row = [];
  };
  while (sign >= 0) {
    const code = escapedCode(text, sign);
    if (code === undefined) sign = text.indexOf('_x', sign + 1);
    else {
      if (sign > at || row.length === longestRow) {
        ended();
        result += text.slice(at, sign);
      }
      row.push(code);
      count++;
      at = sign + 7;
      sign = text.startsWith('_x', at) ? at : text.indexOf('_x', at);
    }
  }
  allow('escapes', count);
  ended();
  return result + text.slice(at);
}

/** As many as a call takes without being asked twice. */
const longestRow = 1_000;

/** What the four digits of sixteen behind `_x` stand for, where another `_` ends them. */
function escapedCode(text: string, sign: number): number | undefined {
  if (text.charCodeAt(sign + 6) !== 0x5f) return undefined;
  let code = 0;
  for (let at = sign + 2; at < sign + 6; at++) {
    const digit = hexDigit(text.charCodeAt(at));
    if (digit === undefined) return undefined;
    code = code * 16 + digit;
  }
  return code;
}

function hexDigit(sign: number): number | undefined {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30;
  const letter = (sign | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : undefined;
}

const longText = {
  en: `${en.number(longest.cell)} characters in one cell`,
  da: `${da.number(longest.cell)} tegn i én celle`,
};

/** The text of a cell, as long as Excel takes one. */
export function cellText(stored: string, allow: Allowance): string {
  const text = unescaped(stored, allow);
  if (text.length > longest.cell) throw tooLarge(longText);
  return text;
}

/**
 * Puts together the runs of a text, whatever their fonts; how to pronounce it (`rPh`) is not part of
 * it. `take` ends the text and returns it.
 */
export function textRuns(allow: Allowance): Required<Pick<ElementReader, 'opened' | 'closed'>> & {
  take(): string;
} {
  let text = '';
  let isPronunciation = false;
  return {
    opened(name) {
      if (name === 'rPh') isPronunciation = true;
    },
    closed(name, found) {
      if (name === 'rPh') isPronunciation = false;
      if (name === 't' && !isPronunciation) text += found;
    },
    take() {
      const whole = cellText(text, allow);
      text = '';
      return whole;
    },
  };
}

/** The texts that cells share, by their number. */
export function sharedTexts(zip: Zip, part: string, allow: Allowance): string[] {
  const texts: string[] = [];
  const runs = textRuns(allow);
  readXml(
    part,
    zip.entry(part),
    { namespace: sheetNamespace, root: 'sst' },
    {
      opened: runs.opened,
      closed(name, text) {
        runs.closed(name, text);
        // A text may be of many runs, and have none.
        if (name === 't' || name === 'si') allow('strings', 1);
        if (name === 'si') texts.push(runs.take());
      },
    },
    allow,
  );
  return texts;
}
