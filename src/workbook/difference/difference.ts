import { type Steps, atOnce } from '../../engine/in-steps';
import { relative } from '../description/addresses';
import type { DifferenceOptions } from './cell-difference';
import type { Entry } from '../description/cell-entry';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../description/description';
import type { FoundObjects } from './object-difference';
import type { ReadSheet, ReadWorkbook } from '../description/read-workbook';
import { type Reversible, isEmpty } from './sheet-edit';
import { type FoundSheet, type NamedSheet, comparingSheets } from './sheet-difference';
import { asFound, emptied, holdingMore, isHidden } from './sheet-ownership';
import { type Rewriting, isRewritten, rewritingOf, tableDifference } from './table-difference';

/** A workbook as it is now, as far as a change touches it. */
export interface FoundWorkbook extends ReadWorkbook {
  /** Every sheet, those included that were not read. */
  readonly tabs: readonly Pick<ReadSheet, 'name' | 'visibility'>[];
  readonly objects: ReadonlyMap<string, FoundObjects>;
}

/** What has to be done to a workbook so that it goes from one described state to another. */
export interface Difference {
  /** Sheets that are written whole. */
  readonly added: readonly NamedSheet[];
  /** Of those, the ones whose half-written namesake goes first. */
  readonly replaced: readonly string[];
  readonly edits: readonly Reversible[];
  /** Sheets that go, with nothing on them but our own. */
  readonly deleted: readonly string[];
  /** Sheets that were to go and stay, emptied of what is ours, for what a person has on them. */
  readonly kept: readonly string[];
  readonly edited: readonly EditedCell[];
  readonly conflicts: Conflicts;
  readonly rewriting: Rewriting;
}

/** A cell of ours that a person changed, and that is left alone. */
export interface EditedCell {
  readonly sheet: string;
  readonly address: string;
  readonly found: Entry;
  readonly ours: Entry;
}

/** Any of these stops a change before its first write. */
export interface Conflicts {
  /** Sheets that were written and are not there any more, under that name. */
  readonly missing: readonly string[];
  /** Sheets with rows or columns inserted or deleted. */
  readonly moved: readonly string[];
  /** New sheets whose name is in use. */
  readonly taken: readonly string[];
  /** Cells, names and charts where a person has something: `Plan!B7`, `Plan: Quota`. */
  readonly occupied: readonly string[];
}

export interface ChangeOptions extends DifferenceOptions {
  /** Writes the sheets anew that a person deleted or renamed. */
  readonly insertsMissing?: boolean;
}

const nothing: WorkbookDescription = { title: '', sheets: [], names: [], documents: [] };

/**
 * Compares what was last written, what is found and what is wanted. Nothing is done where `before`
 * and `after` say the same, whatever a person made of it.
 */
export const differences = (...asked: Parameters<typeof comparingWorkbooks>): Difference =>
  atOnce(comparingWorkbooks(...asked));

/** The same in steps. */
export const comparingWorkbooks = (
  before: WorkbookDescription | undefined,
  after: WorkbookDescription | undefined,
  found: FoundWorkbook,
  options: ChangeOptions = {},
): Steps<Difference> =>
  new Comparing(before ?? nothing, after ?? nothing, found, options).inSteps();

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

class Comparing {
  private readonly added: NamedSheet[] = [];
  private readonly replaced: string[] = [];
  private readonly edits: Reversible[] = [];
  private readonly deleted: string[] = [];
  private readonly kept: string[] = [];
  private readonly edited: EditedCell[] = [];
  private readonly missing: string[] = [];
  private readonly moved: string[] = [];
  private readonly taken: string[] = [];
  private readonly occupied: string[] = [];
  private readonly rewriting: Rewriting;

  constructor(
    private readonly before: WorkbookDescription,
    private readonly after: WorkbookDescription,
    private readonly found: FoundWorkbook,
    private readonly options: ChangeOptions,
  ) {
    this.rewriting = this.rewrites();
  }

  *inSteps(): Steps<Difference> {
    const { before, after } = this;
    for (const sheet of after.sheets) {
      const was = before.sheets.find(isNamed(sheet.name));
      if (was) yield* this.stays(was, sheet);
      else yield* this.comes(sheet);
      yield;
    }
    const going = before.sheets.filter(({ name }) => !after.sheets.some(isNamed(name)));
    for (const sheet of going) yield* this.goes(sheet);
    return {
      ...{ added: this.added, replaced: this.replaced, edits: this.edits },
      ...{ deleted: this.deleted, kept: this.kept, edited: this.edited },
      rewriting: this.rewriting,
      conflicts: {
        ...{ missing: this.missing, moved: this.moved },
        ...{ taken: this.taken, occupied: this.occupied },
      },
    };
  }

  /** Formulas on any sheet may speak of a table on any other, so this is known before all cells. */
  private rewrites(): Rewriting {
    const { before, after, found } = this;
    const isResumed = this.options.isResumed === true;
    const pairs = before.sheets.flatMap((was) => {
      const here = this.foundSheet(was)?.objects.tables ?? [];
      const sheet = after.sheets.find(isNamed(was.name)) ?? emptied(was);
      return [tableDifference(was, sheet, here, isResumed)];
    });
    return rewritingOf(pairs, found.tables, isResumed);
  }

  private *comes(sheet: SheetDescription): Steps<void> {
    const tab = this.found.tabs.find(isNamed(sheet.name));
    const found = tab && this.foundSheet(sheet);
    if (found && isHidden(sheet, found) && !this.options.isResumed) {
      // What an earlier plan left behind; it is written over, and can be put back.
      return yield* this.edit(
        { sheet: asFound(sheet, found), names: [] },
        named(this.after, sheet),
        found,
      );
    }
    if (tab) {
      const isHalf = this.options.isResumed && found;
      const isOurs =
        isHalf &&
        (isHidden(sheet, found) || !(yield* holdingMore(found, sheet, { isResumed: true })));
      if (!isOurs) return void this.taken.push(sheet.name);
      this.replaced.push(tab.name);
    }
    this.added.push(named(this.after, sheet));
  }

  private *stays(was: SheetDescription, sheet: SheetDescription): Steps<void> {
    const found = this.foundSheet(was);
    if (found) {
      return yield* this.edit(named(this.before, was), named(this.after, sheet), found);
    }
    // The sheet that holds the document once more is nothing that a person sees: it comes back.
    const comesBack = sheet.visibility === 'veryHidden' || this.options.isResumed;
    if (comesBack || this.options.insertsMissing) this.added.push(named(this.after, sheet));
    else this.missing.push(was.name);
  }

  private *goes(was: SheetDescription): Steps<void> {
    const found = this.foundSheet(was);
    if (!found) return;
    const isOurs = isHidden(was, found) || !(yield* holdingMore(found, was, this.options));
    if (isOurs && this.leavesOneVisible(was.name)) {
      this.deleted.push(found.sheet.name);
      return;
    }
    this.kept.push(found.sheet.name);
    yield* this.edit(named(this.before, was), { sheet: emptied(was), names: [] }, found);
  }

  private *edit(before: NamedSheet, after: NamedSheet, found: FoundSheet): Steps<void> {
    const { name } = found.sheet;
    const tables = [...(before.sheet.tables ?? []), ...(after.sheet.tables ?? [])];
    const options = {
      ...this.options,
      ...(isHidden(before.sheet, found) && { overwriteEdited: true, isResumed: true }),
      isRewritten: (cell: CellDescription) => isRewritten(cell, tables, this.rewriting.changed),
      isLost: (cell: CellDescription) => isRewritten(cell, tables, this.rewriting.remade),
    };
    const { cells, forward, back, isMoved, occupied } = yield* comparingSheets(
      before,
      after,
      found,
      options,
    );
    for (const { row, column, ...texts } of cells.edited) {
      this.edited.push({ sheet: name, address: relative({ row, column }), ...texts });
    }
    this.occupied.push(...cells.occupied.map((place) => `${name}!${relative(place)}`));
    this.occupied.push(...occupied.map((object) => `${name}: ${object}`));
    if (isMoved && !options.isResumed) this.moved.push(name);
    if (!isEmpty(forward)) this.edits.push({ forward, back });
  }

  private foundSheet({ name }: { readonly name: string }): FoundSheet | undefined {
    const sheet = this.found.sheets.find(isNamed(name));
    const objects = this.found.objects.get(name.toLowerCase());
    return sheet && objects && { sheet, objects, names: this.found.names };
  }

  private leavesOneVisible(name: string): boolean {
    const goes = [...this.deleted, name];
    return (
      this.added.some(({ sheet }) => sheet.visibility === 'visible') ||
      this.found.tabs.some(
        (tab) => tab.visibility === 'visible' && !goes.some((gone) => isNamed(gone)(tab)),
      )
    );
  }
}

const named = ({ names }: WorkbookDescription, sheet: SheetDescription): NamedSheet => ({
  sheet,
  names: names.filter((name) => name.sheet === sheet.name),
});
