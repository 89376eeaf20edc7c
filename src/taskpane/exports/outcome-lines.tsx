import type { JSX } from 'preact';
import { type Language, type LocalizedText, da, en } from '../../engine/words';
import { rowsLine, valueLines } from '../../plan/exports/account';
import { isDate, labelOf } from '../../plan/exports/columns/our-columns';
import { questionText } from '../../plan/exports/questions';
import type { ExportReading } from '../../plan/exports/read-export';
import { outsideKinds } from '../../plan/exports/reading/outside-rows';
import { type RowFlag, rowFlags } from '../../plan/exports/rows/row-flags';
import { type RefusalCode, refusalCodes, refusalText } from '../../plan/exports/rows/row-refusals';
import type { ChangedDeal, FieldChange, TakenIn } from '../../plan/exports/take-in';
import { refusedFor, texts } from './texts';

interface Props {
  readonly reading: ExportReading;
  readonly taken: TakenIn;
  readonly language: Language;
}

/** The line that adds up, why rows are refused or flagged, and what taking them in changes. */
export function OutcomeLines({ reading, taken, language }: Props): JSX.Element {
  const { account, questions, refused, deals, outside } = reading;
  const say = (words: LocalizedText) => words[language];
  const count = language === 'da' ? da.number : en.number;
  const flags = Object.keys(rowFlags) as RowFlag[];
  const heads = outside.find(({ kind }) => kind === 'heads');
  const noDeals = outside.filter((row) => row !== heads);
  const kinds = [...new Set(noDeals.map(({ kind }) => kind))];
  return (
    <div class="export-outcome">
      <p role="status">
        <b data-testid="rows-line">{say(rowsLine(account))}</b>
      </p>
      {valueLines(account).map((line) => (
        <p key={line.en} class="caption">
          {say(line)}
        </p>
      ))}
      {questions.map((question) => (
        <p key={say(questionText(question))} class="export-asked">
          {say(questionText(question))}
        </p>
      ))}
      {refusalCodes.map((code: RefusalCode) => {
        const rows = refused.filter(({ refusal }) => refusal.code === code);
        return (
          <Listed
            key={code}
            title={`${count(rows.length)} ${say(texts.refused)}: ${say(refusedFor[code])}`}
            lines={rows.map(({ refusal }) => say(refusalText(refusal)))}
          />
        );
      })}
      {flags.map((flag) => {
        const rows = deals.filter((deal) => deal.flags.includes(flag));
        return (
          <Listed
            key={flag}
            title={`${count(rows.length)} ${say(texts.flagged)}: ${say(rowFlags[flag])}`}
            lines={rows.map(({ key, row }) => `${String(row)}: ${key}`)}
          />
        );
      })}
      <Listed
        title={`${count(noDeals.length)} ${say(texts.noDeal)}: ${kinds.map((kind) => say(outsideKinds[kind])).join(', ')}`}
        lines={noDeals.map(({ row, kind }) => `${String(row)}: ${say(outsideKinds[kind])}`)}
      />
      <p>
        {`${count(taken.added.length)} ${say(texts.added)}, ${count(taken.changed.length)} ${say(texts.changed)}, ${count(taken.unchanged.length)} ${say(texts.unchanged)}`}
      </p>
      <Listed
        title={`${count(taken.changed.length)} ${say(texts.changed)}`}
        lines={taken.changed.flatMap((deal) => changeLines(deal, language))}
      />
      <Listed title={`${count(taken.gone.length)} ${say(texts.gone)}`} lines={taken.gone} />
      <Listed
        title={`${count(taken.refused.length)} ${say(texts.refusedNow)}`}
        lines={taken.refused.map(({ refusal }) => `${refusal.key}. ${say(refusalText(refusal))}`)}
      />
    </div>
  );
}

/** A sentence with its number, which opens to the first of what it counts; nothing where there is none. */
function Listed({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary class="caption" tabIndex={0}>
        {title}
      </summary>
      <ul class="caption">
        {lines.slice(0, mostLines).map((line, k) => (
          <li key={k}>{line}</li>
        ))}
        {lines.length > mostLines && <li>…</li>}
      </ul>
    </details>
  );
}

function changeLines({ key, changes }: ChangedDeal, language: Language): readonly string[] {
  const shown = (column: FieldChange['column'], value: string | number | undefined) => {
    if (value === undefined) return texts.blank[language];
    if (typeof value === 'string') return value;
    const write = language === 'da' ? da : en;
    return isDate(column) ? write.date(value) : write.number(value);
  };
  return changes.map(
    ({ column, from, to }) =>
      `${key}, ${labelOf(column)[language]}: ${shown(column, from)} → ${shown(column, to)}`,
  );
}

const mostLines = 50;
