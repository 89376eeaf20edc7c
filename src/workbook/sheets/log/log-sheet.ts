import { dayNumber } from '../../../engine/dates';
import {
  approvalIsStale,
  lastApproval,
  rulesFingerprint,
} from '../../../plan/document/fingerprint';
import { cellText } from '../cell-formula';
import type { Book, WrittenSheet } from '../book';
import { onePage } from '../../design/page-setup';
import { whileApproved } from '../plan/page/notice';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { writeTitle } from '../sheet-title';
import { texts } from './texts';

const columns = { version: 0, day: 1, event: 2, author: 3, changes: 4, last: 4 } as const;
const columnWidths = [10, 14, 16, 22, 80];
const openLines = { approvals: 4, acknowledgements: 12 } as const;

/**
 * The Log sheet: approvals and acknowledgements, then the versions and what changed in each. The
 * versions stand last, since they grow: nothing that a person has typed is ever moved by them.
 */
export function logSheet(book: Book): WrittenSheet {
  const sheet = new SheetBuilder(book.sheets.log ?? '', columnWidths);
  const { plan, localize } = book;
  const title = `${plan.name}: ${localize(texts.title)}`;
  writeTitle(sheet, title, localize(texts.note), columns.last);
  let row = writeStanding(sheet, book, 3);
  row = writeSigned(sheet, book, row + 1, 'approvals');
  row = writeSigned(sheet, book, row + 1, 'acknowledgements');
  row = writeEntries(sheet, book, row + 1);
  const page = onePage(plan, block(0, 0, row, columns.last + 1));
  return {
    sheet: {
      ...sheet.build({ ...page, orientation: 'landscape', pagesTall: 0 }),
      frozenAt: cell(2, 0),
    },
    names: sheet.names,
    // What it says of the approval is no pay.
    formulaAt: () => undefined,
    places: undefined,
  };
}

/** Whether the rules are those that were approved, with the marks that tell. */
function writeStanding(sheet: SheetBuilder, { plan, localize, sheets }: Book, top: number): number {
  const approval = lastApproval(plan);
  const verdict = !approval
    ? texts.isOpen
    : approvalIsStale(plan)
      ? texts.isStale
      : texts.isApproved;
  sheet.text(cell(top, 0), localize(texts.standing), styles.headingRule);
  sheet.fill(top, [0, columns.last], styles.headingRule);
  const lines = [
    [localize(texts.rulesNow), rulesFingerprint(plan)],
    [localize(texts.rulesApproved), approval?.fingerprint ?? localize(texts.none)],
  ] as const;
  lines.forEach(([label, mark], k) => {
    sheet.text(cell(top + 1 + k, 0), label);
    sheet.text(cell(top + 1 + k, columns.author), mark);
    sheet.fill(top + 1 + k, [0, columns.last], styles.text);
  });
  const place = cell(top + 1, columns.changes);
  const style = { ...styles.text, font: styles.result.font };
  if (plan.status === 'approved' && verdict === texts.isApproved && sheets.plan !== undefined) {
    const formula = cellText(
      whileApproved(sheets.plan, localize(verdict), localize(texts.isStale)),
    );
    sheet.formula(place, formula, localize(verdict), style);
  } else sheet.text(place, localize(verdict), style);
  return top + 1 + lines.length;
}

/** A line for each sentence of what changed; who did it is typed by hand. */
function writeEntries(sheet: SheetBuilder, book: Book, top: number): number {
  const { plan, localize } = book;
  const heads = ['version', 'day', 'event', 'author', 'changes'] as const;
  sheet.text(cell(top, 0), localize(texts.title), styles.heading);
  for (const head of heads) {
    sheet.text(cell(top + 1, columns[head]), localize(texts[head]), styles.columnHead);
  }
  let row = top + 2;
  for (const [k, { version, day, event, changes }] of plan.log.entries()) {
    sheet.open(`entry ${k}`, block(row, columns.author, 1, 1));
    sheet.number(cell(row, columns.version), version, { ...styles.number, horizontal: 'left' });
    sheet.number(cell(row, columns.day), dayNumber(day), {
      ...withFormat(styles.number, formats.day),
      horizontal: 'left',
    });
    sheet.text(cell(row, columns.event), localize(texts[event]));
    sheet.fill(row, [columns.author, columns.author], styles.inputText);
    const lines = changes.length === 0 ? [''] : changes;
    lines.forEach((change, k) => {
      if (change) sheet.text(cell(row + k, columns.changes), change, wrapped);
      if (change.length > 85) sheet.height(row + k, 15 * Math.ceil(change.length / 85));
      sheet.fill(row + k, [0, columns.last], styles.text);
    });
    row += lines.length;
  }
  return row;
}

/** Lines on which people sign a version. */
function writeSigned(
  sheet: SheetBuilder,
  book: Book,
  top: number,
  what: 'approvals' | 'acknowledgements',
): number {
  const { localize } = book;
  sheet.text(cell(top, 0), localize(texts[what]), styles.heading);
  if (what === 'acknowledgements') {
    sheet.text(cell(top, columns.author), localize(texts.acknowledgement), styles.note);
  }
  const heads = [
    [columns.version, texts.version],
    [columns.day, texts.day],
    [columns.event, texts.role],
    [columns.author, texts.name],
  ] as const;
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), localize(words), styles.columnHead);
  }
  const first = top + 2;
  const rows = openLines[what];
  for (let row = first; row < first + rows; row++) {
    sheet.fill(row, [columns.version, columns.version], dated(columns.version));
    sheet.fill(row, [columns.day, columns.day], dated(columns.day));
    sheet.fill(row, [columns.event, columns.author], styles.inputText);
  }
  sheet.open(what, block(first, columns.version, rows, columns.author + 1));
  validateOpen(sheet, book, first, rows);
  sheet.fill(first + rows, [0, columns.author], styles.endRule);
  return first + rows + 1;
}

const wrapped = { ...styles.text, wrap: true, vertical: 'top' } as const;

const dated = (column: number) => ({
  ...withFormat(styles.input, column === columns.day ? formats.day : formats.whole),
  horizontal: 'left' as const,
});

function validateOpen(sheet: SheetBuilder, { localize }: Book, first: number, rows: number): void {
  const error = (text: string) => ({ title: localize(texts.notAllowed), text });
  sheet.validate({
    area: block(first, columns.version, rows, 1),
    rule: { kind: 'whole', minimum: 1 },
    prompt: { title: localize(texts.version), text: localize(texts.aVersion) },
    error: error(localize(texts.aVersion)),
  });
  sheet.validate({
    area: block(first, columns.day, rows, 1),
    rule: { kind: 'date', first: 1 },
    prompt: { title: localize(texts.day), text: localize(texts.aDay) },
    error: error(localize(texts.aDay)),
  });
}
