import type { BaseIssue } from 'valibot';
import type { Issue } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';

/** What the schema has against a document, in the words of somebody who has its file open. */
export function schemaIssue({ type, path, expected, received }: BaseIssue<unknown>): Issue {
  const where = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return {
    code: type,
    path: where,
    ...said(type, (type in things ? undefined : expected) ?? type, received),
  };
}

function said(type: string, expected: string, received: string): Pick<Issue, 'message' | 'advice'> {
  if (expected === 'never') return unknown;
  if (received === 'undefined' && type === 'strict_object') return missing;
  const isLength = type === 'min_length' || type === 'max_length';
  const found = things[received] ?? both(received);
  const message = isLength
    ? { en: `Its length is ${received}.`, da: `Længden er ${received}.` }
    : { en: `Found ${found.en}.`, da: `Fandt ${found.da}.` };
  return {
    message: received === 'undefined' ? missing.message : message,
    advice: {
      en: `It must be ${wanted(expected, 'en')}.`,
      da: `Det skal være ${wanted(expected, 'da')}.`,
    },
  };
}

const unknown = {
  message: { en: 'A plan has no such entry.', da: 'Det har en plan ikke.' },
  advice: { en: 'Take it out.', da: 'Tag det ud.' },
};
/** Whether it is something that the document lacks. */
export const isMissing = ({ message }: Issue): boolean => message === missing.message;

const missing = {
  message: { en: 'It is missing.', da: 'Det mangler.' },
  advice: { en: 'Put it in.', da: 'Skriv det.' },
};

const both = (text: string): LocalizedText => ({ en: text, da: text });

/** What the schema calls things, and how it says bounds, in words. */
const things: Readonly<Record<string, LocalizedText>> = {
  number: { en: 'a number', da: 'et tal' },
  string: { en: 'a text', da: 'en tekst' },
  boolean: { en: 'true or false', da: 'true eller false' },
  Array: { en: 'a list in [ ]', da: 'en liste i [ ]' },
  Object: { en: 'a group in { }', da: 'en gruppe i { }' },
  integer: { en: 'a whole number', da: 'et helt tal' },
  finite: { en: 'a number', da: 'et tal' },
  iso_date: { en: 'a day such as 2026-12-31', da: 'en dag som 2026-12-31' },
  regex: {
    en: 'small letters, digits and hyphens, a letter first',
    da: 'små bogstaver, cifre og bindestreger, først et bogstav',
  },
};

function wanted(expected: string, language: 'en' | 'da'): string {
  const or = language === 'en' ? ' or ' : ' eller ';
  const words = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((one) => {
      const [, bound, limit] = /^([<>])=(.*)$/.exec(one) ?? [];
      if (limit === undefined) return things[one]?.[language] ?? one;
      const more = language === 'en' ? 'or more' : 'eller mere';
      const less = language === 'en' ? 'or less' : 'eller mindre';
      return `${limit} ${bound === '>' ? more : less}`;
    });
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(or);
}
