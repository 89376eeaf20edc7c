import type { Area } from '../../description/description';
import { relativeOver } from '../../description/addresses';

/** The range of Excel's that covers an area. */
export const rangeOver = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRange(relativeOver(area));
