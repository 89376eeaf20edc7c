import type { JSX } from 'preact';
import type { Language, LocalizedText } from '../../engine/words';
import { type OurColumn, labelOf, ourColumns } from '../../plan/exports/columns/our-columns';
import type { OwnColumn } from '../../plan/exports/columns/named-column';
import type { ExportColumn } from '../../plan/exports/export-columns';
import { type ExportMapping, withColumn, withFormat } from '../../plan/exports/mapping';
import { GuessedSelect } from './guessed-select';
import { formatChoices, sampleText } from './sample-text';
import { texts } from './texts';

interface Props {
  readonly columns: readonly ExportColumn[];
  /** The roles that a deal of the plan names owners for. */
  readonly roles: readonly string[];
  /** The columns of Deals that are the plan's own. */
  readonly own: readonly OwnColumn[];
  readonly language: Language;
  readonly change: (next: (mapping: ExportMapping) => ExportMapping) => void;
}

/** A row a column of the export: its head, a value, and what it becomes. Left out ones are listed below. */
export function ColumnRows({ columns, roles, own, language, change }: Props): JSX.Element {
  const say = (words: LocalizedText) => words[language];
  const used = columns.filter(({ column, reason }) => column !== undefined || reason === 'person');
  const rest = columns.filter((column) => !used.includes(column));
  const options = [
    { value: '', label: say(texts.notTaken) },
    ...ourColumns(roles, own).map((column) => ({ value: column, label: say(labelOf(column)) })),
  ];
  return (
    <section class="export-columns">
      <div class="export-heads">
        <span>{say(texts.asPasted)}</span>
        <span>{say(texts.becomes)}</span>
      </div>
      <ul>
        {used.map((column) => (
          <li key={column.at}>
            <div class="export-pasted">
              <b>{column.head}</b>
              <span class="caption">{sampleText(column, language)}</span>
            </div>
            <GuessedSelect
              label={column.head}
              options={options}
              value={column.column ?? ''}
              {...(!column.isSure && { note: say(texts.guessed) })}
              choose={(chosen) => change((mapping) => withColumn(mapping, column.head, chosen))}
            />
            <FormatQuestion {...{ column, language, change }} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="export-rest">
          <summary class="caption" tabIndex={0}>
            {`${say(texts.leftOut)}: ${rest.map(({ head }) => head).join(', ')}`}
          </summary>
          <ul>
            {rest.map(({ at, head }) => (
              <li key={at}>
                <div class="export-pasted">{head}</div>
                <GuessedSelect
                  label={head}
                  options={options}
                  value=""
                  choose={(chosen: OurColumn | string) =>
                    change((mapping) => withColumn(mapping, head, chosen))
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Asked only where nobody can tell: how a cell of the column is to be read; the answer can be changed. */
function FormatQuestion({
  column,
  language,
  change,
}: Pick<Props, 'language' | 'change'> & { readonly column: ExportColumn }): JSX.Element | null {
  const choices = formatChoices(column, language);
  if (choices.length === 0) return null;
  return (
    <div class="export-question" role="group" aria-label={column.head}>
      {choices.map(({ said, shown, isChosen }) => (
        <button
          key={shown}
          type="button"
          class="quiet"
          aria-pressed={isChosen}
          onClick={() => change((mapping) => withFormat(mapping, column.head, said))}
        >
          {shown}
        </button>
      ))}
    </div>
  );
}
