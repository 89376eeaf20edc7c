import type { CellError } from '../../functions/case';
import type { Language } from '../../engine/words';

/** The names that a Danish Excel has for the functions of plain formulas. */
const danishFunctions: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'OG',
  CHOOSE: 'VÆLG',
  COLUMN: 'KOLONNE',
  COLUMNS: 'KOLONNER',
  COUNT: 'TÆL',
  COUNTIF: 'TÆL.HVIS',
  DATE: 'DATO',
  EOMONTH: 'SLUT.PÅ.MÅNED',
  EXP: 'EKSP',
  IF: 'HVIS',
  INDEX: 'INDEKS',
  INT: 'HELTAL',
  ISBLANK: 'ER.TOM',
  ISERROR: 'ER.FEJL',
  ISLOGICAL: 'ER.LOGISK',
  ISNA: 'ER.IKKE.TILGÆNGELIG',
  ISNUMBER: 'ER.TAL',
  LARGE: 'STØRSTE',
  MATCH: 'SAMMENLIGN',
  MAX: 'MAKS',
  MEDIAN: 'MEDIAN',
  MIN: 'MIN',
  MOD: 'REST',
  MONTH: 'MÅNED',
  NA: 'IKKE.TILGÆNGELIG',
  NETWORKDAYS: 'ANTAL.ARBEJDSDAGE',
  NORMSDIST: 'STANDARDNORMFORDELING',
  NOT: 'IKKE',
  OR: 'ELLER',
  PI: 'PI',
  ROUND: 'AFRUND',
  ROW: 'RÆKKE',
  ROWS: 'RÆKKER',
  SIGN: 'FORTEGN',
  SMALL: 'MINDSTE',
  SQRT: 'KVROD',
  SUM: 'SUM',
  SUMIF: 'SUM.HVIS',
  SUMPRODUCT: 'SUMPRODUKT',
  YEAR: 'ÅR',
};

const danishErrors: Readonly<Record<CellError['error'], string>> = {
  '#VALUE!': '#VÆRDI!',
  '#N/A': '#I/T',
};

export const errorText = (error: CellError['error'], language: Language): string =>
  language === 'da' ? danishErrors[error] : error;

/**
 * A formula as one types it in an Excel of the language. Files are written in English; what a
 * person types has the functions, separators and decimals of the machine.
 */
export function localFormula(formula: string, language: Language): string {
  if (language === 'en') return formula.replace(/("[^"]*")|,/g, (_, text?: string) => text ?? ', ');
  return formula.replace(
    /("[^"]*")|\b([A-Z][A-Z.]*)(?=\()|\b(TRUE|FALSE)\b|(\d)\.(\d)|(,)/g,
    (all, text?: string, name?: string, truth?: string, whole?: string, part?: string) => {
      if (text !== undefined) return text;
      if (name !== undefined) return danishName(name);
      if (truth !== undefined) return truth === 'TRUE' ? 'SAND' : 'FALSK';
      return whole !== undefined ? `${whole},${part}` : all === ',' ? '; ' : all;
    },
  );
}

function danishName(name: string): string {
  const danish = danishFunctions[name];
  if (danish === undefined) {
    throw new Error(
      `The reference needs the Danish name of ${name}: src/reference/examples/local-formula.ts.`,
    );
  }
  return danish;
}
