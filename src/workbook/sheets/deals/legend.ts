import { flagWords } from '../../../plan/deals/flag-words';
import { creditedMeasures } from '../../../plan/deals/roles';
import { cardParts } from '../../../plan/parts';
import type { Area } from '../../description/description';
import type { Book } from '../book';
import type { PlanPlaces } from '../plan-places';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type TablePlace, columnOf } from './table';
import { texts } from './texts';

/** The widths of the legend's columns, and of the gap before them. */
export const legendWidths = [3, 36, 80] as const;

/** What the flags mean, and the lists that cells are chosen from; to the right of the table. */
export function writeLegend(
  sheet: SheetBuilder,
  book: Book,
  places: PlanPlaces,
  table: TablePlace,
): void {
  const { localize, sheets } = book;
  const column = table.columns.length + 1;
  sheet.text(cell(table.groupRow, column), localize(texts.legend), styles.headingRule);
  sheet.fill(table.groupRow, [column, column + 1], styles.headingRule);
  const flags = Object.values(flagWords);
  flags.forEach(({ words, sentence }, k) => {
    sheet.text(cell(table.headRow + k, column), localize(words), styles.text);
    sheet.text(cell(table.headRow + k, column + 1), localize(sentence), styles.text);
  });
  let row = table.headRow + flags.length + 1;
  for (const list of listsOf(book, places)) {
    sheet.text(cell(row, column), localize(list.title), styles.headingRule);
    list.write(sheet, row + 1, column);
    const words = block(row + 1, column, list.length, 1);
    offer(sheet, book, table, list, words, sheets.deals ?? '');
    row += list.length + 2;
  }
}

interface List {
  readonly id: 'measure' | 'closer';
  readonly title: (typeof texts)['measure' | 'closer'];
  readonly prompt: (typeof texts)['measurePrompt' | 'closerPrompt'];
  readonly length: number;
  readonly write: (sheet: SheetBuilder, row: number, column: number) => void;
}

function listsOf({ plan }: Book, places: PlanPlaces): readonly List[] {
  const measures = creditedMeasures(plan);
  const closers = closerCells(plan, places);
  return [
    ...(measures.length < 2
      ? []
      : [
          {
            id: 'measure',
            title: texts.measure,
            prompt: texts.measurePrompt,
            length: measures.length,
            write: (sheet, row, column) => {
              measures.forEach(({ name }, k) => sheet.text(cell(row + k, column), name));
            },
          } satisfies List,
        ]),
    ...(closers.length === 0
      ? []
      : [
          {
            id: 'closer',
            title: texts.closer,
            prompt: texts.closerPrompt,
            length: closers.length,
            write: (sheet, row, column) => {
              closers.forEach(({ formula, value }, k) =>
                sheet.formula(cell(row + k, column), formula, value, styles.sentence),
              );
            },
          } satisfies List,
        ]),
  ];
}

/** Everybody whom a rate card names, once, in the card's own cells. */
function closerCells(plan: Book['plan'], places: PlanPlaces) {
  const known = new Set<string>();
  return cardParts(plan).flatMap(({ component }) =>
    component.rates.flatMap(({ closer }, k) => {
      if (closer === undefined || known.has(closer)) return [];
      known.add(closer);
      return [{ formula: places.part(component.id).cell(k, 0), value: closer }];
    }),
  );
}

function offer(
  sheet: SheetBuilder,
  { localize }: Book,
  table: TablePlace,
  { id, title, prompt }: List,
  words: Area,
  name: string,
): void {
  sheet.validate({
    area: block(table.first, columnOf(table, id), table.rows + 1, 1),
    rule: { kind: 'listIn', sheet: name, area: words },
    prompt: { title: localize(title), text: localize(prompt) },
    error: { title: localize(texts.notAllowed), text: localize(prompt) },
  });
}
