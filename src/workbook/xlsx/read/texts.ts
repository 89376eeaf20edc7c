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
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => {
        allow('escapes', 1);
        return String.fromCharCode(parseInt(digits, 16));
      })
    : text;
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
        if (name !== 'si') return;
        allow('strings', 1);
        texts.push(runs.take());
      },
    },
    allow,
  );
  return texts;
}
