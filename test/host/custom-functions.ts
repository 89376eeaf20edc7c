/**
 * Custom functions in Node: the genuine runtime, unmodified, in a context of its own, with the add-in's
 * own script of functions loaded after it.
 */
import { createContext, Script } from 'node:vm';
import { MessageType, makeBridge } from './bench';
import { clientScript, functionsScript, windowStub } from './client';
import { FunctionCalls, type Argument, type Call, type CallResult } from './function-calls';
import { profileOf, type Profile, type ProfileName } from './profiles';
import { parseRequest } from './wire';

export { blank, omitted, type CallResult } from './function-calls';

export interface FunctionsOptions {
  readonly profile?: ProfileName | Partial<Profile>;
  /** Keep the runtime's own delays (at least 0.5 s between deliveries) instead of none. */
  readonly realTimers?: boolean;
}

export interface FunctionsBench {
  call(id: string, ...args: readonly Argument[]): Promise<CallResult>;
  /** All in one message, as Excel sends them when it recalculates. */
  callAll(calls: readonly Call[]): Promise<readonly CallResult[]>;
}

/** `script` is the text of functions.js as it is built: it must associate its functions itself. */
export async function openFunctions(
  script: string,
  { profile = 'web', realTimers = false }: FunctionsOptions = {},
): Promise<FunctionsBench> {
  const calls = new FunctionCalls(profileOf(profile));
  const bridge = makeBridge(async (text) => {
    const answer = calls.answer(parseRequest(text));
    if (!answer) throw new Error(`A request that is not about custom functions: ${text}`);
    return { kind: 'answer', body: JSON.stringify(answer) };
  });
  const stub = windowStub(functionsScript, { _richApiNativeBridge: bridge });
  stub['setTimeout'] = realTimers ? patient : hasty;
  // The runtime asks `instanceof Array` of what it parsed: here everything must be of its own realm.
  for (const own of ['JSON', 'Promise', 'Error']) Reflect.deleteProperty(stub, own);
  const window = createContext(stub);
  clientScript(functionsScript).runInContext(window);
  new Script(script, { filename: 'functions.js' }).runInContext(window);

  const callAll = (all: readonly Call[]) => {
    const { entries, results } = calls.start(all);
    bridge.onMessageFromHost?.(JSON.stringify({ type: MessageType.event, message: { entries } }));
    return results;
  };
  return {
    callAll,
    async call(id, ...args) {
      const [only = null] = await callAll([{ id, args }]);
      return only;
    },
  };
}

type Timer = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => unknown;

/** Waits as the runtime asks, but keeps no test process alive. */
const patient: Timer = (run, delay, ...args) => setTimeout(run, delay, ...args).unref();

/** Waits for nothing. What waits for many seconds is a limit on loading, and never struck here. */
const hasty: Timer = (run, delay = 0, ...args) =>
  delay > 5000 ? undefined : setImmediate(run, ...args);
