import { cardName } from '../../../plan/deals/names';
import { creditedMeasures } from '../../../plan/deals/roles';
import { cardParts } from '../../../plan/parts';
import type { Area } from '../../description/description';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { PlanPlaces } from '../plan-places';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type TablePlace, columnArea } from './table';
import { texts } from './texts';

/** The lists that cells are chosen from: a row each, above the helpers and so in nobody's way. */
export function writeLists(
  sheet: SheetBuilder,
  calculation: Calculation,
  book: Book,
  places: PlanPlaces,
  table: TablePlace,
): void {
  const { localize, sheets } = book;
  const column = table.columns.findIndex(({ isHelper }) => isHelper);
  listsOf(book, places, calculation).forEach((list, row) => {
    sheet.text(cell(row, column), localize(list.title), styles.note);
    list.write(sheet, row, column + 1);
    offer(sheet, book, table, list, block(row, column + 1, 1, list.length), sheets.deals ?? '');
  });
}

interface List {
  readonly id: 'measure' | 'closer' | 'source';
  readonly title: (typeof texts)['measure' | 'closer' | 'source'];
  readonly prompt: (typeof texts)['measurePrompt' | 'closerPrompt' | 'sourcePrompt'];
  readonly length: number;
  readonly write: (sheet: SheetBuilder, row: number, column: number) => void;
}

function listsOf({ plan }: Book, places: PlanPlaces, calculation: Calculation): readonly List[] {
  const measures = creditedMeasures(plan);
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
              measures.forEach(({ name }, k) =>
                sheet.text(cell(row, column + k), name, styles.note),
              );
            },
          } satisfies List,
        ]),
    ...(['closer', 'source'] as const).flatMap((id): List[] => {
      const names = namedCells(plan, places, id);
      if (names.length === 0) return [];
      return [
        {
          ...{ id, title: texts[id], prompt: texts[`${id}Prompt`], length: names.length },
          write: (_, row, column) =>
            names.forEach(({ formula, value }, k) => {
              const name = at(calculation.tell(formula, () => value));
              calculation.put(cell(row, column + k), name, styles.note);
            }),
        },
      ];
    }),
  ];
}

/** Every name that rate cards pay by, once, in the card's own cells. */
function namedCells(plan: Book['plan'], places: PlanPlaces, by: 'closer' | 'source') {
  const known = new Set<string>();
  const cards = cardParts(plan).filter(({ component }) => cardName(component) === by);
  return cards.flatMap(({ component }) =>
    ('model' in component ? component.rates : []).flatMap(({ closer }, k) => {
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
    area: columnArea(table, id),
    rule: { kind: 'listIn', sheet: name, area: words },
    prompt: { title: localize(title), text: localize(prompt) },
    error: { title: localize(texts.notAllowed), text: localize(prompt) },
  });
}
