import { inGrid } from '../../formula/in-grid';
import { cell, native } from '../native/native';

/** The cell that both measures reach, or the straight lines between the four cells around them. */
export const matrix = native({
  takes: {
    down: cell,
    across: cell,
    grid: { kind: 'grid' },
    method: { kind: 'word', words: ['steps', 'linear'], optional: true },
  },
  shown: [
    { when: { en: 'steps', da: 'trin' }, given: {} },
    { when: { en: 'linear', da: 'lineær' }, given: { method: 'linear' } },
  ],
  write: ({ down, across, grid, method = 'steps' }) => inGrid(grid, down, across, method),
});
