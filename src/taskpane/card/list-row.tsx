import type { JSX } from 'preact';
import { usePane } from '../pane-context';
import { FieldMessage } from '../parts/field-message';
import { Icon } from '../parts/icons';
import { NumberInput } from '../parts/number-input';
import { fieldOfCell } from '../plan/fields';
import { texts } from '../texts';

interface Props {
  readonly row: number;
  readonly columns: readonly { readonly label: string; readonly sign: string }[];
  readonly remove: () => void;
}

/** One step: where it starts, what it pays, and what is wrong with it. */
export function StepRow({ row, columns, remove }: Props): JSX.Element {
  const { say, issues } = usePane();
  const name = `${say(texts.steps.step)} ${row + 1}`;
  const fields = columns.map((_, column) => fieldOfCell(row, column));
  const faults = issues.filter(({ field }) => fields.includes(field));
  return (
    <div class="step" role="group" aria-label={name}>
      <span class="step-number" aria-hidden="true">
        {row + 1}
      </span>
      {columns.map(({ label, sign }, column) => (
        <NumberInput
          key={label}
          field={fieldOfCell(row, column)}
          label={sign === '' ? `${name}: ${label}` : `${name}: ${label}, ${sign}`}
        />
      ))}
      <button
        type="button"
        class="icon-button"
        data-remove={row}
        aria-label={`${say(texts.steps.remove)} ${row + 1}`}
        title={`${say(texts.steps.remove)} ${row + 1}`}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
      {faults.map((issue) => (
        <FieldMessage key={issue.field} id={`fault-${issue.field}`} issue={issue} />
      ))}
    </div>
  );
}
