import type { LocalizedText } from '../../../engine/words';
import type { Area } from '../../description/description';
import { block, cell } from '../../design/sheet-builder';
import { colors, formats, styles } from '../../design/styles';
import type { Context } from './context';
import { texts } from './texts';

export const chartWidths = [14, 14, 14] as const;
const chartRows = 13;

/** Columns over the names beside them. Returns the row below. */
export function drawColumns(
  { sheet, book: { localize } }: Context,
  title: LocalizedText,
  x: Area,
  y: Area,
  top: number,
  left: number,
): number {
  const name = localize(title);
  sheet.text(cell(top, left), name, styles.heading);
  sheet.chart({
    kind: 'columns',
    name,
    alternativeText: `${name}. ${localize(texts.chartBeside)}`,
    over: block(top + 1, left, chartRows, chartWidths.length),
    series: [
      {
        ...{ name, x, y, fill: colors.accent },
        labels: {
          ...{ position: 'above', color: colors.ink, bold: false },
          numberFormat: formats.whole,
        },
      },
    ],
    xAxis: { numberFormat: formats.general, gridlines: false, line: true },
    yAxis: {
      ...{ numberFormat: formats.whole, minimum: 0, gridlines: false, line: false },
      isUnlabelled: true,
    },
  });
  return top + chartRows + 2;
}
