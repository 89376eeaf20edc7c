import type { Language } from '../../engine/words';
import { type Family, families } from '../../functions/page';
import type { FunctionName } from '../../functions/function-names';
import type { ExampleFamily, WorkedExample } from '../../workbook/examples/worked-example';
import type { Metadata } from '../metadata';
import { membersOf, pages } from '../pages';
import { isRange } from './cell-text';
import { chosen } from './examples';

/** The file that the pane reads, beside the page. */
export const examplesFile = (language: Language): string => `examples.${language}.json`;

/** The functions by what they are for, each with the first example of its page. */
export const exampleFamilies = (language: Language, metadata: Metadata): ExampleFamily[] =>
  (Object.keys(families) as Family[]).map((family) => ({
    name: families[family][language],
    examples: membersOf(family).map((name) => workedExample(name, metadata)),
  }));

function workedExample(name: FunctionName, metadata: Metadata): WorkedExample {
  const { cases, dates = [] } = pages[name];
  const [first] = chosen(cases);
  const { description = '', parameters = [] } = metadata.get(name) ?? {};
  if (!first) throw new Error(`${name} has no case that gives an answer.`);
  const { call, gives } = first;
  return {
    ...{ name, description },
    inputs: call.map((argument, k) => {
      const label = parameters[k]?.name ?? '';
      if (argument === null) return null;
      return {
        label,
        rows: isRange(argument) ? argument : [[argument]],
        areDays: dates.includes(label),
      };
    }),
    answer: Array.isArray(gives)
      ? { rows: gives.length, columns: (gives as readonly unknown[][])[0]?.length ?? 1 }
      : { rows: 1, columns: 1 },
  };
}
