import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type XMLFileInfo, validateXML } from 'xmllint-wasm';
import { developmentUrl, releaseManifest } from '../../src/command-line/release-manifest';
import { needed } from '../../src/workbook/excel/read/workbook';
import { actionName, commands } from '../../src/taskpane/ribbon/ribbon';
import { keyGroups } from '../../src/taskpane/keys/key-groups';
import { assets, iconSizes, ribbonIcons, ribbonSizes } from './icons';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const releaseUrl = 'https://example.com/compsheet/';
const release = releaseManifest(source, releaseUrl);

/** Every value of an attribute, wherever it stands; with `element`, only on elements of that name. */
function values(xml: string, attribute: string, element = '[\\w:]+'): string[] {
  const pattern = new RegExp(`<${element}(?:\\s[^>]*?)?\\s${attribute}="([^"]*)"`, 'g');
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The address that a `resid` stands for. */
function address(xml: string, resid: string): string | undefined {
  return new RegExp(`id="${resid}" DefaultValue="([^"]*)"`).exec(xml)?.[1];
}

function within(xml: string, element: string): string {
  const [name = ''] = element.split(' ');
  return new RegExp(`<${element}[\\s>].*?</${name}>`, 's').exec(xml)?.[0] ?? '';
}

async function schemaErrors(xml: string): Promise<string[]> {
  const folder = join(__dirname, 'schema');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName): XMLFileInfo => ({ fileName, contents: readFileSync(join(folder, fileName)) }));
  const isMain = ({ fileName }: XMLFileInfo): boolean => fileName === 'OfficeAppManifestV1_1.xsd';
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: files.filter(isMain),
    preload: files.filter((file) => !isMain(file)),
  });
  return errors.map(({ message }) => message);
}

describe.each([
  ['the manifest of development', source, developmentUrl],
  ['the released manifest', release, releaseUrl],
])('%s', (_name, manifest, home) => {
  test("follows Microsoft's schemas", async () => {
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  test('takes the keys and their Danish from files of its own home', () => {
    expect(values(manifest, 'Url', 'ExtendedOverrides')).toEqual([`${home}assets/keys.json`]);
    const danish = `${home}assets/keys.da-DK.json`;
    expect(values(manifest, 'ResourcesUrl', 'ExtendedOverrides')).toEqual([danish]);
  });

  test('names no resource that is not there, and has none that is not named', () => {
    const resources = values(within(manifest, 'Resources'), 'id');
    expect([...new Set(values(manifest, 'resid'))].sort()).toEqual([...resources].sort());
  });

  test('has addresses of its own home only, and over https', () => {
    const given = [...values(manifest, 'DefaultValue'), ...values(manifest, 'Value')];
    const addresses = given.filter((value) => /^\w+:/.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((value) => !value.startsWith(home))).toEqual([]);
    expect(home).toMatch(/^https:/);
  });

  test('has one page for the runtime, the functions, the commands and the pane', () => {
    const overrides = within(manifest, 'VersionOverrides');
    const pages = [
      ...values(overrides, 'resid', 'Runtime'),
      ...values(within(overrides, 'Page'), 'resid'),
      ...values(overrides, 'resid', 'FunctionFile'),
      ...values(within(overrides, 'Action'), 'resid'),
    ];
    expect(pages).toHaveLength(4);
    const urls = pages.map((resid) => address(manifest, resid));
    expect(new Set([...urls, ...values(manifest, 'DefaultValue', 'SourceLocation')])).toEqual(
      new Set([`${home}taskpane.html`]),
    );
  });

  test('takes the functions from the files that the build writes', () => {
    const functions = within(manifest, 'AllFormFactors');
    const url = (element: string): string | undefined =>
      address(manifest, values(within(functions, element), 'resid')[0] ?? '');
    expect(url('Script')).toBe(`${home}functions.js`);
    expect(url('Metadata')).toBe(`${home}functions.json`);
    const metadata = new RegExp(`DefaultValue="${home}functions\\.json">(.*?)</bt:Url>`, 's');
    expect(values(metadata.exec(manifest)?.[1] ?? '', 'Value')).toEqual([
      `${home}functions.da-DK.json`,
    ]);
  });
});

test('the namespace of the functions is COMP', () => {
  expect(address(source, values(source, 'resid', 'Namespace')[0] ?? '')).toBe('COMP');
});

test('the released manifest does not know the machine it was made on', () => {
  expect(release).not.toMatch(/localhost|127\.0\.0\.1/);
});

test('the id stays for ever: workbooks find their functions by it', () => {
  expect(/<Id>(.*)<\/Id>/.exec(source)?.[1]).toBe('382fdba9-c6cf-4c37-b382-1b320e906be6');
});

test('it asks for what it cannot start without, and for no ribbon set, which Office refuses here', () => {
  expect(values(source, 'Name', 'Set')).toEqual([
    'SharedRuntime',
    'CustomFunctionsRuntime',
    'ExcelApi',
  ]);
});

test('it asks for as much as is used: no change is refused where it can be installed', () => {
  const minimum = (set: string) =>
    new RegExp(`<Set Name="${set}" MinVersion="([\\d.]+)"/>`).exec(source)?.[1];
  expect(minimum('ExcelApi')).toBe(needed);
  // The codes #VALUE! and #N/A of `CustomFunctions.Error` belong to it.
  expect(minimum('CustomFunctionsRuntime')).toBe('1.3');
});

test('it speaks Danish wherever it speaks English', () => {
  const spoken = [
    ...values(source, 'DefaultValue', 'DisplayName'),
    ...values(source, 'DefaultValue', 'Description'),
  ]
    .concat(values(source, 'DefaultValue', 'bt:String'))
    .filter((text) => text !== 'COMP');
  const metadata = 1;
  expect(values(source, 'Locale')).toEqual(Array(spoken.length + metadata).fill('da-DK'));
});

test('strings fit in the room that Office has for them', () => {
  const longest = (element: string): number =>
    Math.max(
      ...[
        ...values(source, 'DefaultValue', element),
        ...values(within(source, element), 'Value'),
      ].map((text) => text.length),
    );
  expect(longest('DisplayName')).toBeLessThanOrEqual(125);
  expect(longest('Description')).toBeLessThanOrEqual(250);
  const short = within(source, 'bt:ShortStrings');
  const shortTexts = [...values(short, 'DefaultValue'), ...values(short, 'Value')];
  expect(shortTexts.filter((text) => text.length > 125)).toEqual([]);
});

/** Width and height, which every PNG states at the same place. */
function pixels(file: string): [number, number] {
  const png = readFileSync(join(assets, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each(iconSizes)('the icon of %i pixels has that size', (size) => {
  expect(pixels(`icon-${size}.png`)).toEqual([size, size]);
});

test.each(ribbonIcons.flatMap((name) => ribbonSizes.map((size) => [name, size] as const)))(
  'the picture of %s of %i pixels has that size',
  (name, size) => expect(pixels(`ribbon/${name}-${size}.png`)).toEqual([size, size]),
);

test('the buttons and the keys ask for what the pane does, and each tip names its keys', () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(join(assets, 'keys.json'), 'utf8')) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  const names = commands.map(actionName);
  expect(actions.map(({ id }) => id)).toEqual(names);
  expect(shortcuts.map(({ action }) => action)).toEqual(names);
  const functions = [...source.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  // The first button shows the pane by itself.
  expect(functions.map(([, name]) => name)).toEqual(names.slice(1));
  for (const { key } of shortcuts) {
    // Excel's own keys hold at most two of the three.
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    const tips = [...source.matchAll(/<bt:String id="\w+\.Tip".*?<\/bt:String>/gs)].filter(
      ([tip]) => tip.split(`${key.default}."`).length === 3,
    );
    expect(tips).toHaveLength(1);
  }
  expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(names.length);
  const told = keyGroups.find(({ host }) => host === 'excel')?.lines.flatMap(({ keys }) => keys);
  expect(told).toEqual(shortcuts.map(({ key }) => key.default));
});

/** Where another add-in has the same keys, Excel asks by these names which of the two is meant. */
test('keys have the names of their buttons, in English and in Danish', () => {
  type Texts = Record<string, { value: string }>;
  const read = (file: string): unknown => JSON.parse(readFileSync(join(assets, file), 'utf8'));
  const { actions, resources } = read('keys.json') as {
    actions: { name: string }[];
    resources: { default: Texts };
  };
  const { resources: translated } = read('keys.da-DK.json') as {
    resources: Record<string, Texts>;
  };
  const called = (texts: Texts | undefined) =>
    actions.map(({ name }) => texts?.[/^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '']?.value);
  const labels = values(source, 'resid', 'Label').slice(1);
  const danish = labels.map((id) => values(within(source, `bt:String id="${id}"`), 'Value')[0]);
  expect(called(resources.default)).toEqual(labels.map((id) => address(source, id)));
  expect(called(translated['da-dk'])).toEqual(danish);
  expect(Object.keys(translated)).toEqual(['da-dk']);
});

test('every icon is of the size it is used for', () => {
  const icons = [...source.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)];
  expect(icons.length).toBeGreaterThan(5);
  const names = ['icon', ...ribbonIcons.map((name) => `ribbon/${name}`)];
  for (const [, size, resid] of icons) {
    const ofSize = names.map((name) => `${developmentUrl}assets/${name}-${size}.png`);
    expect(ofSize).toContain(address(source, resid ?? ''));
  }
  expect(values(source, 'DefaultValue', 'IconUrl')).toEqual([
    `${developmentUrl}assets/icon-32.png`,
  ]);
  expect(values(source, 'DefaultValue', 'HighResolutionIconUrl')).toEqual([
    `${developmentUrl}assets/icon-64.png`,
  ]);
});

test('every address that is not built is a file of the repository', () => {
  const files = values(source, 'DefaultValue')
    .filter((value) => value.startsWith(`${developmentUrl}assets/`))
    .map((value) => value.slice(`${developmentUrl}assets/`.length));
  const standing = readdirSync(assets, { recursive: true }).map((file) =>
    String(file).replaceAll('\\', '/'),
  );
  expect(standing).toEqual(expect.arrayContaining(files));
});

describe('the address given to a build', () => {
  test.each([
    ['without a slash at its end', 'https://example.com/a'],
    ['with one', 'https://example.com/a/'],
  ])('%s is a folder', (_name, url) => {
    expect(releaseManifest(source, url)).toContain('"https://example.com/a/taskpane.html"');
  });

  test.each([
    'http://example.com/',
    'example.com',
    '',
    'https://example.com/?a=1',
    'https://a.b/#c',
  ])('"%s" is refused', (url) => {
    expect(() => releaseManifest(source, url)).toThrow(`"${url}"`);
  });
});
