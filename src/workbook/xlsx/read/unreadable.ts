import type { Issue } from '../../../engine/result';
import type { LocalizedText } from '../../../engine/words';

/**
 * Ends the reading of a file from deep inside a parser's events; `readXlsx` alone catches it, and
 * turns it into a result.
 */
export class Unreadable extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message.en);
  }
}

const saveAsXlsx: LocalizedText = {
  en: 'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and open that.',
  da: 'Åbn den i Excel eller LibreOffice, gem den som Excel-projektmappe (.xlsx), og åbn den.',
};

/** Files that are something else, whatever their name ends with. */
const otherFiles = {
  empty: {
    message: { en: 'The file is empty.', da: 'Filen er tom.' },
    advice: { en: 'Fetch or export it again.', da: 'Hent eller eksportér den igen.' },
  },
  'web-page': {
    message: {
      en: 'The file is a web page, not an Excel workbook (.xlsx).',
      da: 'Filen er en webside og ikke en Excel-projektmappe (.xlsx).',
    },
    advice: saveAsXlsx,
  },
  'not-a-workbook': {
    message: {
      en: 'The file is not an Excel workbook (.xlsx).',
      da: 'Filen er ikke en Excel-projektmappe (.xlsx).',
    },
    advice: saveAsXlsx,
  },
  encrypted: {
    message: {
      en: 'The workbook is locked with a password.',
      da: 'Projektmappen er låst med en adgangskode.',
    },
    advice: {
      en: 'Open it in Excel, remove the password under File, Info, Protect Workbook, and save it.',
      da: 'Åbn den i Excel, fjern adgangskoden under Filer, Oplysninger, Beskyt projektmappe, og gem den.',
    },
  },
  'old-format': {
    message: {
      en: 'The file is a workbook of Excel 97-2003 (.xls).',
      da: 'Filen er en Excel 97-2003-projektmappe (.xls).',
    },
    advice: saveAsXlsx,
  },
  'binary-format': {
    message: {
      en: 'The file is a binary workbook (.xlsb).',
      da: 'Filen er en binær projektmappe (.xlsb).',
    },
    advice: saveAsXlsx,
  },
  'open-document': {
    message: {
      en: 'The file is an OpenDocument file (.ods).',
      da: 'Filen er en OpenDocument-fil (.ods).',
    },
    advice: saveAsXlsx,
  },
} as const;

export function otherFile(code: keyof typeof otherFiles): Unreadable {
  return new Unreadable({ code, path: [], ...otherFiles[code] });
}

/** `part` is the part of the package, or '' where not even the package can be read. */
export function damaged(part: string): Unreadable {
  return new Unreadable({
    code: 'damaged',
    path: part === '' ? [] : [part],
    message: {
      en: `The workbook is damaged${part === '' ? '' : `: ${part} cannot be read`}.`,
      da: `Projektmappen er beskadiget${part === '' ? '' : `: ${part} kan ikke læses`}.`,
    },
    advice: {
      en: 'Fetch the file again, or let Excel repair it: open it there and save it.',
      da: 'Hent filen igen, eller lad Excel reparere den: åbn den der, og gem den.',
    },
  });
}

/** `limit` says in numbers what the most is that is read. */
export function tooLarge(limit: LocalizedText): Unreadable {
  return new Unreadable({
    code: 'too-large',
    path: [],
    message: {
      en: `The workbook is too large to be read here: it holds more than ${limit.en}.`,
      da: `Projektmappen er for stor til at blive læst her: den rummer mere end ${limit.da}.`,
    },
    advice: {
      en: 'Delete the sheets that are not part of the plan from a copy, and open the copy.',
      da: 'Slet de ark, der ikke hører til planen, i en kopi, og åbn kopien.',
    },
  });
}

/** The document is not well-formed, or has a DTD. */
export class Malformed extends Error {}

export const refuse = (): never => {
  throw new Malformed();
};
