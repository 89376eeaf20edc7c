/** What a spreadsheet says that a cell comes to; a blank cell is not there at all. */
export type ReadValue = number | string | boolean | ErrorValue;

export interface ErrorValue {
  /** `#N/A`, `#DIV/0!`, `#NAME?` and so on. */
  readonly error: string;
}

/** By the name of the sheet, then by address (`B4`). */
export type Values = ReadonlyMap<string, ReadonlyMap<string, ReadValue>>;

/** Two numbers that differ by less than the last digits of a double, and everything else exactly. */
export function agree(one: ReadValue | undefined, other: ReadValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return (
      one === other || Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other))
    );
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
