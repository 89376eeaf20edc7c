import type { CellLook, LineLook } from './look';
import type { ReadWorkbook } from './read-xlsx';
import { elementsOf, parseXml, type XmlElement } from './xml';

type Attributes = Readonly<Record<string, string>>;

const first = (element: XmlElement, name: string): Attributes =>
  elementsOf(element, name)[0]?.attributes ?? {};

export interface Style {
  readonly look: Omit<CellLook, 'content' | 'isFormula' | 'validation'>;
  readonly lines: Readonly<Partial<Record<'top' | 'bottom', LineLook>>>;
}

const builtIn: Readonly<Record<string, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' },
  ...{ 9: '0%', 10: '0.00%', 49: '@' },
};

const color = (attributes: Attributes = {}) => `#${(attributes['rgb'] ?? '').slice(2)}`;

/** The formats of cells, by their numbers. */
export function stylesOf({ parts }: ReadWorkbook): Style[] {
  const xml = parseXml(parts.get('xl/styles.xml') ?? '');
  const list = (name: string) => elementsOf(xml, name)[0]?.children ?? [];
  const codes = new Map(
    list('numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  return list('cellXfs').map((format): Style => {
    const at = (name: string) => Number(format.attributes[name]);
    const font = fonts[at('fontId')] ?? missing('a font');
    const fill = fills[at('fillId')] ?? missing('a fill');
    const border = borders[at('borderId')] ?? missing('a border');
    const alignment = first(format, 'alignment');
    const number = format.attributes['numFmtId'] ?? '';
    const look = {
      numberFormat: codes.get(number) ?? builtIn[number] ?? missing(`format ${number}`),
      font: [
        first(font, 'name')['val'] ?? '',
        Number(first(font, 'sz')['val']),
        color(first(font, 'color')),
        elementsOf(font, 'b').length > 0,
        elementsOf(font, 'i').length > 0,
      ],
      fill:
        first(fill, 'patternFill')['patternType'] === 'solid' ? color(first(fill, 'fgColor')) : '',
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: alignment['wrapText'] === '1',
      indent: Number(alignment['indent'] ?? 0),
      locked: first(format, 'protection')['locked'] !== '0',
    } as const;
    return { look, lines: { ...lineOn(border, 'top'), ...lineOn(border, 'bottom') } };
  });
}

function lineOn(
  border: XmlElement,
  edge: 'top' | 'bottom',
): Partial<Record<typeof edge, LineLook>> {
  const [line] = elementsOf(border, edge);
  const weight = line?.attributes['style'];
  return line && weight ? { [edge]: { weight, color: color(line.children[0]?.attributes) } } : {};
}

function missing(what: string): never {
  throw new Error(`The file has no ${what}.`);
}
