import type { Input, InputTable, Places } from '../../plan/kind';
import type { Position } from '../description';
import { at, over } from '../addresses';
import { block, cell } from '../sheet-builder';
import { styles, withFormat } from '../styles';
import { type PlanSheet, columns } from './context';
import { texts } from './texts';

/** The inputs as named cells, and the table of steps below them. Returns the row after the block. */
export function writeInputs(plan: PlanSheet, top: number): { places: Places; end: number } {
  const { sheet, component, kind, say } = plan;
  const { label, value, unit } = columns;
  sheet.text(cell(top, label), say(texts.inputs), styles.heading);
  sheet.text(cell(top + 1, label), say(texts.inputColumn), styles.columnHead);
  sheet.text(cell(top + 1, value), say(texts.value), styles.columnHeadRight);
  sheet.text(cell(top + 1, unit), say(texts.unit), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  const inputs = kind.inputs(component);
  const names = new Map(inputs.map((input, k) => [input.id, writeInput(plan, input, top + 2 + k)]));
  let row = top + 2 + inputs.length;
  sheet.text(cell(row, label), say(texts.mode));
  sheet.text(cell(row, value), modeWord(plan), { ...styles.text, horizontal: 'right' });
  sheet.fill(row, [label, unit], styles.text);
  row += 1;
  sheet.fill(row, [label, unit], styles.endRule);
  const inputTable = kind.inputTable(component);
  const list = inputTable ? writeInputTable(plan, inputTable, row + 1) : undefined;
  return {
    end: list ? list.end : row,
    places: {
      input: (id) => names.get(id) ?? missing(id),
      cell: (k, column) => at(list?.cell(k, column) ?? missing(`row ${k}`)),
      table: list?.name ?? '',
    },
  };
}

function writeInput(plan: PlanSheet, input: Input, row: number): string {
  const { sheet, say, format } = plan;
  sheet.text(cell(row, columns.label), say(input.label));
  sheet.number(cell(row, columns.value), input.value, withFormat(styles.input, format(input.unit)));
  sheet.text(
    cell(row, columns.unit),
    input.suffix ? say(input.suffix) : unitWord(plan, input),
    styles.unit,
  );
  const area = block(row, columns.value, 1, 1);
  const isDivisor = input.id === 'quota' || input.id === 'trigger';
  sheet.validate({
    area,
    rule: isDivisor ? { kind: 'above', minimum: 0 } : { kind: 'decimal', minimum: 0 },
    prompt: { title: say(input.label), text: say(isDivisor ? texts.quotaAbove : texts.zeroOrMore) },
    error: {
      title: say(texts.notAllowed),
      text: say(isDivisor ? texts.quotaAbove : texts.zeroOrMore),
    },
  });
  return sheet.define(say(input.name), area);
}

function writeInputTable(plan: PlanSheet, table: InputTable, top: number) {
  const { sheet, say, format } = plan;
  const first = columns.value;
  sheet.text(cell(top, columns.label), say(table.title), styles.columnHead);
  table.columns.forEach((column, k) =>
    sheet.text(cell(top, first + k), say(column.label), styles.columnHeadRight),
  );
  table.rows.forEach((values, k) => {
    const row = top + 1 + k;
    sheet.text(cell(row, columns.label), `${say(texts.step)} ${k + 1}`);
    values.forEach((value, column) =>
      sheet.number(
        cell(row, first + column),
        value,
        withFormat(styles.input, format(table.columns[column]?.unit ?? 'money')),
      ),
    );
  });
  const area = block(top + 1, first, table.rows.length, table.columns.length);
  sheet.validate({
    area,
    rule: { kind: 'decimal', minimum: 0 },
    prompt: { title: say(table.title), text: say(texts.zeroOrMore) },
    error: { title: say(texts.notAllowed), text: say(texts.zeroOrMore) },
  });
  sheet.define(say(table.name), area);
  const end = top + 1 + table.rows.length;
  sheet.fill(end, [columns.label, columns.unit], styles.endRule);
  return {
    name: over(area),
    end,
    cell: (k: number, column: number): Position => cell(top + 1 + k, first + column),
  };
}

function unitWord({ plan, say }: PlanSheet, { unit }: Input): string {
  if (unit === 'money') return plan.currency;
  return unit === 'count' ? say(texts.count) : '%';
}

/** The mode is always shown: it is structure, and changed in the pane. */
function modeWord({ component, say }: PlanSheet): string {
  switch (component.kind) {
    case 'milestone':
      return say(partialWords[component.partial.kind]);
    case 'ladder':
      return say(modeWords[component.mode]);
    case 'commission':
      return say(modeWords[component.method]);
  }
}

const modeWords = {
  highest: { en: 'Highest step', da: 'Højeste trin' },
  additive: { en: 'Every step', da: 'Hvert trin' },
  linear: { en: 'Straight line', da: 'Ret linje' },
  marginal: { en: 'Marginal', da: 'Marginalt' },
  retroactive: { en: 'Retroactive', da: 'Retroaktivt' },
} as const;

const partialWords = {
  none: { en: 'All or nothing', da: 'Alt eller intet' },
  proportional: { en: 'Proportional', da: 'Forholdsmæssigt' },
  steps: { en: 'Partial steps', da: 'Delvist i trin' },
} as const;

function missing(what: string): never {
  throw new Error(`The sheet has no input ${what}.`);
}
