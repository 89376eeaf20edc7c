/** What is thrown when Excel does not answer: whether it did what it was asked is not known. */
export class NoAnswer extends Error {
  constructor() {
    super('Excel did not answer.');
    this.name = 'NoAnswer';
  }
}

/** Excel's own code of an error; its message is written for developers. */
export const codeOf = (error: unknown): string | undefined => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};
