import type { Language } from '../../src/engine/words';
import type { Argument, Scalar } from '../../src/functions/case';

/*
 * Reads a page of the reference as a person does: a call as it stands there, the small sheets that
 * it names, and what is said to come out. Nothing of the generator is used.
 */

export interface ReadCall {
  readonly formula: string;
  readonly args: readonly Argument[];
  /** The cells that are said to come out, or the one figure. */
  readonly gives: readonly (readonly string[])[];
  /** The error value and the message, for a call that is refused. */
  readonly error: string;
  readonly message: string;
}

export const examplesOn = (page: string, language: Language): ReadCall[] =>
  all(tight(page), /<article class="example">(.*?)<\/article>/gs).map((part) =>
    readCall(part, language),
  );

export const refusalsOn = (page: string, language: Language): ReadCall[] =>
  all(within(tight(page), /<ul class="errors">(.*?)<\/ul>/s), /<li>(.*?)<\/li>/gs).map((part) =>
    readCall(part, language),
  );

function readCall(part: string, language: Language): ReadCall {
  const formula = text(within(part, /<pre class="call"><code>(.*?)<\/code>/s));
  const sheets = new Map<string, string[][]>();
  let spilled: string[][] | undefined;
  for (const grid of all(part, /<table>(.*?)<\/table>/gs)) {
    const cells = all(grid, /<tr><th scope="row">\d+<\/th>(.*?)<\/tr>/gs).map((row) =>
      all(row, /<td[^>]*>(.*?)<\/td>/gs).map(text),
    );
    const name = text(within(grid, /<caption>(.*?)<span>/s));
    if (/^Result(at)?$/.test(name)) spilled = cells;
    else sheets.set(text(within(grid, /<caption>.*?<span>(.*?)<\/span>/s)), cells);
  }
  const figure = /<p class="gives"><span>.*?<\/span><b>(.*?)<\/b>/s.exec(part)?.[1];
  return {
    formula,
    args: argumentsOf(formula, sheets, language),
    gives: spilled ?? (figure === undefined ? [] : [[text(figure)]]),
    error: text(within(part, /<p class="message"><b>(.*?)<\/b>/s)),
    message: text(within(part, /<p class="message"><b>.*?<\/b>(.*?)<\/p>/s)),
  };
}

/** The arguments of a formula as it is typed in an Excel of the language. */
function argumentsOf(
  formula: string,
  sheets: ReadonlyMap<string, readonly (readonly string[])[]>,
  language: Language,
): Argument[] {
  const inside = /^=COMP\.[A-Z_]+\((.*)\)$/.exec(formula)?.[1] ?? '';
  return separated(inside, language === 'da' ? ';' : ',').map((typed) => {
    const sheet = sheets.get(typed);
    if (sheet) return sheet.map((row) => row.map((cell) => valueOf(cell, language)));
    if (/^[A-Z]\d/.test(typed)) throw new Error(`${formula} names ${typed}, which is not shown.`);
    const quoted = /^"(.*)"$/s.exec(typed)?.[1];
    return quoted === undefined ? valueOf(typed, language) : quoted.replaceAll('""', '"');
  });
}

/** Divides at separators outside quotes and brackets. */
function separated(inside: string, separator: string): string[] {
  const parts = [''];
  let [isQuoted, depth] = [false, 0];
  for (const sign of inside) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && sign === '(') depth++;
    if (!isQuoted && sign === ')') depth--;
    if (sign === separator && !isQuoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

const danishMonths = 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' ');

/** What a cell that shows this text holds. */
export function valueOf(shown: string, language: Language): Scalar {
  const [yes, no] = language === 'da' ? ['SAND', 'FALSK'] : ['TRUE', 'FALSE'];
  if (shown === '') return null;
  if (shown === yes || shown === no) return shown === yes;
  const call = /^DAT[EO]\((\d+)[,;](\d+)[,;](\d+)\)$/.exec(shown);
  if (call) return serial(Number(call[1]), Number(call[2]), Number(call[3]));
  const danish = /^(\d+)\. (\S+) (\d{4})$/.exec(shown);
  if (danish) {
    return serial(Number(danish[3]), danishMonths.indexOf(danish[2] ?? '') + 1, Number(danish[1]));
  }
  if (/^[A-Z][a-z]{2} \d+, \d{4}$/.test(shown)) {
    return Date.parse(`${shown} UTC`) / 86_400_000 + 25_569;
  }
  const number = language === 'da' ? shown.replace(',', '.') : shown;
  return /^-?\d+(\.\d+)?(E[-+]?\d+)?$/.test(number) ? Number(number) : shown;
}

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Markup without the spaces between its elements. */
const tight = (markup: string): string => markup.replace(/>\s+/g, '>').replace(/\s+</g, '<');

const within = (markup: string, pattern: RegExp): string => pattern.exec(markup)?.[1] ?? '';

const all = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].map((match) => match[1] ?? '');

/** The text of markup, as it is read. */
export const text = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .trim();
