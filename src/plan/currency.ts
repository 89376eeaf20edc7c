/** The currencies a plan can be in, with how many decimals its money has. */
export const currencies = ['DKK', 'EUR', 'USD', 'GBP', 'SEK', 'NOK', 'CHF', 'PLN'] as const;
export type Currency = (typeof currencies)[number];
