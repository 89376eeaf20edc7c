import type { PrintDescription } from './description';

const face = '&"Calibri,Regular"&9&K545B68';

/**
 * The footer in Excel's own codes: the file on the left, the sheet and the plan in the middle, the page
 * on the right. Excel takes 255 characters of all of it.
 */
export const pageFooter = ({ pageNumber, plan }: PrintDescription) => ({
  left: `${face}&F`,
  center: `${face}&A${plan === undefined ? '' : ` · ${plan.slice(0, longestName).replaceAll('&', '&&')}`}`,
  right: `${face}${pageNumber}`,
});

const longestName = 60;

/** Header and footer stand halfway between the paper's edge and the cells. */
export const edgeMargin = ({ margin }: PrintDescription): number => margin / 2;
