import { functionFiles, functionsMetadata } from '../../src/command-line/functions-metadata';
import { functionNames } from '../../src/functions/function-names';
import { danishMetadata } from '../../src/command-line/danish-metadata';
import { associated } from './custom-functions-stub';
import '../../src/functions/associate';
import { type Parameter, committed } from './signatures';

interface DescribedParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
interface Metadata {
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly tooltip?: string }[];
  }[];
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: Readonly<Record<string, unknown>>;
    readonly parameters: readonly DescribedParameter[];
  }[];
}

let metadata: Metadata;
let text: string;
beforeAll(async () => {
  text = await functionsMetadata(functionFiles);
  metadata = JSON.parse(text) as Metadata;
});

test('every function is declared once, and is the one that is associated', () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([...functionNames].toSorted());
  expect(ids.toSorted()).toEqual([...associated.keys()].toSorted());
});

test('a function takes as many arguments as it declares', () => {
  for (const { id, parameters } of metadata.functions) {
    expect([id, associated.get(id)?.length]).toEqual([id, parameters.length]);
  }
});

test('every function, parameter and word is described, shortly for what Excel shows while one types', () => {
  for (const { id, description = '', parameters } of metadata.functions) {
    expect([id, description.length > 0 && description.length <= 120]).toEqual([id, true]);
    for (const one of parameters) {
      expect([id, one.name, (one.description ?? '').length > 0]).toEqual([id, one.name, true]);
    }
  }
  for (const { id, values } of metadata.enums) {
    for (const { name, tooltip } of values) expect([id, name, tooltip]).not.toContain(undefined);
  }
});

test('nothing is volatile, streaming or cancelable, and nothing asks for its address', () => {
  for (const { id, options = {} } of metadata.functions) expect([id, options]).toEqual([id, {}]);
  expect(text).not.toMatch(/"(volatile|stream|cancelable|requiresAddress)"/);
});

test('parameters are named as in Excel, and the optional ones come last', () => {
  for (const { id, parameters } of metadata.functions) {
    const names = parameters.map(({ name }) => name);
    expect([id, names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))]).toEqual([id, []]);
    const optional = parameters.map((one) => one.optional === true);
    expect([id, optional]).toEqual([id, optional.toSorted((a, b) => Number(a) - Number(b))]);
  }
});

const changed = `A signature that workbooks hold has changed. Parameters may only be added at the end, and
only optional ones; a function that must differ gets a new name. Put back what is missing in src/functions.`;
const grown =
  'A parameter is new. Add it to `takes` in the page.ts of its function: from then on it is kept.';

test('committed signatures only ever grow at their end', () => {
  const now = signatures();
  for (const [id, parameters] of Object.entries(committed)) {
    const kept = now[id]?.slice(0, parameters.length);
    if (JSON.stringify(kept) !== JSON.stringify(parameters)) {
      throw new Error(`${changed}\n${id}: ${spelled(parameters)} has become ${spelled(kept)}`);
    }
    const added = now[id]?.slice(parameters.length) ?? [];
    if (added.some(({ isOptional }) => !isOptional)) {
      throw new Error(`${changed}\n${id}: what is added must be optional: ${spelled(added)}`);
    }
  }
  for (const [id, parameters] of Object.entries(now)) {
    if (committed[id]?.length !== parameters.length) {
      throw new Error(`${grown}\n${id}: ${spelled(parameters)}`);
    }
  }
});

function signatures(): Readonly<Record<string, readonly Parameter[]>> {
  return Object.fromEntries(
    metadata.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, dimensionality, optional }) => ({
        name,
        isRange: dimensionality === 'matrix',
        isOptional: optional === true,
      })),
    ]),
  );
}

const spelled = (parameters: readonly Parameter[] | undefined): string =>
  parameters
    ?.map(({ name, isRange, isOptional }) => {
      const whole = isRange ? name : `${name}: word`;
      return isOptional ? `[${whole}]` : whole;
    })
    .join(', ') ?? 'nothing';

describe('in Danish', () => {
  test('everything has a text of its own, and only texts differ', () => {
    const danish = JSON.parse(danishMetadata(text)) as Metadata;
    expect(withoutTexts(danish)).toEqual(withoutTexts(metadata));
    for (const [k, { id, description, parameters }] of danish.functions.entries()) {
      expect([id, description]).not.toEqual([id, metadata.functions[k]?.description]);
      for (const [p, one] of parameters.entries()) {
        const english = metadata.functions[k]?.parameters[p]?.description;
        expect([id, one.name, one.description]).not.toEqual([id, one.name, english]);
        expect(one.description).toMatch(/^[^\s].+\.$/);
      }
    }
  });

  test('a text that is missing is a fault that names it, and so is one too many', () => {
    const more = {
      enums: [],
      functions: [...metadata.functions, { id: 'NEW', name: 'NEW', parameters: [{ name: 'x' }] }],
    };
    expect(() => danishMetadata(JSON.stringify(more))).toThrow(
      'NEW has no Danish text. NEW, x has no Danish text.',
    );
    const fewer = { ...metadata, functions: metadata.functions.filter(({ id }) => id !== 'GRR') };
    expect(() => danishMetadata(JSON.stringify(fewer))).toThrow('There is no function GRR.');
    const renamed = text.replace('"name": "cross_sell"', '"name": "cross"');
    expect(() => danishMetadata(renamed)).toThrow(
      'NRR has no parameter cross_sell. NRR, cross has no Danish text.',
    );
    const word = { ...metadata, enums: [{ id: 'LadderMode', values: [{ name: 'middle' }] }] };
    expect(() => danishMetadata(JSON.stringify(word))).toThrow('LadderMode.middle has no Danish');
  });

  const withoutTexts = (value: Metadata): unknown =>
    JSON.parse(JSON.stringify(value), (key, one: unknown) =>
      key === 'description' || key === 'tooltip' ? undefined : one,
    );
});
