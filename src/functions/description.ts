/** What is said of a function, or of one part of it, beside its parameters and examples. */
export interface Description {
  readonly pays: string;
  /** What stands in the cells, of the function as a whole. */
  readonly returns?: string;
  /** As many lines as the formula has, with the spaces that align them. */
  readonly formula: string;
  /** What a letter of the formula stands for: "where Q is ...". */
  readonly where?: string;
  /** One sentence each: the boundary, units, and what is refused. */
  readonly rules: readonly string[];
  readonly nearest?: string;
}

export type Descriptions = readonly [Description, ...Description[]];
