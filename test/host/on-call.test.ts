import { built } from '../built';
import { openFunctions } from './custom-functions';

/*
 * The page names every function to Excel before functions.js is there: cells.js in Microsoft's own
 * runtime, in a page of which only the fetching of scripts is known.
 */

/** A page in which a script is fetched as `fetching` says. */
const pageThat = (fetching: string, andThen = '') => `
  globalThis.fetched = 0;
  globalThis.addEventListener = (name, run) => { globalThis[name] = run; };
  globalThis.navigator = { language: 'da-DK' };
  globalThis.document = {
    createElement: () => ({}),
    head: { append(script) { fetched += 1; (${fetching})(script); } },
  };
  ${built('cells.js')}
  CustomFunctions.associate('FETCHED', () => fetched);
  ${andThen}`;

const brings = `(script) => { if (script.src !== 'functions.js') throw script.src; ${built('functions.js')} }`;
const later = `(script) => setTimeout(() => (${brings})(script), 1)`;

test('a call that comes before the functions is answered when they are there', async () => {
  const excel = await openFunctions(pageThat(later));
  const calls = [
    { id: 'ATTAINMENT', args: [450_000, 500_000] },
    { id: 'CLAWBACK', args: [12_000, 'abc', 12, 'full'] },
  ];
  const [attainment, refused] = await excel.callAll(calls);
  expect(attainment).toEqual([[0.9]]);
  expect(refused).toMatchObject({ error: '#VALUE!' });
  expect((refused as { message: string }).message).toContain('abc');
  expect(await excel.call('ATTAINMENT', 250_000, 500_000)).toEqual([[0.5]]);
  expect(await excel.call('FETCHED')).toBe(1);
});

test('the functions are fetched after the page also where no cell calls one', async () => {
  const excel = await openFunctions(pageThat(later, 'load();'));
  expect(await excel.call('FETCHED')).toBe(1);
});

test('functions that come at the third time of asking answer the call that waited', async () => {
  const third = `(script) => fetched < 3 ? script.onerror() : (${brings})(script)`;
  const excel = await openFunctions(pageThat(third));
  expect(await excel.call('ATTAINMENT', 450_000, 500_000)).toEqual([[0.9]]);
});

test('functions that cannot be fetched are said so in the cell, and asked for by the next call', async () => {
  const sixth = `(script) => fetched < 6 ? script.onerror() : (${brings})(script)`;
  const excel = await openFunctions(pageThat(sixth));
  expect(await excel.call('ATTAINMENT', 450_000, 500_000)).toEqual({
    error: '#N/A',
    message:
      'COMP-funktionerne kunne ikke hentes. Tjek forbindelsen, og tryk på Ctrl+Alt+F9 for at beregne igen.',
  });
  expect(await excel.call('ATTAINMENT', 450_000, 500_000)).toEqual([[0.9]]);
});
