import type { Unit } from '../../../../plan/field';
import type { Area, CellStyle, ListedInput } from '../../../description/description';
import { at } from '../../../description/addresses';
import { block, cell } from '../../../design/sheet-builder';
import { styles, withFormat } from '../../../design/styles';
import { type PartPage, columns } from '../context';
import { texts } from '../texts';

/** A result to type at the right edge of a component's block; `what` it is there. Returns its place. */
export function writeResult(
  page: PartPage,
  row: number,
  label: string,
  unit: Unit,
  value: number,
  what: string,
  { isBelowTable = false, listed }: { isBelowTable?: boolean; listed?: ListedInput } = {},
): string {
  const { sheet, format } = page;
  const place = cell(row, columns.last);
  const ruled = (style: CellStyle): CellStyle =>
    isBelowTable ? { ...style, borders: { ...style.borders, ...styles.endRule.borders } } : style;
  sheet.text(cell(row, columns.from), label, ruled(styles.text));
  sheet.number(place, value, ruled(withFormat(styles.input, format(unit, value))));
  sheet.fill(row, [columns.from, columns.last], ruled(styles.text));
  openForResult(page, block(row, columns.last, 1, 1), label, unit, what, listed);
  return at(place);
}

/** Any result can be typed, a negative one too. */
export function openForResult(
  { sheet, localize, part }: PartPage,
  area: Area,
  title: string,
  unit: Unit,
  what: string,
  listed?: ListedInput,
) {
  sheet.open(`${part.component.id} ${what}`, area, 'page', listed);
  sheet.validate({
    area,
    rule: unit === 'date' ? { kind: 'date', first: 0 } : { kind: 'decimal', minimum: -1e12 },
    prompt: { title: title.slice(0, 32), text: localize(texts.typeHere) },
    error: {
      title: localize(texts.notAllowed),
      text: localize(unit === 'date' ? texts.aDate : texts.aNumber),
    },
  });
}
