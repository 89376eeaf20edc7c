import type { FunctionName } from '../../functions/function-names';
import { pages } from '../pages';
import { type Language, da, en } from '../../engine/words';

export interface OneLineExample {
  readonly formula: string;
  readonly gives: string;
}

/** The example of a function as one types it in an Excel of the language. It is written in the English of files. */
export function oneLineExample(name: FunctionName, language: Language): OneLineExample {
  const [args, ...gives] = pages[name].example;
  const { number } = { en, da }[language];
  return {
    formula: `=COMP.${name}(${language === 'da' ? inDanish(args) : args})`,
    gives: gives.map(number).join(' · '),
  };
}

/** A Danish Excel has a decimal comma, ; between arguments, and \ between the columns of a list. */
function inDanish(args: string): string {
  let isInList = false;
  return args.replace(/"[^"]*"|TRUE|FALSE|(?<=\d)\.(?=\d)|[{},]/g, (sign) => {
    if (sign === '{' || sign === '}') isInList = sign === '{';
    return { TRUE: 'SAND', FALSE: 'FALSK', '.': ',', ',': isInList ? '\\' : ';' }[sign] ?? sign;
  });
}
