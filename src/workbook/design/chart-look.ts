import { colors } from './styles';

/** What every chart looks like, whoever draws it. */
export const chartLook = {
  font: { name: 'Calibri', size: 10, color: colors.note },
  /** In points. */
  axisLine: { color: '#8A919E', width: 0.75, dash: 'solid' },
  gridline: { color: colors.hairline, width: 0.5, dash: 'solid' },
  markerLineWidth: 1.5,
  /** In percent of a column's width: between categories, and (negative: a gap) between neighbours. */
  columnGap: 60,
  columnOverlap: -8,
} as const;
