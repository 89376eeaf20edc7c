import type { PrintDescription } from './description';

const face = '&"Calibri,Regular"&9&K545B68';

/** The footer in Excel's own codes: the file on the left, the sheet in the middle, the page on the right. */
export const pageFooter = ({ pageNumber }: PrintDescription) => ({
  left: `${face}&F`,
  center: `${face}&A`,
  right: `${face}${pageNumber}`,
});

/** Header and footer stand halfway between the paper's edge and the cells. */
export const edgeMargin = ({ margin }: PrintDescription): number => margin / 2;
