import { excelError, invalid } from '../errors';
import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface DefinedName {
  readonly name: string;
  /** Absent: the name belongs to the whole workbook. */
  readonly sheet?: Sheet;
  readonly workbook: Workbook;
  formula: string;
  comment: string;
  visible: boolean;
  isDeleted: boolean;
}

/** Names of sheets: Excel's rules, by the error that it gives for each. */
export function checkSheetName(workbook: Workbook, name: string, self?: Sheet): void {
  const wrong =
    name.length < 1 ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalid(`"${name}" cannot name a sheet.`);
  const same = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same && same !== self) {
    throw excelError('ItemAlreadyExists', `A sheet named "${name}" exists.`);
  }
}

/** Names of cells and of tables: a letter, an underscore or a backslash first, and no cell's address. */
export function checkDefinedName(name: string): void {
  const reference = /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name);
  if (reference || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) {
    throw invalid(`"${name}" cannot be a name.`);
  }
}

export const sameName = (name: string) => (item: { readonly name: string }) =>
  item.name.toLowerCase() === name.toLowerCase();

export function addName(
  workbook: Workbook,
  sheet: Sheet | undefined,
  name: string,
  reference: Area | string,
  comment: string | null,
): DefinedName {
  checkDefinedName(name);
  const scope = sheet ? sheet.names : workbook.names;
  const isTable = !sheet && workbook.tables().some(sameName(name));
  if (scope.some(sameName(name)) || isTable) {
    throw excelError('ItemAlreadyExists', `The name "${name}" exists.`);
  }
  const formula = typeof reference === 'string' ? reference : `=${reference.absoluteAddress}`;
  if (!formula.startsWith('=')) throw invalid('The formula of a name begins with "=".');
  const added: DefinedName = {
    name,
    ...(sheet ? { sheet } : {}),
    workbook,
    formula,
    comment: comment ?? '',
    visible: true,
    isDeleted: false,
  };
  scope.push(added);
  return added;
}

export function deleteName(name: DefinedName): void {
  const scope = name.sheet ? name.sheet.names : name.workbook.names;
  scope.splice(scope.indexOf(name), 1);
  name.isDeleted = true;
}

/** The cells that a name stands for, when its formula is nothing but a reference. */
export function namedArea(name: DefinedName): Area | null {
  const reference = /^=((?:'(?:[^']|'')+'|[\w.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i;
  const address = reference.exec(name.formula)?.[1];
  return address === undefined ? null : name.workbook.find(address);
}
