import { zipSync } from 'fflate';
import fc from 'fast-check';
import { planOf, presets } from '../../src/plan/presets/presets';
import { keptXml, layoutVersion } from '../../src/workbook/kept/kept-plan';
import { main, office, packed, parts, relationships } from '../spreadsheet/handmade-xlsx';

/** Files of somebody who means harm: each is as large as it is asked to be, in the one way that it is bad. */

const small = parts('<row><c><v>1</v></c></row>');
const book = (inside: string, sheets = '<sheet name="One" sheetId="1" rel:id="r0"/>') =>
  `<workbook xmlns="${main}" xmlns:rel="${office}"><sheets>${sheets}</sheets>${inside}</workbook>`;
const named = (formula: string) => `<definedName name="a">${formula}</definedName>`;
const many = <T>(count: number, one: (k: number) => T): T[] =>
  Array.from({ length: Math.round(count) }, (_, k) => one(k));
const cell = (inside: string, type = 'str') => `<row><c t="${type}"><v>${inside}</v></c></row>`;
const formula = (inside: string) => `<row><c><f>${inside}</f></c></row>`;
const [preset] = presets;
if (!preset) throw new Error('There is a preset.');
const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });

const documentOf = (sheet: string, of = plan): string =>
  keptXml(of, {
    ...{ layout: layoutVersion, form: 'native', sheets: { plan: sheet, team: 'Team' } },
    ...{ teamRows: 10, dealRows: 0 },
  });

/** A workbook that keeps so many documents in parts, and so many in hidden sheets. */
function keeping(documents: readonly string[], hidden: readonly string[] = []) {
  const sheets = hidden.map(
    (_, k) => `<sheet name="S${k}" sheetId="${k + 1}" state="hidden" rel:id="r${k}"/>`,
  );
  const inSheet = (xml: string) =>
    `<worksheet xmlns="${main}"><sheetData><row r="2"><c r="A2" t="str"><v>` +
    `${xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</v></c></row></sheetData></worksheet>`;
  return {
    ...small,
    'xl/workbook.xml': book('', sheets.join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...hidden.map((_, k) => ['worksheet', `s${k}.xml`] as const),
      ...documents.map((_, k) => ['customXml', `../c${k}.xml`] as const),
    ),
    ...Object.fromEntries(hidden.map((xml, k) => [`xl/s${k}.xml`, inSheet(xml)])),
    ...Object.fromEntries(documents.map((xml, k) => [`c${k}.xml`, xml])),
  };
}

/** A workbook whose main part lies so many folders deep, with as many relationships. */
function deepFolders(size: number): Record<string, string> {
  const folders = 'a/'.repeat(Math.min(size / 4, 30_000));
  const empty = '<Relationship/>'.repeat(size);
  return {
    '_rels/.rels': relationships(['officeDocument', `/${folders}w`]),
    [`${folders}w`]: book(''),
    [`${folders}_rels/w.rels`]: relationships().replace('</', `${empty}</`),
  };
}

const mini = (k: number, sheet: string) =>
  `<plan xmlns="urn:compsheet:plan" sheet="${sheet}${k}">${k}</plan>`;

/** A call that is begun and never ended, with so many characters behind it. */
export const unclosedInName = (size: number): Record<string, string> => ({
  ...small,
  'xl/workbook.xml': book(named(`_xlfn.SINGLE(${'a'.repeat(size)}`)),
});
export const unclosedInCell = (size: number): Record<string, string> =>
  parts(formula(`_xlfn.SINGLE(${"'a'".repeat(size)}`));

/** By what is bad about them; a size of 1,000 is read in a few milliseconds. */
export const hostile: Readonly<Record<string, (size: number) => Record<string, string>>> = {
  'cells that are blank': (n) => parts(`<row>${'<c/>'.repeat(n)}</row>`),
  'cells that are far apart': (n) =>
    parts(many(n, (k) => `<row><c r="XFD${k + 1}"><v>1</v></c></row>`).join('')),
  rows: (n) => parts('<row/>'.repeat(n)),
  texts: (n) => parts(cell('1', 's'), '<si><t>a</t></si>'.repeat(n)),
  'runs of one text': (n) => parts('<row/>', `<si>${'<r><t>a</t></r>'.repeat(n)}</si>`),
  'escaped signs': (n) => parts(cell('_x0041_'.repeat(4_000)).repeat(n / 250)),
  entities: (n) => parts(cell('&lt;'.repeat(30_000)).repeat(n / 1_000)),
  'an entity without end': (n) => parts(cell(`&${'a'.repeat(9 * n)}`)),
  'attributes of one element': (n) =>
    parts(`<row ${many(n, (k) => `a${k}="1"`).join(' ')}><c/></row>`),
  'namespaces of one element': (n) =>
    parts(`<row ${many(n, (k) => `xmlns:a${k}="1"`).join(' ')}><c/></row>`),
  'prefixes at the bottom': (n) =>
    parts(`${'<row>'.repeat(25)}${'<c rel:a="" rel:b=""/>'.repeat(n)}${'</row>'.repeat(25)}`),
  'a comment of hyphens': (n) => parts(`<!--${'- '.repeat(9 * n)}-->`),
  brackets: (n) => parts(`<row><![CDATA[${']'.repeat(9 * n)}]]></row>`),
  'names of a workbook': (n) => ({
    ...small,
    'xl/workbook.xml': book(`<definedNames>${named('_xlfn.A1').repeat(n)}</definedNames>`),
  }),
  'an unclosed call in a name': (n) => unclosedInName(100 * n),
  'an unclosed call in a cell': (n) => unclosedInCell(100 * n),
  'formulas of marks': (n) =>
    parts(many(n / 100, (k) => formula(`${`"'[(`.charAt(k % 4).repeat(8_000)}`)).join('')),
  digits: (n) => parts(cell('1.'.repeat(100 * n), 'n')),
  'a day without end': (n) => parts(cell(`2026-01-01 ${'Z('.repeat(100 * n)}`, 'd')),
  folders: deepFolders,
  'steps out of folders': (n) => ({
    ...small,
    'xl/_rels/workbook.xml.rels': relationships(
      ...many(Math.min(n, 20_000), () => ['worksheet', '../a/'.repeat(10)] as const),
    ),
  }),
  'documents beside documents': (n) =>
    keeping(
      many(Math.min(n / 20, 4_500), (k) => mini(k, 'x')),
      many(Math.min(n / 100, 900), (k) => mini(k, 'y')),
    ),
};

/** The plan with its first component so many times. */
const withComponents = (count: number): typeof plan => ({
  ...plan,
  components: plan.components.flatMap((one) => many(count, (k) => ({ ...one, id: `c${k}` }))),
});

/** Many plans that are whole, of so many components each: only so many are described. */
export const manyPlans = (count: number, components = 1): Record<string, string> =>
  keeping(many(count, (k) => documentOf(`Plan ${k}`, withComponents(components))));

const word = fc.constantFrom(
  ...['1', '-1', '1e999', 'NaN', '', ' ', '__proto__', 'toString', 'constructor', 'A1', '&#0;'],
  ...['&amp;', '&x;', 'x'.repeat(40_000), '1048577', 'XFE1', '\ufffe', '_x0000_', '../..', 'r0'],
  ...['<', '>', ']]>', '"', "'", '<!--', '<?x?>', '<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ...['urn:compsheet:plan', main, 'worksheet', 'shared', 'str', 'inlineStr', 's', 'd', 'e', 'b'],
  documentOf('__proto__').replace(/:\d+/g, ':1e999'),
);

/** A part with something else in one of its places, or cut off. */
const spoiled = (text: string): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    fc.tuple(fc.nat(text.length), fc.nat(12), word).map(([at, length, inside]) => {
      return text.slice(0, at) + inside + text.slice(at + length);
    }),
    fc.nat(text.length).map((at) => text.slice(0, at)),
    fc.constantFrom('utf16le' as const, 'latin1' as const).map((encoding) => {
      return new Uint8Array(Buffer.from(`\ufeff${text}é`, encoding));
    }),
    fc.uint8Array({ maxLength: 99 }),
  );

const rich = {
  ...keeping([documentOf('One')], [mini(1, 'y')]),
  'xl/s0.xml': parts(
    `<row><c r="A1" t="s"><v>0</v></c><c t="d"><v>2026-01-01</v></c></row>` +
      `<row><c><f t="shared" si="0" ref="A1:A9">_xlfn.SINGLE(A1)+'a b'!A1</f><v>1</v></c></row>` +
      '<row><c r="A9"><f t="shared" si="0"/><v>2</v></c><c t="inlineStr"><is><t>a</t></is></c></row>',
  )['xl/worksheets/one.xml'],
} as Record<string, string>;

/** Whole files of which one or two parts are spoiled, or the bytes of the file itself. */
export const hostileFile: fc.Arbitrary<Uint8Array> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(rich)), { minLength: 1, maxLength: 2 })
  .chain((paths) =>
    fc.tuple(
      ...paths.map((path) => spoiled(rich[path] ?? '').map((content) => [path, content] as const)),
    ),
  )
  .map((changed) => packed({ ...rich, ...Object.fromEntries(changed) }))
  .chain((file) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(file) },
      fc.nat(file.length).map((at) => file.slice(0, at)),
      fc
        .tuple(fc.nat(file.length - 1), fc.nat(255), fc.integer({ min: 1, max: 4 }))
        .map(([at, byte, count]) => file.slice().fill(byte, at, at + count)),
      fc
        .tuple(fc.nat(90), fc.nat(255))
        .map(([back, byte]) => file.slice().fill(byte, file.length - 1 - back, file.length - back)),
    ),
  );

/** Beside a megabyte that cannot be packed: the limits that follow from the size of the file are wide. */
export const beside = (content: Record<string, string>, noise: Uint8Array): Uint8Array => {
  const encoder = new TextEncoder();
  const all = Object.entries(content).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync({ ...Object.fromEntries(all), 'noise.bin': [noise, { level: 0 }] });
};
