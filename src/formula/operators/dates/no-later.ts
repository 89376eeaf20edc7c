import { type Formula, operator } from '../../formula';

/**
 * A day that a person types, and no later than a limit; where none stands, the limit. Excel's MIN leaves
 * out a cell that is blank or holds text.
 */
export const noLater: (limit: Formula<number>, day: Formula<unknown>) => Formula<number> = operator(
  {
    value: (limit: number, day: unknown): number =>
      typeof day === 'number' ? Math.min(limit, day) : limit,
    text: (limit, day) => `MIN(${limit},${day})`,
    words: (language, limit, day) =>
      language === 'en'
        ? `${day}, and ${limit} where that is earlier or none stands`
        : `${day}, og ${limit}, hvor den er tidligere, eller ingen står der`,
    unit: () => 'date',
  },
);
