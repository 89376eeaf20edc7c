import type { Plain } from '../wire';

const edges = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type Edge = (typeof edges)[number];
export const cellEdges: readonly Edge[] = edges;

/** Every format that a cell has, with what it is in a new workbook. */
const cellDefaults = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  /** Empty: no fill. Excel answers white for it. */
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  readingOrder: 'Context',
  style: 'Normal',
  hyperlink: null,
  locked: true,
  formulaHidden: false,
} satisfies Record<string, Plain>;

type EdgePart = 'style' | 'color' | 'weight';
export type FormatKey = keyof typeof cellDefaults | `${Edge}.${EdgePart}`;

export const edgeDefaults = { style: 'None', color: '#000000', weight: 'Thin' } as const;

export const formatDefaults = {
  ...cellDefaults,
  ...Object.fromEntries(
    edges.flatMap((edge) =>
      Object.entries(edgeDefaults).map(([part, value]) => [`${edge}.${part}`, value]),
    ),
  ),
} as Readonly<Record<FormatKey, Plain>>;

/** Excel's own sizes of a column and a row in a new workbook, in points. */
export const standardWidth = 48;
export const standardHeight = 15;
