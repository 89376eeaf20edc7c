/**
 * The genuine client library, read from the npm package: its script text, and what its own prototypes
 * say about classes, members, argument counts, requirement sets and enumerations. The host takes this
 * as its dictionary, so that a member that the client does not have cannot be modelled by mistake.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';

export const clientFolder = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

export interface ClientMember {
  /** As it is written on the wire. */
  readonly name: string;
  readonly kind: 'property' | 'link' | 'method';
  readonly settable: boolean;
  /** Number of arguments on the wire; 0 for properties and links. */
  readonly arity: number;
  /** The class that a link or a method leads to, if it leads to an object. */
  readonly leadsTo?: string;
  /** A method that the client itself declares to change nothing. */
  readonly reads: boolean;
  /** The version of ExcelApi that brought the member. */
  readonly since: string;
}

export type ClientClass = ReadonlyMap<string, ClientMember>;

const scripts = new Map<string, Script>();

/** Compiled once in a process: running a compiled script again costs a tenth of reading it. */
export function clientScript(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    const filename = join(clientFolder, file);
    script = new Script(readFileSync(filename, 'utf8'), { filename });
    scripts.set(file, script);
  }
  return script;
}

export const hostScript = 'excel-web-16.00.debug.js';
export const functionsScript = 'custom-functions-runtime.debug.js';

/** Where the client's scripts come from in every add-in. */
export const scriptFolder = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The few things of a browser that the client's scripts touch while they load. */
export function windowStub(
  file: string,
  extra: Record<string, unknown> = {},
): Record<string, unknown> {
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    // The test's own JSON, Promise and Error: what the client hands out is then the test's own kind.
    ...{ JSON, Promise, Error, console },
    // Whichever clock the test has by then.
    setTimeout: (run: () => void, delay?: number) => setTimeout(run, delay),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
    navigator: { userAgent: 'node', language: 'en-US' },
    location: new URL('https://localhost:3000/taskpane.html'),
    document: {
      URL: 'https://localhost:3000/taskpane.html',
      cookie: '',
      // The scripts look for their own tag, and put others beside it that never load.
      getElementsByTagName: () => [{ src: `${scriptFolder}${file}`, appendChild: nothing }],
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
    },
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    ...extra,
  };
  for (const self of ['window', 'self', 'top', 'parent']) window[self] = window;
  return window;
}

interface Dictionary {
  readonly classes: ReadonlyMap<string, ClientClass>;
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
}

let dictionary: Dictionary | undefined;

export function clientClass(name: string): ClientClass | undefined {
  return readDictionary().classes.get(name);
}

export function clientEnum(name: string): ReadonlySet<string> | undefined {
  return readDictionary().enums.get(name);
}

function readDictionary(): Dictionary {
  if (dictionary) return dictionary;
  const window = createContext(windowStub(hostScript));
  clientScript(hostScript).runInContext(window);
  const classes = new Map<string, ClientClass>();
  const enums = new Map<string, ReadonlySet<string>>();
  const members = { ...(window['OfficeCore'] as object), ...(window['Excel'] as object) };
  for (const [name, member] of Object.entries(members) as [string, unknown][]) {
    if (typeof member === 'function' && '_className' in Object(member.prototype)) {
      classes.set(name, readClass(member.prototype as ClientPrototype));
    } else if (typeof member === 'object' && member !== null) {
      const values = Object.values(member);
      if (values.every((value) => typeof value === 'string')) enums.set(name, new Set(values));
    }
  }
  return (dictionary = { classes, enums });
}

interface ClientPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const sinceText = /_throwIfApiNotSupported\("[^"]+", _defaultApiSetName, "([\d.]+)"/;
const linkText = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/;
const callText = /_invokeMethod\(this, "(\w+)", (\d), \[([^\]]*)\]/;
const makeText = /_createMethodObject\((?:\w+\.)?(\w+), \w+, "(\w+)", (\d), \[([^\]]*)\]/;

function readClass(prototype: ClientPrototype): ClientClass {
  const members = new Map<string, ClientMember>();
  const camel = prototype._scalarPropertyNames ?? [];
  const base = { settable: false, arity: 0, reads: true };
  for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const text = String(get ?? value);
    const since = sinceText.exec(text)?.[1] ?? '1.1';
    const add = (member: Omit<ClientMember, 'since'>) =>
      members.set(member.name, { ...member, since });
    const link = linkText.exec(text);
    if (get && link) {
      add({ ...base, name: String(link[2]), kind: 'link', leadsTo: String(link[1]) });
    } else if (get && camel.includes(key)) {
      const at = camel.indexOf(key);
      const name = String(prototype._scalarPropertyOriginalNames?.[at]);
      const settable = prototype._scalarPropertyUpdateable?.[at] === true;
      add({ ...base, name, kind: 'property', settable });
    } else if (typeof value === 'function') {
      const call = callText.exec(text);
      const make = makeText.exec(text);
      const arity = (list = '') => list.split(',').filter((item) => item.trim() !== '').length;
      if (make) {
        const [, leadsTo = '', name = '', type, list] = make;
        add({ ...base, name, kind: 'method', arity: arity(list), reads: type === '1', leadsTo });
      } else if (call) {
        const [, name = '', type, list] = call;
        add({ ...base, name, kind: 'method', arity: arity(list), reads: type === '1' });
      }
    }
  }
  return members;
}
