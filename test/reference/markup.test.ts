import { functionPage } from '../../src/reference/markup/function-page';
import { html } from '../../src/reference/markup/html';
import { prose } from '../../src/reference/markup/prose';
import { type BuiltReference, builtReference } from './built-reference';

const nasty = `<img src=x onerror="alert(1)">&'`;
const harmless = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;';

test('text in markup is text, also in an attribute', () => {
  expect(html`<p title="${nasty}">${[nasty, html`<b>${1}</b>`]}</p>`.markup).toBe(
    `<p title="${harmless}">${harmless}<b>1</b></p>`,
  );
});

test('nothing and no leave nothing behind, and 0 is a number', () => {
  expect(html`${undefined}${false}${0}${''}`.markup).toBe('0');
});

test('a number keeps its percent sign beside it', () => {
  expect(html`${'98 % is not'}`.markup).toBe('98\u00a0% is not');
});

test('words in backticks are code, and functions are links', () => {
  expect(
    html`${prose('`a<b`: use COMP.SPLIT, not COMP.NOTHING.')}`.markup.replace(/\s+/g, ' '),
  ).toBe(
    '<code>a&lt;b</code>: use <a href="SPLIT.html"><span class="prefix">COMP.</span>SPLIT</a>, not COMP.NOTHING.',
  );
});

test('whatever a docstring, a case or a message says stays text on the page', async () => {
  const { sources }: BuiltReference = await builtReference();
  const metadata = sources.metadata.en.get('ATTAINMENT');
  if (!metadata) throw new Error('There is no ATTAINMENT.');
  const call = { formula: nasty, ranges: [], column: 0 };
  const step = { name: nasty, formula: nasty, isColumn: true, start: nasty, last: nasty };
  const page = functionPage(
    {
      language: 'en',
      metadata: {
        ...metadata,
        description: nasty,
        parameters: [{ name: nasty, description: nasty, isOptional: true, isRange: false }],
      },
      descriptions: [{ pays: nasty, formula: nasty, where: nasty, rules: [nasty], nearest: nasty }],
      examples: [{ ...call, gives: [[nasty, nasty]], source: nasty }],
      refusals: [{ ...call, error: '#N/A', message: nasty }],
      native: [
        { when: nasty, steps: [step], answers: [step] },
        { when: nasty, steps: [], answers: [step] },
      ],
    },
    sources.metadata.en,
  );
  expect(page).not.toContain('<img');
  expect(page.split(harmless).length).toBeGreaterThan(20);
});
