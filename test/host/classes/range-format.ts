import type { Border, Target } from '../class-states';
import { invalid } from '../errors';
import { boolean, color, either, number, oneOf, within, type Kind } from '../kinds';
import type { Area } from '../model/area';
import { edgeDefaults, type Edge, type FormatKey } from '../model/formats';
import type { Sheet, Size } from '../model/sheet';
import { handle, method, property, readOnly, type ClassTable } from '../schema';
import type { Plain } from '../wire';

/** One value for all cells of all areas, or null for a mixture. */
function shared(target: Target, read: (area: Area) => Plain): Plain {
  const [first, ...others] = target.map(read);
  return first !== undefined && others.every((one) => one === first) ? first : null;
}

const format = <T extends Plain>(key: FormatKey, kind: Kind<T>) =>
  property<Target, T>(
    kind,
    (target) => shared(target, ({ sheet, rect }) => sheet.grid.shared(rect, key)),
    (target, value) => {
      for (const area of target) area.setFormat(key, value);
    },
  );

type Direction = 'row' | 'column';

const sizes = (sheet: Sheet, along: Direction) =>
  along === 'column' ? sheet.columnWidths : sheet.rowHeights;

function sizeOf(area: Area, along: Direction): Plain {
  const { sheet, rect } = area;
  const count = along === 'column' ? rect.columns : rect.rows;
  const seen = new Set<number>();
  const beyond = Math.max(-1, ...sizes(sheet, along).keys()) + 1;
  const last = Math.min(rect[along] + count, Math.max(beyond, rect[along]) + 1);
  for (let at = rect[along]; at < last; at++) {
    seen.add(along === 'column' ? sheet.width(at) : sheet.height(at));
  }
  const [only = null, ...more] = seen;
  return more.length > 0 ? null : only;
}

function resize(area: Area, along: Direction, size: (at: number) => Size): void {
  area.sheet.assertFormattable();
  const { rect } = area;
  const count = along === 'column' ? rect.columns : rect.rows;
  for (let at = rect[along]; at < rect[along] + count; at++) {
    sizes(area.sheet, along).set(at, size(at));
    // What has a size is seen.
    (along === 'column' ? area.sheet.hiddenColumns : area.sheet.hiddenRows).delete(at);
  }
}

const size = (along: Direction, most: number) =>
  property<Target, number>(
    within(0, most),
    (target) => shared(target, (area) => sizeOf(area, along)),
    (target, points) => {
      for (const area of target) resize(area, along, () => ({ points, fitted: false }));
    },
  );

/** Every column or row of the block has the size of its sheet; setting it false changes nothing. */
const standard = (along: Direction) =>
  property<Target, boolean>(
    boolean,
    (target) =>
      target.every(({ sheet, rect }) => {
        const count = along === 'column' ? rect.columns : rect.rows;
        return ![...sizes(sheet, along).keys()].some(
          (at) => at >= rect[along] && at < rect[along] + count,
        );
      }),
    (target, isStandard) => {
      for (const { sheet, rect } of isStandard ? target : []) {
        sheet.assertFormattable();
        const count = along === 'column' ? rect.columns : rect.rows;
        for (const at of [...sizes(sheet, along).keys()]) {
          if (at >= rect[along] && at < rect[along] + count) sizes(sheet, along).delete(at);
        }
      }
    },
  );

/** The host measures no text: the size stays, and the snapshot says that Excel was to find it. */
const autofit = (along: Direction) =>
  method<Target, []>([], (target) => {
    for (const area of target) {
      resize(area, along, (at) => ({
        points: along === 'column' ? area.sheet.width(at) : area.sheet.height(at),
        fitted: true,
      }));
    }
  });

export const rangeFormatTable: ClassTable<Target> = {
  properties: {
    ColumnWidth: size('column', 1790),
    RowHeight: size('row', 409.5),
    UseStandardWidth: standard('column'),
    UseStandardHeight: standard('row'),
    HorizontalAlignment: format('horizontal', oneOf('HorizontalAlignment')),
    VerticalAlignment: format('vertical', oneOf('VerticalAlignment')),
    WrapText: format('wrap', boolean),
    IndentLevel: format('indent', within(0, 250)),
    ShrinkToFit: format('shrink', boolean),
    TextOrientation: format('orientation', either(within(-90, 90), within(180, 180))),
    ReadingOrder: format('readingOrder', oneOf('ReadingOrder')),
  },
  links: {
    Borders: (target) => handle('RangeBorderCollection', target),
    Fill: (target) => handle('RangeFill', target),
    Font: (target) => handle('RangeFont', target),
    Protection: (target) => handle('FormatProtection', target),
  },
  methods: { AutofitColumns: autofit('column'), AutofitRows: autofit('row') },
};

const fontName: Kind<string> = {
  read(value) {
    if (typeof value !== 'string' || value === '' || value.length > 31) {
      throw invalid(`${String(value)} is no font.`);
    }
    return value;
  },
};

export const rangeFontTable: ClassTable<Target> = {
  properties: {
    Bold: format('bold', boolean),
    Color: format('fontColor', color),
    Italic: format('italic', boolean),
    Name: format('fontName', fontName),
    Size: format('fontSize', within(1, 409)),
    Strikethrough: format('strikethrough', boolean),
    Subscript: format('subscript', boolean),
    Superscript: format('superscript', boolean),
    Underline: format('underline', oneOf('RangeUnderlineStyle')),
  },
};

export const rangeFillTable: ClassTable<Target> = {
  properties: {
    /** No fill reads as white, as in Excel. */
    Color: {
      read: (target) => {
        const fill = shared(target, ({ sheet, rect }) => sheet.grid.shared(rect, 'fill'));
        return fill === '' ? '#FFFFFF' : fill;
      },
      write: (target, value) => {
        for (const area of target) area.setFormat('fill', color.read(value));
      },
    },
  },
  methods: {
    Clear: method([], (target) => {
      for (const area of target) area.setFormat('fill', '');
    }),
  },
};

export const formatProtectionTable: ClassTable<Target> = {
  properties: {
    Locked: format('locked', boolean),
    FormulaHidden: format('formulaHidden', boolean),
  },
};

const sides = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  ...['InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'],
] as const;

export const rangeBorderCollectionTable: ClassTable<Target> = {
  properties: { Count: readOnly(() => sides.length) },
  items: (target) => sides.map((side) => handle('RangeBorder', { target, side })),
  indexer: (target, key) => {
    const side = typeof key === 'number' ? sides[key] : oneOf('BorderIndex').read(key);
    if (side === undefined) throw invalid(`No border ${key}.`);
    return handle('RangeBorder', { target, side });
  },
  methods: {
    GetItemAt: method([number], (target, index) => {
      const side = sides[index];
      if (side === undefined) throw invalid(`No border ${index}.`);
      return handle('RangeBorder', { target, side });
    }),
  },
};

interface Line {
  readonly edge: Edge;
  readonly rect: Area['rect'];
}

/** The edges of single cells that make one border of a block; an inner line belongs to both cells. */
function lines({ rect }: Area, side: string): readonly Line[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ edge: 'top', rect: { ...rect, rows: 1 } }];
    case 'EdgeBottom':
      return [{ edge: 'bottom', rect: { ...rect, row: row + rows - 1, rows: 1 } }];
    case 'EdgeLeft':
      return [{ edge: 'left', rect: { ...rect, columns: 1 } }];
    case 'EdgeRight':
      return [{ edge: 'right', rect: { ...rect, column: column + columns - 1, columns: 1 } }];
    case 'InsideHorizontal':
      if (rows < 2) return [];
      return [
        { edge: 'bottom', rect: { ...rect, rows: rows - 1 } },
        { edge: 'top', rect: { ...rect, row: row + 1, rows: rows - 1 } },
      ];
    case 'InsideVertical':
      if (columns < 2) return [];
      return [
        { edge: 'right', rect: { ...rect, columns: columns - 1 } },
        { edge: 'left', rect: { ...rect, column: column + 1, columns: columns - 1 } },
      ];
    default:
      return [{ edge: side === 'DiagonalDown' ? 'diagonalDown' : 'diagonalUp', rect }];
  }
}

type Part = keyof typeof edgeDefaults;

const readPart = ({ target, side }: Border, part: Part): Plain =>
  shared(target, (area) => {
    const seen = lines(area, side).map(({ edge, rect }) =>
      area.sheet.grid.shared(rect, `${edge}.${part}`),
    );
    return seen.every((one) => one === seen[0]) ? (seen[0] ?? edgeDefaults[part]) : null;
  });

const borderPart = <T extends string>(part: Part, kind: Kind<T>) =>
  property<Border, T>(
    kind,
    (border) => readPart(border, part),
    ({ target, side }, value) => {
      for (const area of target) {
        area.sheet.assertFormattable();
        for (const { edge, rect } of lines(area, side)) {
          const { grid } = area.sheet;
          grid.setFormat(rect, `${edge}.${part}`, value);
          // A line that is taken away leaves neither a colour nor a weight.
          if (part === 'style' && value === 'None') {
            grid.setFormat(rect, `${edge}.color`, edgeDefaults.color);
            grid.setFormat(rect, `${edge}.weight`, edgeDefaults.weight);
          }
          // A line without a style that gets a colour or a weight becomes a plain line.
          const isBare = part !== 'style' && grid.shared(rect, `${edge}.style`) === 'None';
          if (isBare) grid.setFormat(rect, `${edge}.style`, 'Continuous');
        }
      }
    },
  );

export const rangeBorderTable: ClassTable<Border> = {
  properties: {
    Color: borderPart('color', color),
    SideIndex: readOnly(({ side }) => side),
    Style: borderPart('style', oneOf('BorderLineStyle')),
    Weight: borderPart('weight', oneOf('BorderWeight')),
  },
};
