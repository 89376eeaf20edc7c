import { type Html, html } from './html';

/** A line of a formula: what stands before the gap, where there is one, and what stands after it. */
export interface FormulaRow {
  readonly label: string | undefined;
  readonly body: string;
}

/**
 * The rows of a formula whose lines are set in two columns, such as a mode and what it pays. A line
 * that begins in the second column, or with a sign before it, goes on with the row above. Without a gap there is one column.
 */
export function formulaRows(formula: string): FormulaRow[] {
  const lines = formula.split('\n');
  const gaps = lines.flatMap((line) => {
    const gap = /\S {2,}(?=\S)/.exec(line);
    return gap ? [gap.index + gap[0].length] : [];
  });
  const column = Math.min(...gaps);
  const fits = lines.every((line) => line[column - 1] === ' ');
  if (gaps.length === 0 || !fits) return lines.map((body) => ({ label: undefined, body }));
  return lines.reduce<FormulaRow[]>((rows, line) => {
    const [label, body] = [line.slice(0, column).trim(), line.slice(column)];
    const above = rows.at(-1);
    const goesOn = /^[-+*/]?$/.test(label);
    return goesOn && above
      ? [...rows.slice(0, -1), { ...above, body: `${above.body}\n${label && `${label} `}${body}` }]
      : [...rows, { label, body }];
  }, []);
}

export function formulaBlock(formula: string): Html {
  const rows = formulaRows(formula);
  if (rows.every(({ label }) => label === undefined)) {
    return html`<pre
      class="formula"
    ><code>${rows.map(({ body }) => html`<span>${body}</span>`)}</code></pre>`;
  }
  return html`<dl class="formula">
    ${rows.map(
      ({ label, body }) =>
        html`<div>
          <dt><code>${label}</code></dt>
          <dd><code>${body}</code></dd>
        </div> `,
    )}
  </dl>`;
}
