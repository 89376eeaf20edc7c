import { type Condition, binding, operator } from '../../formula';

/** Whether a cell holds a share, from 0 to 1: whatever else stands in it, an error too, is none. */
export const isShareIn = operator({
  value: (cell: unknown): Condition => typeof cell === 'number' && cell >= 0 && cell <= 1,
  text: (cell) => `COUNTIFS(${cell},">=0",${cell},"<=1")=1`,
  ...{ holds: binding.alone, binds: binding.compare },
  words: (language, cell) => (language === 'en' ? `${cell} is a share` : `${cell} er en andel`),
});

/** Whether what stands in a cell is none. */
export const isNoShareIn = operator({
  value: (cell: unknown): Condition => !(typeof cell === 'number' && cell >= 0 && cell <= 1),
  text: (cell) => `COUNTIFS(${cell},">=0",${cell},"<=1")=0`,
  ...{ holds: binding.alone, binds: binding.compare },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a share` : `${cell} er ikke en andel`,
});
