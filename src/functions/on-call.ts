import type { FunctionName } from './function-names';

type CellFunction = (...args: unknown[]) => unknown;
export type CellFunctions = Readonly<Record<FunctionName, CellFunction>>;

declare global {
  /** Their names, which the build takes from the list of functions: none of them comes along. */
  const cellFunctionNames: readonly FunctionName[];
  /** To whom functions.js gives the functions, where a page has asked for it. */
  var takeFunctions: ((functions: CellFunctions) => void) | undefined;
}

/*
 * Names every COMP function to Excel before any of them is here: opening the pane does not wait for
 * what no cell has asked for. functions.js comes after the page, or with the first call, which is
 * answered when it is there; from then on every call is answered at once.
 */

let here: CellFunctions | undefined;
let coming: Promise<CellFunctions> | undefined;

const fetchOnce = () =>
  new Promise<CellFunctions>((take, fail) => {
    globalThis.takeFunctions = take;
    const script = document.createElement('script');
    script.onload = script.onerror = fail;
    script.src = 'functions.js';
    document.head.append(script);
  });

const second = () => new Promise((done) => setTimeout(done, 1000));

async function fetchFunctions(): Promise<CellFunctions> {
  for (let tries = 1; ; tries++) {
    try {
      return (here = await fetchOnce());
    } catch {
      if (tries === 5) throw notFetched();
      await second();
    }
  }
}

/** The functions, asked for again by the next call where they could not be fetched. */
function functionsHere(): Promise<CellFunctions> {
  coming ??= fetchFunctions().finally(() => (coming = undefined));
  return coming;
}

const texts = {
  en: 'The COMP functions could not be fetched. Check the connection, then press Ctrl+Alt+F9 to calculate again.',
  da: 'COMP-funktionerne kunne ikke hentes. Tjek forbindelsen, og tryk på Ctrl+Alt+F9 for at beregne igen.',
};

const notFetched = () =>
  new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    texts[/^da/i.test(navigator.language) ? 'da' : 'en'],
  );

const onCall =
  (name: FunctionName): CellFunction =>
  (...args) =>
    here ? here[name](...args) : functionsHere().then((functions) => functions[name](...args));

// In a tab of a browser where Microsoft's library is out of reach, nobody asks for a function.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate(
    Object.fromEntries(cellFunctionNames.map((name) => [name, onCall(name)])),
  );
  addEventListener('load', () => void functionsHere().catch(() => undefined));
}
