import { excelError, invalid } from '../errors';
import type { Plain } from '../wire';
import type { Profile } from '../profiles';
import { AddIn } from './add-in';
import { splitSheet, type Rect } from './addresses';
import type { Area } from './area';
import { Bag } from './bag';
import type { Scalar } from './entry';
import { checkSheetName, sameName, type DefinedName } from './names';
import { Sheet } from './sheet';
import type { Table } from './table';

export interface XmlPart {
  readonly workbook: Workbook;
  readonly id: string;
  xml: string;
  namespace: string;
  isDeleted: boolean;
}

/** Another workbook that Excel was asked to open, beside this one. */
export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  /** On the Mac it opens behind: OfficeDev/office-js#6943. */
  readonly isInFront: boolean;
}

/** A message to the client, by the client's own numbers. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, Plain>>;
}

export const EventNumber = { sheetChanged: 10, sheetSelected: 14, sheetAdded: 11 } as const;

/** The whole state of one workbook, and what keeps it consistent. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly settings = new Map<string, Plain>();
  readonly properties = new Bag();
  readonly customProperties = new Map<string, Plain>();
  readonly addIn = new AddIn();
  readonly registrations = new Set<string>();
  readonly events: HostEvent[] = [];
  name = 'Book1.xlsx';
  calculationMode = 'Automatic';
  calculationState = 'Done';
  readonly opened: OpenedWorkbook[] = [];
  enableEvents = true;
  isProtected = false;
  password: string | null = null;
  active: Sheet;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  /** What a formula comes to, when a test wants to say so. The host itself calculates nothing. */
  calculate: (formula: string, address: string) => Scalar = () => 0;
  /** Panes were frozen in the request that is being answered. */
  hasFrozenPanes = false;
  private made = 0;
  private readonly freeIds: string[] = [];

  constructor(readonly profile: Profile) {
    this.active = this.makeSheet('Sheet1');
  }

  /** Ids are the same in every run: a test may print a workbook and compare. */
  nextId(): string {
    this.made++;
    return `{00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}}`;
  }

  private makeSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.freeIds.pop() ?? this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  addSheet(name: string | null): Sheet {
    this.assertStructure();
    let number = this.sheets.length + 1;
    while (name === null && this.sheets.some(sameName(`Sheet${number}`))) number++;
    const given = name ?? `Sheet${number}`;
    checkSheetName(this, given);
    return this.makeSheet(given);
  }

  rename(sheet: Sheet, name: string): void {
    this.assertStructure();
    checkSheetName(this, name, sheet);
    sheet.name = name;
  }

  deleteSheet(sheet: Sheet): void {
    this.assertStructure();
    if (sheet.visibility === 'VeryHidden') throw excelError('GeneralException');
    this.assertAnotherVisible(sheet);
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.isDeleted = true;
    if (this.profile.reusesSheetIds) this.freeIds.push(sheet.id);
    if (this.active === sheet) {
      const visible = (one: Sheet | undefined) => one?.visibility === 'Visible';
      const next = this.sheets.slice(at).find(visible) ?? this.sheets.findLast(visible);
      if (next) this.activate(next);
    }
    for (const name of this.names) {
      const { sheet: on } = splitSheet(name.formula.slice(1));
      if (on?.toLowerCase() === sheet.name.toLowerCase()) name.formula = '=#REF!';
    }
  }

  setVisibility(sheet: Sheet, visibility: string): void {
    this.assertStructure();
    if (visibility !== 'Visible') this.assertAnotherVisible(sheet);
    sheet.visibility = visibility;
    if (this.active === sheet && visibility !== 'Visible') {
      const next = this.sheets.find((one) => one.visibility === 'Visible');
      if (next) this.activate(next);
    }
  }

  move(sheet: Sheet, position: number): void {
    this.assertStructure();
    if (position < 0 || position >= this.sheets.length) throw invalid(`Position ${position}.`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw excelError('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
    }
    if (this.active !== sheet) this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    this.active = sheet;
  }

  select(area: Area): void {
    this.activate(area.sheet);
    this.selection = area.rect;
    const address = area.address.slice(area.address.lastIndexOf('!') + 1);
    this.raise(EventNumber.sheetSelected, area.sheet, { address });
  }

  /** Tells those who listen; called for every change of contents, whoever makes it. */
  changed(area: Area, source: 'Local' | 'Remote' = 'Local'): void {
    this.raise(EventNumber.sheetChanged, area.sheet, {
      address: area.address.slice(area.address.lastIndexOf('!') + 1),
      changeType: 'RangeEdited',
      source,
      shiftDirection: 'None',
    });
  }

  private raise(type: number, sheet: Sheet, message: Record<string, Plain>): void {
    if (!this.enableEvents || !this.registrations.has(`${type}:${sheet.id}`)) return;
    this.events.push({ type, target: sheet.id, message: { ...message, worksheetId: sheet.id } });
  }

  /** What is no .xlsx is refused: every such file is a zip, which begins with these four bytes. */
  makeWorkbook(base64: string | null): Uint8Array {
    const bytes = Buffer.from(base64 ?? '', 'base64');
    const isWhole = bytes.toString('base64') === base64;
    if (!isWhole || bytes.readUInt32BE(0) !== 0x504b0304) throw invalid('This is no workbook.');
    return bytes;
  }

  openWorkbook(bytes: Uint8Array): void {
    this.opened.push({ bytes, isInFront: this.profile.platform !== 'Mac' });
  }

  /** The number of a day, by the workbook's own date system. */
  serial(year: number, month: number, day: number): number {
    const day1900 = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return this.profile.countsFrom1904 ? day1900 - 1462 : day1900;
  }

  addXmlPart(xml: string, namespace: string): XmlPart {
    const part = { workbook: this, id: this.nextId(), xml, namespace, isDeleted: false };
    this.xmlParts.push(part);
    return part;
  }

  removeXmlPart(part: XmlPart): void {
    this.xmlParts.splice(this.xmlParts.indexOf(part), 1);
    part.isDeleted = true;
  }

  sheet(key: string | number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find(sameName(String(key)));
  }

  /** Cells by an address with its sheet; null when the sheet is not there. */
  find(text: string): Area | null {
    const { sheet: name, address } = splitSheet(text);
    if (name === undefined) throw invalid(`${text} does not name a sheet.`);
    return this.sheet(name)?.find(address) ?? null;
  }

  tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  assertStructure(): void {
    if (this.isProtected) throw excelError('AccessDenied', 'The workbook is protected.');
  }

  private assertAnotherVisible(sheet: Sheet): void {
    const another = this.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
    if (!another)
      throw excelError('InvalidOperation', 'A workbook has one visible sheet at least.');
  }
}
