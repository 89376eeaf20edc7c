import type { BorderStyle, BorderStyles, CellStyle, FontStyle } from '../description/description';

/** The look of every sheet. Colour never says anything alone: all of it reads in black and white. */
export const colors = {
  ink: '#1A1E26',
  note: '#545B68',
  accent: '#1E4079',
  signal: '#B84A00',
  agrees: '#1B6E3C',
  error: '#B01030',
  input: '#0000D6',
  inputFill: '#FFF9E0',
  hairline: '#E0E3E9',
  rule: '#6B7382',
  paper: '#FFFFFF',
} as const;

export const formats = {
  general: 'General',
  whole: '#,##0',
  /** With the decimals that it has: 2.8 is not 3. */
  count: 'General',
  /** A count that is only expected. */
  estimate: '#,##0.0',
  cents: '#,##0.00',
  /** Beside a chart's points, where cents of thousands would only break the line. */
  labelled: '[>=1000]#,##0;[<0]-#,##0;General',
  /** With what puts two of the same rest in an order. */
  restOfCent: '0.0000000000',
  percent: '0.0%',
  wholePercent: '0%',
  sharpPercent: '0.00%',
  day: 'd mmm yyyy',
} as const;

const font = (size: number, color: string, more: Partial<FontStyle> = {}): FontStyle => ({
  name: 'Calibri',
  size,
  color,
  ...more,
});

const line = (weight: BorderStyle['line'], color: string): BorderStyle => ({ line: weight, color });
const hairline: BorderStyles = { bottom: line('thin', colors.hairline) };
const rule: BorderStyles = { bottom: line('thin', colors.rule) };

const body = font(11, colors.ink);
const grey = font(10, colors.note);

/** Styles by what a cell is for. A number's format is the cell's own: `{ ...styles.number, numberFormat }`. */
export const styles = {
  title: { font: font(22, colors.ink, { bold: true }), numberFormat: formats.general },
  heading: { font: font(11, colors.accent, { bold: true }), numberFormat: formats.general },
  subheading: {
    font: font(11, colors.ink, { bold: true }),
    numberFormat: formats.general,
    borders: hairline,
  },
  headingRule: {
    font: font(11, colors.accent, { bold: true }),
    numberFormat: formats.general,
    borders: rule,
  },
  text: { font: body, numberFormat: formats.general, borders: hairline },
  prose: { font: body, numberFormat: formats.general, wrap: true, vertical: 'top' },
  /** Text that a formula makes. */
  sentence: { font: body, numberFormat: formats.general, borders: hairline },
  signer: { font: grey, numberFormat: formats.general, vertical: 'bottom' },
  signature: {
    font: grey,
    numberFormat: formats.general,
    borders: { bottom: line('thin', colors.ink) },
  },
  note: { font: grey, numberFormat: formats.general },
  noteRight: { font: grey, numberFormat: formats.general, horizontal: 'right' },
  unit: {
    font: grey,
    numberFormat: formats.general,
    borders: hairline,
    horizontal: 'left',
    indent: 1,
  },
  columnHead: { font: grey, numberFormat: formats.general, borders: rule },
  columnHeadRight: {
    font: grey,
    numberFormat: formats.general,
    horizontal: 'right',
    borders: rule,
  },
  number: { font: body, numberFormat: formats.whole, horizontal: 'right', borders: hairline },
  result: {
    font: font(11, colors.ink, { bold: true }),
    numberFormat: formats.whole,
    horizontal: 'right',
    borders: hairline,
  },
  words: {
    font: body,
    numberFormat: formats.general,
    borders: hairline,
    horizontal: 'left',
    indent: 1,
  },
  input: {
    font: font(11, colors.input),
    fill: colors.inputFill,
    numberFormat: formats.whole,
    horizontal: 'right',
    borders: hairline,
    unlocked: true,
  },
  inputText: {
    font: font(11, colors.input),
    fill: colors.inputFill,
    numberFormat: formats.general,
    borders: hairline,
    unlocked: true,
  },
  total: {
    font: font(11, colors.ink, { bold: true }),
    numberFormat: formats.whole,
    borders: { top: line('thin', colors.rule) },
  },
  titleRule: {
    font: body,
    numberFormat: formats.general,
    borders: { bottom: line('medium', colors.ink) },
  },
  endRule: {
    font: body,
    numberFormat: formats.general,
    borders: { top: line('thin', colors.rule) },
  },
  plain: { font: grey, numberFormat: formats.general, horizontal: 'right' },
} as const satisfies Record<string, CellStyle>;

export const withFormat = (style: CellStyle, numberFormat: string): CellStyle => ({
  ...style,
  numberFormat,
});
