import type { Scalar } from '../../functions/case';
import type { Language } from '../../engine/words';
import { type Block, blockAt, entered, letter } from '../examples/cell-text';
import type { Example, Refusal, WrittenCall } from '../examples/examples';
import { fixed } from './fixed-words';
import { type Content, type Html, html } from './html';
import { errorText } from '../examples/local-formula';
import { englishPercent, prose } from './prose';

/** A call as it is typed, with the ranges that it names and what it gives. */
export function exampleArticle(example: Example, k: number, language: Language): Html {
  const { gives, source } = example;
  return html`<article class="example">
    <h3>${fixed.example[language]} ${k + 1}</h3>
    ${callOf(example.formula)}
    <div class="ranges">
      ${rangesOf(example, language)}${
        typeof gives === 'string'
          ? html`<p class="gives"><span>${fixed.gives[language]}</span> <b>${gives}</b></p> `
          : spillOf(example, gives, language)
      }
    </div>
    <p class="source">
      ${fixed.source[language]}: <span lang="en">${prose(englishPercent(source))}</span>
    </p>
  </article> `;
}

/** A message with the call that it is the answer to. */
export function refusalItem(refusal: Refusal, language: Language): Html {
  return html`<li>
    <p class="message"><b>${errorText(refusal.error, language)}</b> ${refusal.message}</p>
    ${callOf(refusal.formula)}
    ${refusal.ranges.length > 0 ? html`<div class="ranges">${rangesOf(refusal, language)}</div>` : undefined}
  </li> `;
}

const callOf = (formula: string): Html => html`<pre class="call"><code>${formula}</code></pre>`;

const rangesOf = ({ ranges }: WrittenCall, language: Language): Content =>
  ranges.map((range) =>
    grid(range, range.parameter, (cell) => entered(cell, range.isDate, language)),
  );

/** An answer of several cells; the formula stands in the first of them. */
function spillOf(
  { column }: WrittenCall,
  gives: readonly (readonly string[])[],
  language: Language,
) {
  const block = blockAt(column, gives);
  return grid(block, fixed.gives[language], (cell) => String(cell));
}

/** Cells as a sheet shows them, with letters above and numbers beside them. */
function grid(
  { address, column, rows }: Block,
  name: string,
  text: (cell: Scalar) => string,
): Html {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, k) => letter(column + k));
  const wide = width > 3 && html` tabindex="0" role="group" aria-label="${name} ${address}"`;
  return html`<div class="grid" ${wide}>
    <table>
      <caption>
        ${name}
        <span>${address}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${letters.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, k) =>
            html`<tr>
              <th scope="row">${k + 1}</th>
              ${row.map((cell) => cellOf(text(cell)))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

/** Figures to the right, words to the left, as a sheet has them. */
const cellOf = (text: string): Html =>
  /^-?[\d#]/.test(text) ? html`<td class="figure">${text}</td>` : html`<td>${text}</td>`;
