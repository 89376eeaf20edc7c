/** What a cell holds: nothing is null, and an error is an error of the caller's. */
export type Cell = number | string | boolean | null | Error;
export type Cells = readonly (readonly Cell[])[];
