import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { usePane } from '../pane/use-pane';
import './number-table.css';

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each is its head. */
  readonly rows: readonly (readonly string[])[];
  /** In the curve's place; otherwise it is there for those who do not see the curve. */
  readonly isSeen: boolean;
}

/** The numbers of a curve as a table, which a sheet takes when it is copied. */
export function NumberTable({ caption, heads, rows, isSeen }: Props): JSX.Element {
  const { localize } = usePane();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async () => {
    const text = [heads, ...rows].map((cells) => cells.join('\t')).join('\n');
    setCopied((await isCopied(text)) ? 'yes' : 'no');
  };
  return (
    <div class={isSeen ? 'number-table' : 'unseen'} tabIndex={isSeen ? 0 : undefined}>
      {isSeen && (
        <p class="number-table-copy caption">
          <span aria-hidden="true">{caption}</span>
          <button type="button" class="link" onClick={() => void copy()}>
            {localize(texts.copy)}
          </button>
          <span role="status">
            {copied === 'yes' && localize(texts.copied)}
            {copied === 'no' && localize(texts.notCopied)}
          </span>
        </p>
      )}
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {sentenceCase(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, k) => (
                <td key={k}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Excel's pane may not let its add-ins write to the clipboard; what is selected can be copied all the same. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    const focused = document.activeElement as HTMLElement | null;
    area.select();
    const isDone = document.execCommand('copy');
    area.remove();
    focused?.focus();
    return isDone;
  }
}

const texts = {
  copy: { en: 'Copy the table', da: 'Kopiér tabellen' },
  copied: { en: 'Copied. Paste it into a sheet.', da: 'Kopieret. Sæt den ind i et ark.' },
  notCopied: {
    en: 'The browser does not let it be copied. Select the numbers, and copy them.',
    da: 'Browseren tillader ikke kopiering. Markér tallene, og kopiér dem.',
  },
} as const satisfies Record<string, LocalizedText>;
