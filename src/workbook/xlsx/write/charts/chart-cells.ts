import type { Area, CellValue } from '../../../description/description';
import { onSheet, over } from '../../../description/addresses';
import type { Grid } from '../cells';
import { xmlText } from '../xml';

/** Cells, and what they held when the file was written: what a viewer draws that cannot calculate. */
export function numbersXml(area: Area, sheet: string, grid: Grid, format = 'General'): string {
  const points = valuesIn(area, grid).map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined,
  );
  const code = `<c:formatCode>${xmlText(format)}</c:formatCode>`;
  return `<c:numRef>${cellsXml(area, sheet)}<c:numCache>${code}${cacheXml(points)}</c:numCache></c:numRef>`;
}

/** The names of categories; where all are numbers, they are shown in the axis's own format. */
export function categoriesXml(area: Area, format: string, sheet: string, grid: Grid): string {
  const values = valuesIn(area, grid);
  if (values.every((value) => value === undefined || typeof value === 'number')) {
    return numbersXml(area, sheet, grid, format);
  }
  const points = values.map((value) => (value === undefined ? value : String(value)));
  return `<c:strRef>${cellsXml(area, sheet)}<c:strCache>${cacheXml(points)}</c:strCache></c:strRef>`;
}

function cellsXml(area: Area, sheet: string): string {
  return `<c:f>${xmlText(onSheet(sheet, over(area)))}</c:f>`;
}

function cacheXml(points: readonly (string | undefined)[]): string {
  const written = points.map((point, index) =>
    point === undefined ? '' : `<c:pt idx="${String(index)}"><c:v>${xmlText(point)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(points.length)}"/>${written.join('')}`;
}

function valuesIn({ row, column, rows }: Area, grid: Grid): (CellValue | undefined)[] {
  return Array.from({ length: rows }, (_, index) => {
    const content = grid.get(row + index)?.get(column)?.content;
    if (content === undefined || content.kind === 'blank') return undefined;
    return content.kind === 'spill' ? content.values[0] : content.value;
  });
}
