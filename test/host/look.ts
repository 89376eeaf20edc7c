import {
  lineBelow,
  plainReference,
  sortedByKey,
  type CellLook,
  type LineLook,
  type Look,
  type PrintLook,
  type SheetLook,
  type ValidationLook,
} from '../spreadsheet/look';
import { chartLook } from './look-chart';
import { at, lower, text, type Fields } from './look-fields';
import { shownReference, withReferences } from './model/structured';
import { parseRect } from './model/addresses';
import { formatDefaults, type FormatKey } from './model/formats';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** What the emulated Excel shows of some of its sheets. */
export function lookInExcel(workbook: WorkbookSnapshot, names: readonly string[]): Look {
  return {
    sheets: workbook.sheets.filter(({ name }) => names.includes(name)).map(sheetLook),
    documents: workbook.xmlParts.map(({ xml }) => xml),
  };
}

function sheetLook(sheet: SheetSnapshot): SheetLook {
  return {
    name: sheet.name,
    visibility: lower(sheet.visibility),
    gridlines: sheet.showGridlines,
    frozen: frozenIn(sheet.frozen),
    cells: sortedByKey(
      Object.entries(sheet.cells).map(([where, cell]) => [where, cellLook(cell, ownTable(sheet))]),
    ),
    lines: linesOf(sheet),
    merges: sheet.merges,
    columnWidths: Object.fromEntries(
      Object.entries(sheet.columnWidths).map(([column, { points }]) => [column, points / 0.75]),
    ),
    hidden: sheet.hidden,
    rowHeights: Object.fromEntries(
      Object.entries(sheet.rowHeights).map(([row, { points }]) => [row, points]),
    ),
    names: sheet.names.map(({ name, formula, comment }) => [
      name,
      plainReference(formula),
      comment,
    ]),
    print: printLook(sheet),
    charts: sheet.charts.map(chartLook),
  };
}

function frozenIn(frozen: string | null): SheetLook['frozen'] {
  if (frozen === null) return [0, 0];
  const { rows, columns } = parseRect(frozen);
  return [/[0-9]/.test(frozen) ? rows : 0, /[A-Z]/.test(frozen) ? columns : 0];
}

/** The name of a table goes unsaid in its own rows, in Excel and not in a file. */
const ownTable = ({ tables: [table] }: SheetSnapshot): string =>
  table === undefined ? '' : text((table as Fields)['name']);

const withTable = (formula: string, table: string): string =>
  withReferences(formula, (one) =>
    shownReference(one.item === '#This Row' ? one : { ...one, table: one.table || table }),
  );

function cellLook(
  { content, isText, format = {}, validation }: CellSnapshot,
  table: string,
): CellLook {
  const isFormula = typeof content === 'string' && content.startsWith('=') && !isText;
  const of = (key: FormatKey) => format[key] ?? formatDefaults[key];
  return {
    content: isFormula ? withTable(content, table) : (content ?? null),
    isFormula,
    numberFormat: text(of('numberFormat')),
    font: [
      text(of('fontName')),
      Number(of('fontSize')),
      text(of('fontColor')),
      of('bold') === true,
      of('italic') === true,
    ],
    fill: text(of('fill')),
    horizontal: lower(of('horizontal')),
    vertical: lower(of('vertical')),
    wrap: of('wrap') === true,
    indent: Number(of('indent')),
    locked: of('locked') === true,
    validation: validation === undefined ? null : validationLook(validation as Fields),
  };
}

const weights: Readonly<Record<string, string>> = {
  ...{ Hairline: 'hair', Thin: 'thin', Medium: 'medium' },
};

function linesOf({ cells }: SheetSnapshot): Record<string, LineLook> {
  const lines: Record<string, LineLook> = {};
  for (const edge of ['bottom', 'top'] as const) {
    for (const [where, { format = {} }] of Object.entries(cells)) {
      if (format[`${edge}.style`] !== 'Continuous') continue;
      const weight = text(format[`${edge}.weight`] ?? 'Thin');
      lines[lineBelow(where, edge)] = {
        weight: weights[weight] ?? weight,
        color: text(format[`${edge}.color`] ?? '#000000'),
      };
    }
  }
  return sortedByKey(Object.entries(lines));
}

const types: Readonly<Record<string, string>> = { wholeNumber: 'whole' };

function validationLook({ rule, prompt, errorAlert }: Fields): ValidationLook {
  const [[kind, limits] = ['', {}]] = Object.entries(rule as Fields);
  const source = at(limits, 'source');
  const formulas =
    source === undefined
      ? ['formula', 'formula1', 'formula2']
          .map((of) => at(limits, of))
          .filter((one) => one !== undefined)
      : [text(source).startsWith('=') ? source : `"${text(source).replaceAll('"', '""')}"`];
  return {
    type: types[kind] ?? kind,
    operator: lower(at(limits, 'operator')).replace(/EqualTo$/, 'Equal'),
    formulas: formulas.map((formula) => text(formula).replace(/^=/, '').replaceAll("'", '')),
    prompt: [text(at(prompt, 'title')), text(at(prompt, 'message'))],
    error: [text(at(errorAlert, 'title')), text(at(errorAlert, 'message'))],
  };
}

function printLook({ print }: SheetSnapshot): PrintLook {
  const { area, titleRows, titleColumns, breaks, layout } = print;
  const footer = (side: string) =>
    text(at(layout, 'headersFooters', 'defaultForAllPages', `${side}Footer`));
  return {
    area: text(area?.join(',')),
    titleRows: text(titleRows ?? ''),
    titleColumns: text(titleColumns ?? ''),
    orientation: lower(at(layout, 'orientation')),
    paper: at(layout, 'paperSize') === 'A4' ? 'A4' : 'letter',
    pages: [
      Number(at(layout, 'zoom', 'horizontalFitToPages') ?? 0),
      Number(at(layout, 'zoom', 'verticalFitToPages') ?? 0),
    ],
    percent: Number(at(layout, 'zoom', 'scale') ?? 0),
    starts: breaks,
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(
      (side) => Math.round(Number(at(layout, `${side}Margin`)) * 1000) / 1000,
    ),
    footer: [footer('left'), footer('center'), footer('right')],
  };
}
