import { labelOf, messageOf, wordsOf } from '../../src/taskpane/explain/function-words';
import { built } from '../built';

interface Metadata {
  readonly functions: Parameters<typeof wordsOf>[0];
}

test.each([
  ['en', 'functions.json'],
  ['da', 'functions.da-DK.json'],
] as const)('each parameter has a name in words, in %s', (language, file) => {
  const { functions } = JSON.parse(built(file)) as Metadata;
  const words = wordsOf(functions, language);
  const bare = functions.flatMap(({ id, parameters }) =>
    parameters
      .map(({ name }) => [`${id} ${name}`, labelOf(words, id, name)] as const)
      .filter(([, label]) => !/^\p{Lu}/u.test(label) || /^(TRUE|FALSE|SAND|FALSK)\b/.test(label)),
  );
  expect(functions.length).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

test('a choice of a function that is left out is called by its name in Danish', () => {
  const { functions } = JSON.parse(built('functions.da-DK.json')) as Metadata;
  const words = wordsOf(functions, 'da');
  expect(labelOf(words, 'TIERED_COMMISSION', 'exceed')).toBe('Grænser skal overskrides');
  expect(labelOf(words, 'TIERED_COMMISSION', 'quota')).toBe('Kvote');
});

test('an argument at fault is called by what it is for, wherever in it the fault is', () => {
  const { functions } = JSON.parse(built('functions.da-DK.json')) as Metadata;
  const words = wordsOf(functions, 'da');
  const said = (message: string) => messageOf(words, 'TIERED_COMMISSION', message);
  expect(said('quota: Kvoten er tom.')).toBe('Kvote: Kvoten er tom.');
  expect(said('tiers, række 3, sats: quota.')).toBe(
    'Tabel med grænse og sats, række 3, sats: quota.',
  );
  expect(said('#VALUE!')).toBe('#VALUE!');
});
