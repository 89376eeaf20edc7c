import type { Target } from '../class-states';
import { invalid } from '../errors';
import { boolean, either, number, objectOf, oneOf, plain, shape, text, type Kind } from '../kinds';
import { Area } from '../model/area';
import { checkFormula } from '../model/entry';
import { method, readOnly, type ClassTable, type Property } from '../schema';
import type { Plain } from '../wire';

/** The members of a rule: which kind it is, and what bounds it. */
const bound: Kind<number | string | Area> = {
  read(value) {
    const read = either(either(number, text), objectOf('Range')).read(value);
    if (typeof read === 'string' && read.startsWith('=')) checkFormula(read);
    return read;
  },
};
const comparison = shape({
  formula1: bound,
  formula2: bound,
  operator: oneOf('DataValidationOperator'),
});
const list = shape({ inCellDropDown: boolean, source: either(text, objectOf('Range')) });
const ruleShape = shape({
  wholeNumber: comparison,
  decimal: comparison,
  textLength: comparison,
  date: comparison,
  time: comparison,
  list,
  custom: shape({ formula: text }),
});

const typeNames: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};

/** A range that bounds a rule is kept as the formula that Excel makes of it. */
function asPlain(value: unknown): Plain {
  if (value instanceof Area) return `=${value.absoluteAddress}`;
  if (typeof value !== 'object' || value === null) return value as Plain;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asPlain(part)]));
}

function readRule(value: unknown): Plain {
  const rule = ruleShape.read(value);
  const [only, ...more] = Object.entries(rule);
  if (!only || more.length > 0) throw invalid('A rule is of one kind.');
  const [name, part] = only;
  const { formula1, formula2, operator, source } = part as Record<string, unknown>;
  if (name === 'list') {
    if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
      throw invalid('A list of words takes at most 255 characters.');
    }
    if (source === undefined) throw invalid('A list needs a source.');
  } else if (name !== 'custom') {
    const needsTwo = ['Between', 'NotBetween'].includes(String(operator));
    if (operator === undefined || formula1 === undefined || (needsTwo && formula2 === undefined)) {
      throw invalid('A rule needs its operator and its bounds.');
    }
  }
  return asPlain(rule);
}

const short = (most: number): Kind<string> => ({
  read(value) {
    const read = text.read(value);
    if (read.length > most) throw invalid(`"${read}" has more than ${most} characters.`);
    return read;
  },
});

type Part = 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks';

const part = (name: Part, read: (value: unknown) => Plain, initial: Plain): Property<Target> => ({
  read: (target) => {
    const seen = target.flatMap((area) =>
      area.map((cell) => JSON.stringify(cell?.validation?.[name] ?? initial)).flat(),
    );
    const [first = 'null'] = seen;
    return seen.every((one) => one === first) ? (JSON.parse(first) as Plain) : null;
  },
  write: (target, value) => {
    const set = read(value);
    for (const { sheet, rect } of target) {
      sheet.assertFormattable();
      for (const { row, column } of sheet.grid.positions(rect)) {
        const cell = sheet.grid.make(row, column);
        if (name !== 'rule' && !cell.validation) throw invalid('There is no rule yet.');
        cell.validation = { ...cell.validation, [name]: set };
      }
    }
  },
});

const alert = shape({
  message: short(255),
  showAlert: boolean,
  style: oneOf('DataValidationAlertStyle'),
  title: short(32),
});
const prompt = shape({ message: short(255), showPrompt: boolean, title: short(32) });

export const dataValidationTable: ClassTable<Target> = {
  properties: {
    Rule: part('rule', readRule, {}),
    ErrorAlert: part('errorAlert', (value) => plain.read(alert.read(value)), {}),
    Prompt: part('prompt', (value) => plain.read(prompt.read(value)), {}),
    IgnoreBlanks: part('ignoreBlanks', (value) => boolean.read(value), true),
    Type: readOnly((target) => {
      const types = new Set(
        target.flatMap((area) =>
          area
            .map((cell) => typeNames[Object.keys(cell?.validation?.['rule'] ?? {})[0] ?? ''])
            .flat(),
        ),
      );
      const [only = 'None', ...more] = types;
      return more.length > 0 ? 'Inconsistent' : only;
    }),
  },
  methods: {
    Clear: method([], (target) => {
      for (const { sheet, rect } of target) {
        sheet.assertFormattable();
        for (const { cell } of sheet.grid.existing(rect)) delete cell.validation;
      }
    }),
  },
};
