/**
 * Excel in Node: the genuine client of Excel on the web, unmodified, in a context of its own, against
 * an emulated host. Fast enough to open one for every test.
 *
 *     const bench = await openExcel({ profile: 'windows' });
 *     bench.host.type('Sheet1!A1', 'Payee');
 *     await bench.run(async (context) => {
 *       context.workbook.worksheets.add('Plan').getRange('A1').values = [[1]];
 *       await context.sync();
 *     });
 *     expect(bench.host.snapshot().sheets[1]?.cells).toEqual({ A1: { content: 1 } });
 *     bench.host.assertClean();
 */
import { createContext } from 'node:vm';
import { clientScript, hostScript, windowStub } from './client';
import { EmulatedExcel, type Reply } from './emulated-excel';
import type { HostEvent } from './model/workbook';
import { supports, type Profile, type ProfileName } from './profiles';
import { isRecord } from './wire';

export interface BenchOptions {
  readonly profile?: ProfileName | Partial<Profile>;
  /** Opens a copy of the workbook as it is there by now, in the same kind of Excel. */
  readonly like?: EmulatedExcel | undefined;
}

export interface Bench {
  /** The genuine namespaces: `globalThis.Excel = bench.Excel` serves modules that use the global. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: EmulatedExcel;
  /** `Excel.run`; fails, too, if the host had to refuse something that the add-in then swallowed. */
  run<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    options?: Excel.RunOptions,
  ): Promise<T>;
}

interface Genuine extends Pick<Bench, 'Excel' | 'Office' | 'OfficeExtension'> {
  readonly OSF: object;
}

/** What the bridge of the client expects to find, and what it puts there. */
interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

export const MessageType = { request: 1, event: 3 } as const;

/** Excel's client, and the workbook that it has open. */
interface Client {
  readonly genuine: Genuine;
  readonly bridge: Bridge;
  host: EmulatedExcel;
}

let last: Client | undefined;

/**
 * Opens a workbook, in the Excel that is open if there is one: a client that has run before answers in half
 * the time. A workbook of before comes to the front again with the next run in it.
 */
export async function openExcel({ profile, like }: BenchOptions = {}): Promise<Bench> {
  const host = new EmulatedExcel(profile, like);
  // Who listens in the workbook before would hear of this one.
  const client = last?.host.workbook.registrations.size === 0 ? last : startClient(host);
  last = client;
  const { genuine, bridge } = client;
  host.onEvent((event) => bridge.onMessageFromHost?.(eventMessage(event)));
  const show = () => {
    client.host = host;
    completeOffice(genuine, host.profile);
  };
  show();
  const run: typeof Excel.run = (...given: unknown[]) => {
    if (client.host !== host) show();
    return Reflect.apply(genuine.Excel.run, genuine.Excel, given);
  };
  return {
    Excel: Object.assign(Object.create(genuine.Excel) as typeof Excel, { run }),
    Office: genuine.Office,
    OfficeExtension: genuine.OfficeExtension,
    host,
    async run(batch, options = {}) {
      try {
        return await run(options, batch);
      } finally {
        host.assertSound();
      }
    },
  };
}

function startClient(host: EmulatedExcel): Client {
  const bridge = makeBridge((text, flags) => client.host.request(text, flags));
  const window = createContext(windowStub(hostScript, { _richApiNativeBridge: bridge }));
  clientScript(hostScript).runInContext(window);
  const client: Client = { genuine: window as unknown as Genuine, bridge, host };
  exposeInternals(client.genuine.OfficeExtension);
  return client;
}

/** Answers the client's messages from `answer`, each in its own turn, as a real host would. */
export function makeBridge(answer: (text: string, flags: number) => Promise<Reply>): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const message: unknown = JSON.parse(text);
      if (!isRecord(message) || message['type'] !== MessageType.request) {
        throw new Error(`A message that the host does not know: ${text.slice(0, 200)}`);
      }
      const sent = message['message'];
      const body = isRecord(sent) ? sent['body'] : undefined;
      const flags = typeof message['flags'] === 'number' ? message['flags'] : 0;
      void answer(typeof body === 'string' ? body : JSON.stringify(body), flags).then((reply) => {
        if (reply.kind === 'silence') return;
        bridge.onMessageFromHost?.(
          JSON.stringify({
            id: message['id'],
            type: MessageType.request,
            message: response(reply),
          }),
        );
      });
    },
  };
  return bridge;
}

function response(reply: Exclude<Reply, { kind: 'silence' }>) {
  if (reply.kind === 'answer') return { statusCode: 200, headers: {}, body: reply.body };
  const error = { code: reply.code, message: reply.message };
  return { statusCode: 500, headers: {}, body: JSON.stringify({ error }) };
}

function eventMessage({ type, target, message }: HostEvent): string {
  const entry = {
    ...{ messageCategory: 65_536, messageType: type, targetId: target },
    message: JSON.stringify(message),
  };
  return JSON.stringify({ type: MessageType.event, message: { entries: [entry] } });
}

/** What the loader `office.js` would have found out from the page around it. */
function completeOffice({ Office: office, OSF: internals }: Genuine, profile: Profile): void {
  const info = { host: 'Excel', platform: profile.platform };
  const context = {
    ...info,
    contentLanguage: profile.locale,
    displayLanguage: 'en-US',
    diagnostics: { ...info, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version?: string) => supports(profile, name, version),
    },
  };
  // `Office.context` is a getter of the client's that asks this factory, which the loader makes.
  Object.assign(internals, { _OfficeAppFactory: { getContext: () => context } });
  Object.assign(office, {
    onReady: async (then?: (info: object) => unknown) => {
      await then?.(info);
      return info;
    },
  });
}

/** Asks the client to name the class of every object on the wire. */
export function exposeInternals(extension: object): void {
  const internal = extension as {
    _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
    Utility: { _synchronousCleanup: boolean };
  };
  internal._internalConfig.appendTypeNameToObjectPathInfo = true;
  // A run ends when its references are released: a test may look for leaks at once.
  internal.Utility._synchronousCleanup = true;
}
