import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../engine/words';
import { kindOf } from '../../plan/plan';
import { selectedRows } from '../host/excel-selection';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane-context';
import { FieldMessage } from '../parts/field-message';
import { Icon } from '../parts/icons';
import { nextRow, rowsOf, withRows } from '../plan/edit-component';
import { withoutRow } from '../plan/draft';
import { texts } from '../texts';
import { StepRow } from './step-row';

/** The rows of a ladder, a commission or partial credit, to change, add to and take from. */
export function StepRows(): JSX.Element {
  const { state, say, edit, issues, language, host, numbers } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<{ message: Words; advice: Words }>();
  const { component, currency } = state.history.present.plan;
  const rows = rowsOf(component);
  const columns = (kindOf(component).inputTable(component)?.columns ?? []).map(
    ({ label, unit }) => ({ label: say(label), sign: unitSign(unit, currency, language) }),
  );
  const empty = issues.find(({ field }) => field === 'table');

  /** What gets the focus once the rows are drawn anew. */
  const wanted = useRef<string | undefined>(undefined);
  const focus = (selector: string) => (wanted.current = selector);
  useLayoutEffect(() => {
    const selector = wanted.current;
    wanted.current = undefined;
    if (selector !== undefined) box.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  const add = () => {
    edit(({ plan, typed }) => ({
      typed,
      plan: {
        ...plan,
        component: withRows(plan.component, [...rowsOf(plan.component), nextRow(plan.component)]),
      },
    }));
    focus(`[id="field-${rows.length}.0"]`);
  };
  const remove = (row: number) => {
    edit(({ plan, typed }) => ({
      typed: withoutRow(typed, row),
      plan: {
        ...plan,
        component: withRows(
          plan.component,
          rowsOf(plan.component).filter((_, k) => k !== row),
        ),
      },
    }));
    focus(rows.length > 1 ? `[data-remove="${Math.min(row, rows.length - 2)}"]` : '.add-step');
  };
  const load = async () => {
    const selected = await selectedRows(numbers.style);
    setRefused(selected.kind === 'refused' ? selected : undefined);
    if (selected.kind === 'refused') return;
    edit(({ plan, typed }) => ({
      typed: Object.fromEntries(Object.entries(typed).filter(([field]) => !/^\d/.test(field))),
      plan: { ...plan, component: withRows(plan.component, selected.rows) },
    }));
  };
  return (
    <div class="steps" ref={box}>
      {rows.length > 0 && (
        <div class="step-heads" aria-hidden="true">
          <span>{say(texts.steps.step)}</span>
          {columns.map(({ label, sign }) => (
            <span key={label} class="step-head">
              {sign === '' ? label : `${label}, ${sign}`}
            </span>
          ))}
        </div>
      )}
      {rows.map((_, row) => (
        <StepRow key={row} row={row} columns={columns} remove={() => remove(row)} />
      ))}
      {empty && <FieldMessage id="fault-table" issue={empty} />}
      <div class="step-actions">
        <button type="button" class="link add-step" onClick={add}>
          <Icon name="plus" />
          {say(texts.steps.add)}
        </button>
        {host === 'excel' && (
          <button type="button" class="link" onClick={() => void load()}>
            <Icon name="selection" />
            {say(texts.steps.load)}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {refused && <p class="fault">{`${say(refused.message)} ${say(refused.advice)}`}</p>}
      </div>
    </div>
  );
}
