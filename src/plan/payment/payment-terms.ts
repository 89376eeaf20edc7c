/** What sets off an instalment that has no date of its own. */
export const triggerWords = {
  signature: { en: 'On signature', da: 'Ved underskrift' },
  'go-live': { en: 'On go-live', da: 'Ved go-live' },
  invoice: { en: 'On invoice', da: 'Ved fakturering' },
  collection: { en: 'On collection', da: 'Ved betaling' },
} as const;

/** Everything, in cash, thirty days after the period. */
export const lumpSum = {
  instalments: [{ share: 1, due: { on: 'period-end' as const, days: 30 } }],
  equityShare: 0,
};
