import type { BorderStyle, CellStyle, FontStyle } from '../../description/description';
import { mainNamespace } from './namespaces';
import { declaration, xmlText } from './xml';

/** The formats that every spreadsheet knows by number. */
const builtInFormats = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const firstOwnFormat = 164;

const standardFont: FontStyle = { name: 'Calibri', size: 11, color: '#000000' };

/** Every style of the workbook, each kept once. */
export interface Styles {
  /** `asText`: what is typed over keeps being text, even after `=`. */
  indexOf(style: CellStyle, asText?: boolean): number;
  part(): string;
}

export function styles(): Styles {
  const formats = list();
  const fonts = list(font(standardFont));
  const fills = list('<fill><patternFill/></fill>', patternFill('gray125'));
  const borders = list(border(undefined, undefined));
  const formatsOfCells = list('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const known = [new Map<CellStyle, number>(), new Map<CellStyle, number>()] as const;

  function format(style: CellStyle, asText: boolean): string {
    const number =
      builtInFormats.get(style.numberFormat) ??
      firstOwnFormat + formats.indexOf(` formatCode="${xmlText(style.numberFormat)}"/>`);
    const fill = style.fill === undefined ? 0 : fills.indexOf(patternFill('solid', style.fill));
    const edges = borders.indexOf(border(style.borders?.top, style.borders?.bottom));
    const inside = alignment(style) + (style.unlocked ? '<protection locked="0"/>' : '');
    return (
      `<xf numFmtId="${String(number)}" fontId="${String(fonts.indexOf(font(style.font)))}" ` +
      `fillId="${String(fill)}" borderId="${String(edges)}" xfId="0"${asText ? ' quotePrefix="1"' : ''} ` +
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
      (style.unlocked ? ' applyProtection="1"' : '') +
      (inside === '' ? '/>' : `>${inside}</xf>`)
    );
  }

  return {
    indexOf(style, asText = false) {
      const indices = known[asText ? 1 : 0];
      const index = indices.get(style) ?? formatsOfCells.indexOf(format(style, asText));
      indices.set(style, index);
      return index;
    },
    part: () =>
      `${declaration}<styleSheet xmlns="${mainNamespace}">` +
      counted(
        'numFmts',
        formats.items.map(
          (end, index) => `<numFmt numFmtId="${String(firstOwnFormat + index)}"${end}`,
        ),
      ) +
      counted('fonts', fonts.items) +
      counted('fills', fills.items) +
      counted('borders', borders.items) +
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted('cellXfs', formatsOfCells.items) +
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  };
}

/** A list in which equal items share a place. */
function list(...items: string[]) {
  const indices = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    indexOf(item: string): number {
      const index = indices.get(item) ?? items.push(item) - 1;
      indices.set(item, index);
      return index;
    },
  };
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** The children stand in the order of the schema; Excel repairs a file where they don't. */
function font({ bold, italic, size, color, name }: FontStyle): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/>` +
    `<color rgb="${argb(color)}"/><name val="${xmlText(name)}"/><family val="2"/></font>`
  );
}

function patternFill(pattern: string, color?: string): string {
  const colors =
    color === undefined ? '' : `<fgColor rgb="${argb(color)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>`;
}

function border(top: BorderStyle | undefined, bottom: BorderStyle | undefined): string {
  return `<border><left/><right/>${edge('top', top)}${edge('bottom', bottom)}<diagonal/></border>`;
}

function edge(side: string, style: BorderStyle | undefined): string {
  return style === undefined
    ? `<${side}/>`
    : `<${side} style="${style.line}"><color rgb="${argb(style.color)}"/></${side}>`;
}

function alignment({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrap ? ' wrapText="1"' : '') +
    (indent === undefined ? '' : ` indent="${String(indent)}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** `#1E4079` is `FF1E4079` here: opaque. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
