/** What the pane itself says; what its parts say stands beside them. */
export const texts = {
  product: 'Compsheet',
  startAnother: { en: 'Start another plan', da: 'Begynd en anden plan' },
} as const;
