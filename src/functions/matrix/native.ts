import { inGrid } from '../../formula/in-grid';
import { ruleOf } from '../native/measure';
import { cell, native, optionalTruth } from '../native/native';

/** The cell that both measures reach, or the straight lines between the four cells around them. */
export const matrix = native({
  takes: {
    down: cell,
    across: cell,
    grid: { kind: 'grid' },
    method: { kind: 'word', words: ['steps', 'linear'], optional: true },
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'steps', da: 'trin' }, given: {} },
    { when: { en: 'linear', da: 'lineær' }, given: { method: 'linear' } },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { exceed: 'TRUE' },
    },
  ],
  write: ({ down, across, grid, method = 'steps', exceed }) =>
    inGrid(grid, down, across, method, { reached: ruleOf(exceed) }),
});
