import type { JSX } from 'preact';
import type { Column } from '../../plan/field';
import { usePane } from '../pane/use-pane';
import { FieldMessage, FieldQuestion } from '../parts/field-notes';
import { NumberInput } from '../parts/number-input';
import { fieldOfCell } from '../plan/fields';
import { RemoveButton } from './remove-button';
import { texts } from './texts';
import { DayCell, TextCell, WordCell } from './text-cell';

interface Props {
  readonly row: number;
  readonly columns: readonly {
    readonly column: Column;
    readonly label: string;
    readonly sign: string;
  }[];
  /** What a row is called: step, event, objective. */
  readonly called: string;
  readonly isLast: boolean;
  readonly remove: () => void;
}

/** One row: its numbers and words, and what is wrong with them. */
export function ListRow({ row, columns, called, isLast, remove }: Props): JSX.Element {
  const { localize, issueAt } = usePane();
  const name = `${called} ${row + 1}`;
  const fields = columns.map((_, column) => fieldOfCell(row, column));
  const faults = fields.flatMap((field) => issueAt(field) ?? []);
  const removeName = `${localize(texts.remove)} ${called.toLowerCase()} ${row + 1}`;
  return (
    <div class="step" role="group" aria-label={name}>
      <span class="step-number" aria-hidden="true">
        {row + 1}
      </span>
      {columns.map(({ column, label, sign }, index) => {
        const field = fieldOfCell(row, index);
        const full = sign === '' ? `${name}: ${label}` : `${name}: ${label}, ${sign}`;
        if (column.unit === 'text') return <TextCell key={index} field={field} label={full} />;
        if (column.unit === 'word') {
          return <WordCell key={index} field={field} label={full} options={column.options} />;
        }
        if (column.unit === 'date') return <DayCell key={index} field={field} label={full} />;
        return <NumberInput key={index} field={field} label={full} />;
      })}
      <RemoveButton name={removeName} {...{ row, isLast, remove }} />
      {faults.map((issue) => (
        <FieldMessage key={issue.field} id={`fault-${issue.field}`} issue={issue} />
      ))}
      {fields.map((field) => (
        <FieldQuestion key={`question-${field}`} field={field} />
      ))}
    </div>
  );
}
