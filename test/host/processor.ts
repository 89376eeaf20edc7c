/**
 * Answers one request: walks the client's object paths over the class tables, in order, until an
 * operation fails. What was applied before the failure stays applied, as in Excel.
 */
import { classTables } from './classes/registry';
import { clientClass } from './client';
import { excelError, ExcelError, Refusal } from './errors';
import type { Workbook } from './model/workbook';
import { failsBehindAnotherWorkbook, supports } from './profiles';
import { brief, handle, isHandle, type ClassName, type ClassTable, type Handle } from './schema';
import type { References } from './references';
import {
  ActionType,
  isRecord,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type Plain,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';

export interface Surroundings {
  readonly workbook: Workbook;
  readonly references: References;
  /** Called before each operation: a test may make it fail there. */
  readonly beforeAction: (index: number) => void;
  /** Called after each operation: a test may lose its answer there. */
  readonly afterAction: (index: number) => void;
  /** What is done, in the words of the client's API, for the journal. */
  readonly note: (operation: string) => void;
}

export function processRequest(body: RequestBody, around: Surroundings): ResponseBody {
  return new Processor(body, around).run();
}

class Processor {
  private readonly objects = new Map<number, Handle | null>();
  private location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly around: Surroundings,
  ) {}

  run(): ResponseBody {
    this.around.workbook.hasFrozenPanes = false;
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.location = '';
        this.around.beforeAction(index);
        const value = this.act(action);
        this.around.afterAction(index);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.location,
            ActionIndex: index,
            HttpStatusCode: error.code === 'AccessDenied' ? 403 : 400,
          },
        };
      }
    }
    return { Results: results };
  }

  /** On the web such a request goes to a root of its own, which only its one method gives away. */
  private get isForNewWorkbook(): boolean {
    return this.body.Actions.some(({ Name }) => Name === 'CreateAndOpenWorkbook');
  }

  private act(action: Action): Plain {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object, action.ObjectPathId);
      case ActionType.query:
        return object && this.query(object, action.QueryInfo ?? {}, action.ObjectPathId);
      case ActionType.method: {
        // Whatever is asked of a null object is silently nothing, which samples rely on.
        if (!object) return null;
        const result = this.invoke(object, action.Name, action.ArgumentInfo);
        return isHandle(result) ? this.identity(result) : (result ?? null);
      }
      case ActionType.set:
        if (object) this.set(object, action.Name, action.ArgumentInfo);
        return null;
      default:
        throw new Refusal(`action ${JSON.stringify(action)}`);
    }
  }

  /** The object of a path: found, or made, once in a request. */
  private object(id: number): Handle | null {
    let object = this.objects.get(id);
    if (object === undefined) {
      const path = this.body.ObjectPaths[id];
      if (!path) throw new Refusal(`a path ${id} that the request does not hold`);
      object = this.evaluate(path);
      this.checkType(path, object);
      this.objects.set(id, object);
    }
    if (object) tableOf(object).check?.(object.self);
    return object;
  }

  private evaluate(path: ObjectPath): Handle | null {
    const { workbook, references } = this.around;
    switch (path.ObjectPathType) {
      case PathType.root:
        return handle(this.isForNewWorkbook ? 'WacWorkbook' : 'Workbook', workbook);
      case PathType.reference:
        return references.get(path.Name);
      case PathType.nothing:
        return null;
      case PathType.service:
        return service(path.Name, workbook);
    }
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const table = tableOf(parent);
    if (path.ObjectPathType === PathType.property) {
      this.locate(parent, path.Name);
      const link = own(table.links, path.Name);
      if (!link) throw new Refusal(`${parent.type}.${path.Name}`);
      return link(parent.self);
    }
    if (path.ObjectPathType === PathType.indexer) {
      this.location = `${parent.type}.getItem`;
      const [key] = this.argumentsOf(path.ArgumentInfo);
      if (!table.indexer || (typeof key !== 'string' && typeof key !== 'number')) {
        throw new Refusal(`${parent.type}.getItem(${JSON.stringify(key)})`);
      }
      this.around.note(`${parent.type}.getItem(${JSON.stringify(key)})`);
      return table.indexer(parent.self, key);
    }
    const result = this.invoke(parent, path.Name, path.ArgumentInfo);
    if (result === null || isHandle(result)) return result;
    throw new Refusal(`${parent.type}.${path.Name}, which leads to no object`);
  }

  /** The client says what class it takes the object for: a cheap and thorough check of the host. */
  private checkType(path: ObjectPath, object: Handle | null): void {
    if (object && path.T !== undefined && path.T.replace('<T>', '') !== object.type) {
      throw new Refusal(`a ${object.type} where the client expects a ${path.T}`);
    }
  }

  private invoke(object: Handle, name: string, info?: ArgumentInfo) {
    this.locate(object, name, true);
    const given = this.argumentsOf(info);
    if (name === '_KeepReference' && tableOf(object).isKept) {
      this.around.references.keep(object);
      return undefined;
    }
    if (name === '_RemoveReference' && object.type === 'Workbook') {
      this.around.references.release(String(given[0]));
      return undefined;
    }
    const method = own(tableOf(object).methods, name);
    if (!method) throw new Refusal(`${object.type}.${name}`);
    if (given.length !== method.arity) {
      throw new Refusal(`${object.type}.${name} with ${given.length} arguments`);
    }
    this.around.note(`${object.type}.${name}(${given.map(brief).join(', ')})`);
    return method.run(object.self, given);
  }

  private set(object: Handle, name: string, info?: ArgumentInfo): void {
    this.locate(object, name, true);
    const property = own(tableOf(object).properties, name);
    if (!property?.write) throw new Refusal(`setting ${object.type}.${name}`);
    const [value] = this.argumentsOf(info);
    this.around.note(`${object.type}.${name} = ${brief(value)}`);
    property.write(object.self, value);
  }

  /** Notes where we are, and applies what the profile says about the member. */
  private locate(object: Handle, name: string, mayWrite = false): void {
    const { profile } = this.around.workbook;
    this.location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const member = clientClass(object.type)?.get(name);
    if (member && !supports(profile, 'ExcelApi', member.since)) {
      throw excelError('ApiNotFound', `${this.location} is part of ExcelApi ${member.since}.`);
    }
    const behind = failsBehindAnotherWorkbook[`${object.type}.${name}`];
    if (profile.otherWorkbookInFront && profile.platform !== 'OfficeOnline' && behind) {
      throw excelError(behind);
    }
    const writes =
      mayWrite && !member?.reads && !/^(_|Get|Suspend|Calculate$|Create|Date$)/.test(name);
    if (profile.readOnly && writes) throw excelError('AccessDenied', 'The workbook is read-only.');
  }

  private argumentsOf(info: ArgumentInfo = {}): readonly unknown[] {
    const paths = info.ReferencedObjectPathIds;
    return (info.Arguments ?? []).map((value, index) => this.argument(value, paths?.[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path !== 0) return this.object(path);
    if (Array.isArray(value)) {
      const inner = Array.isArray(path) ? (path as unknown[]) : [];
      return inner.length === 0 ? value : value.map((one, at) => this.argument(one, inner[at]));
    }
    return isRecord(value) ? this.fields(value) : value;
  }

  /** Objects may also stand inside plain ones: the source of a list in a data validation. */
  private fields(value: Readonly<Record<string, unknown>>): unknown {
    if (typeof value['_ObjectPathId'] === 'number') return this.object(value['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, isRecord(part) ? this.fields(part) : part]),
    );
  }

  private identity(object: Handle, path?: number): Plain {
    const { id, isKept } = tableOf(object);
    const reference = this.around.references.of(object);
    if (isKept && path !== undefined && reference !== undefined) return { _ReferenceId: reference };
    return id ? { [id.name]: id.of(object.self) } : {};
  }

  /** Selected properties, by the client's spelling; without a selection all that the host has. */
  private query(object: Handle, info: QueryInfo, path?: number): Plain {
    const table = tableOf(object);
    const wanted = new Selection(info.Select, info.Expand);
    const answer: Record<string, Plain> = { ...(this.identity(object, path) as object) };
    const itemLevel: string[][] = [];
    for (const [first, ...rest] of wanted.paths) {
      const link = rest.length > 0 ? wireName(table.links, first) : undefined;
      const name = rest.length > 0 ? undefined : wireName(table.properties, first);
      if (link !== undefined) wanted.nest(link, rest);
      else if (name !== undefined) answer[name] = this.read(object, table, name);
      else if (table.items) itemLevel.push([String(first), ...rest]);
      else if (wireName(table.links, first) !== undefined) wanted.nest(String(first), []);
      else throw new Refusal(`${object.type}.${[first, ...rest].join('.')} in load`);
    }
    if (wanted.all) Object.assign(answer, this.readAll(object, table));
    for (const [name, inner] of wanted.nested) {
      const link = wireName(table.links, name);
      const follow = link === undefined ? undefined : own(table.links, link);
      if (link === undefined || !follow) throw new Refusal(`${object.type}.${name} in load`);
      this.locate(object, link);
      const target = follow(object.self);
      answer[link] = target && this.query(target, { Select: inner });
    }
    if (table.items) {
      const from = info.Skip ?? 0;
      const items = table.items(object.self).slice(from, from + (info.Top ?? Infinity));
      const select = wanted.all ? [] : itemLevel.map((parts) => parts.join('/'));
      const inner = select.length > 0 || wanted.all ? { Select: select } : null;
      answer['_Items'] = items.map((item) =>
        inner ? this.query(item, inner) : this.identity(item),
      );
    }
    return answer;
  }

  private read(object: Handle, table: ClassTable<unknown>, name: string): Plain {
    this.locate(object, name);
    const property = own(table.properties, name);
    if (!property) throw new Refusal(`${object.type}.${name}`);
    return property.read(object.self);
  }

  /** What the host cannot say stays unloaded, so reading it fails in the client. */
  private readAll(object: Handle, table: ClassTable<unknown>): Record<string, Plain> {
    const answer: Record<string, Plain> = {};
    const { profile } = this.around.workbook;
    for (const [name, property] of Object.entries(table.properties ?? {})) {
      const since = clientClass(object.type)?.get(name)?.since;
      if (since === undefined || !supports(profile, 'ExcelApi', since)) continue;
      try {
        answer[name] = property.read(object.self);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return answer;
  }
}

/** `name`, `items/name`, `format/fill/color`, `*`: what a `load` asks for. */
class Selection {
  readonly all: boolean;
  readonly paths: readonly string[][];
  readonly nested = new Map<string, string[]>();

  constructor(select: readonly string[] = [], expand: readonly string[] = []) {
    const paths = select.map((path) => path.replace(/^items[/.]?/, '').split(/[/.]/));
    const isAll = (path: readonly string[]) => path.length === 1 && /^\*?$/.test(String(path[0]));
    this.all = paths.every(isAll) && (paths.length > 0 || expand.length === 0);
    if (select.length === 0) this.all = true;
    if (paths.some(isAll)) this.all = true;
    this.paths = paths.filter((path) => !isAll(path));
    for (const path of expand) {
      const [first = '', ...rest] = path.split(/[/.]/);
      this.nest(first, rest);
    }
  }

  nest(name: string, rest: readonly string[]): void {
    const inner = this.nested.get(name) ?? [];
    this.nested.set(name, [...inner, ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
}

/** Objects that the client makes from nothing, by the last word of their server's name. */
function service(name: string, { addIn }: Workbook): Handle {
  switch (name.split('.').at(-1)) {
    case 'AddinInternalService':
      return handle('AddinInternalService', addIn);
    case 'AppRuntimePersistenceService':
      return handle('AppRuntimePersistenceService', addIn);
    case 'AppRuntimeService':
      return handle('AppRuntimeService', addIn);
    case 'BeforeDocumentCloseNotification':
      return handle('BeforeDocumentCloseNotification', addIn);
    default:
      throw new Refusal(`the service ${name}`);
  }
}

export function tableOf(object: Handle): ClassTable<unknown> {
  // The table of a class takes that class's own state: `handle` saw to it that they belong together.
  return classTables[object.type satisfies ClassName] as unknown as ClassTable<unknown>;
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** Selections keep the add-in's spelling: `fontName`, sometimes `FontName`. */
const wireName = (table: object | undefined, name: string | undefined): string | undefined =>
  Object.keys(table ?? {}).find((key) => key.toLowerCase() === name?.toLowerCase());
