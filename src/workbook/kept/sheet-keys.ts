/** The sheets that a plan can write. *Plan* is always there; a person picks the others. */
export const sheetKeys = ['plan', 'team', 'deals', 'scenarios', 'log'] as const;
export type SheetKey = (typeof sheetKeys)[number];
