/**
 * What a deal is found by in later exports: its name or number as the CRM has it, compared exactly,
 * with two exceptions that are one record under two spellings. A record of Salesforce has 15
 * characters in reports and 18 elsewhere, and a GUID is written with brackets or without.
 */
export function dealId(key: string): string {
  if (/^[0-9a-zA-Z]{18}$/.test(key) && key.startsWith('006')) return key.slice(0, 15);
  const [, guid] = /^[{(]?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[)}]?$/i.exec(key) ?? [];
  return guid?.toLowerCase() ?? key;
}

/** A number that a spreadsheet has shortened, such as 1.23457E+11: what it was is lost. */
export const isShortened = (key: string): boolean => /^\d(?:[.,]\d+)?E\+\d+$/i.test(key);
