/** The sheets of a plan's workbook, in their order. */
export const sheetKeys = [
  'plan',
  'deals',
  'team',
  'summary',
  'scenarios',
  'checks',
  'log',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Those that a person picks: *Plan* is always there, and what sums up and checks the ledgers goes with them. */
export const pickedKeys = sheetKeys.filter((key) => !followsLedgers(key));

/** Whether a sheet is there because Team or Deals is. */
export function followsLedgers(key: SheetKey): boolean {
  return key === 'summary' || key === 'checks';
}
