import { excelError, Refusal, type ExcelErrorCode } from './errors';
import { Faults, noTrouble, type Trouble } from './faults';
import { FunctionCalls } from './function-calls';
import { parseRect, splitSheet } from './model/addresses';
import type { Area } from './model/area';
import { copyOf } from './model/copy';
import { enter, type Scalar } from './model/entry';
import { Workbook, type HostEvent } from './model/workbook';
import { processRequest } from './processor';
import { profileOf, type Profile, type ProfileName } from './profiles';
import { References } from './references';
import { snapshot, type WorkbookSnapshot } from './snapshot';
import { ActionType, parseRequest, RequestFlag, type RequestBody, type ResponseBody } from './wire';

/** One request of the client, as the host saw it. */
export interface JournalEntry {
  readonly bytes: number;
  answerBytes: number;
  /** Actions as the client sent them: the operations of `fail at operation` count among these. */
  readonly actions: number;
  readonly operations: string[];
  /** The client's own release of references, after a run. */
  readonly isRelease: boolean;
  error?: string;
}

/** An answer, an error of the transport (no answer of Excel at all), or nothing for ever. */
export type Reply =
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'failed'; readonly code: ExcelErrorCode; readonly message: string }
  | { readonly kind: 'silence' };

/**
 * An Excel that is not there: it holds a workbook, speaks the client's wire format, and calculates
 * nothing. Both routes (Node and browser) drive this one class.
 */
export class EmulatedExcel {
  readonly profile: Profile;
  readonly workbook: Workbook;
  readonly faults = new Faults();
  readonly journal: JournalEntry[] = [];
  /** What the host was asked for and does not model. One is enough to spoil it for good. */
  readonly refusals: string[] = [];
  /** The buttons of the ribbon of which the add-in has said that their work is done. */
  readonly commandsDone: string[] = [];
  /** Custom functions of an add-in whose pane and functions share one runtime. */
  readonly functions: FunctionCalls;
  private readonly references = new References();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly waiting: (() => void)[] = [];
  private inCellEdit: boolean;

  /** `like`: this opens a copy of the workbook as it is there by now. */
  constructor(profile: ProfileName | Partial<Profile> = 'web', like?: EmulatedExcel) {
    this.profile = like?.profile ?? profileOf(profile);
    this.workbook = like ? copyOf(like.workbook) : new Workbook(this.profile);
    this.functions = new FunctionCalls(this.profile);
    this.inCellEdit = this.profile.cellEdit;
  }

  /** Answers one `sync`. */
  async request(text: string, flags: number): Promise<Reply> {
    const body = parseRequest(text);
    const results = this.functions.answer(body);
    if (results) return { kind: 'answer', body: JSON.stringify(results) };
    const bytes = Buffer.byteLength(text);
    const entry = this.note(body, bytes);
    const failed = (code: ExcelErrorCode): Reply => {
      entry.error = code;
      return { kind: 'failed', code, message: excelError(code).message };
    };
    if (bytes > this.profile.payloadLimit) return failed('RequestPayloadSizeLimitExceeded');
    if (this.inCellEdit && !entry.isRelease) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) {
        return failed('InvalidOperationInCellEditMode');
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const trouble = entry.isRelease ? noTrouble : this.faults.next();
    if (trouble.hang === 'before') return { kind: 'silence' };
    if (trouble.before) return failed(trouble.before);
    const answer = JSON.stringify(this.process(body, entry, trouble));
    entry.answerBytes = Buffer.byteLength(answer);
    this.deliver();
    if (trouble.hang === 'after') return { kind: 'silence' };
    if (trouble.after) return failed(trouble.after);
    if (entry.answerBytes > this.profile.payloadLimit)
      return failed('ResponsePayloadSizeLimitExceeded');
    return { kind: 'answer', body: answer };
  }

  private note(body: RequestBody, bytes: number): JournalEntry {
    const isRelease = body.Actions.every(
      ({ ActionType: type, Name }) =>
        type === ActionType.instantiate || Name === '_RemoveReference',
    );
    const entry: JournalEntry = {
      ...{ bytes, answerBytes: 0, actions: body.Actions.length },
      ...{ operations: [], isRelease: isRelease && /_RemoveReference/.test(JSON.stringify(body)) },
    };
    this.journal.push(entry);
    return entry;
  }

  private process(
    body: RequestBody,
    entry: JournalEntry,
    { beforeAction, afterAction }: Trouble,
  ): ResponseBody {
    try {
      this.assertSound();
      const response = processRequest(body, {
        workbook: this.workbook,
        references: this.references,
        beforeAction,
        afterAction,
        note: (operation) => entry.operations.push(operation),
      });
      if (response.Error) entry.error = response.Error.Code;
      return response;
    } catch (error) {
      // A refusal, or a mistake in the host: either way no add-in may recover from it in a test.
      const message = error instanceof Error ? error.message : String(error);
      if (!this.refusals.includes(message)) this.refusals.push(message);
      entry.error = message;
      const index = Math.max(0, body.Actions.length - 1);
      return {
        Results: [],
        Error: {
          ...{ Code: 'HostRefusal', Message: message, Location: 'host' },
          ...{ ActionIndex: index, HttpStatusCode: 500 },
        },
      };
    }
  }

  /** A route met something that is not even a request about the workbook. */
  refuse(message: string): void {
    this.refusals.push(new Refusal(message).message);
  }

  /** Throws when the host was asked for something it does not model: call it at the end of a test. */
  assertSound(): void {
    const [first] = this.refusals;
    if (first !== undefined) throw new Refusal(first.replace(/^.*?know this: /, ''));
  }

  /** Throws when the client still holds references, or when the host had to refuse something. */
  assertClean(): void {
    this.assertSound();
    if (this.openReferences > 0) throw new Error(`${this.openReferences} references are left.`);
  }

  get openReferences(): number {
    return this.references.open;
  }

  /** The whole workbook as plain data, for "it equals what it was before". */
  snapshot(): WorkbookSnapshot {
    this.assertSound();
    return snapshot(this.workbook);
  }

  /** Requests of the add-in, without the client's own releases. */
  get requests(): readonly JournalEntry[] {
    return this.journal.filter((entry) => !entry.isRelease);
  }

  get bytes(): number {
    return this.journal.reduce((sum, entry) => sum + entry.bytes, 0);
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.listeners.add(listener);
  }

  private deliver(): void {
    for (const event of this.workbook.events.splice(0)) {
      for (const listener of this.listeners) listener(event);
    }
  }

  // What a person does at the keyboard, without any client.

  /** `Sheet1!B2`, or an address on the active sheet. */
  cells(address: string): Area {
    const { sheet, address: cells } = splitSheet(address);
    const on = sheet === undefined ? this.workbook.active : this.workbook.sheet(sheet);
    if (!on) throw new Error(`There is no sheet ${sheet}.`);
    return on.area(parseRect(cells));
  }

  /** `Remote`: someone else in the same workbook. */
  type(
    address: string,
    entries: Scalar | readonly (readonly (Scalar | null)[])[],
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    const cells = this.cells(address);
    // A row that a person types right under a table is the table's, before anything else is seen of it.
    for (const table of cells.sheet.tables) table.growOver(cells.rect);
    cells.enter(entries, source);
    this.deliver();
  }

  select(address: string): void {
    this.workbook.select(this.cells(address));
    this.deliver();
  }

  /** Gives a formula its value, as a calculation would. */
  supply(address: string, value: Scalar): void {
    const { sheet, rect } = this.cells(address);
    const cell = sheet.grid.make(rect.row, rect.column);
    if (cell.content?.kind !== 'formula') throw new Error(`There is no formula in ${address}.`);
    cell.content = { ...cell.content, value };
  }

  /** Gives a formula what it spills, as a calculation would; a cell that is filled holds no formula. */
  spill(address: string, values: readonly (readonly Scalar[])[]): void {
    const { sheet, rect } = this.cells(address);
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const cell = sheet.grid.make(rect.row + down, rect.column + across);
        const { content } = enter(value, 'General');
        if (down + across > 0 && content) cell.content = content;
      }),
    );
    this.supply(address, values[0]?.[0] ?? 0);
    sheet.spills.push({ ...rect, rows: values.length, columns: values[0]?.length ?? 1 });
  }

  enterCellEdit(): void {
    this.inCellEdit = true;
  }

  leaveCellEdit(): void {
    this.inCellEdit = false;
    for (const resume of this.waiting.splice(0)) resume();
  }
}
