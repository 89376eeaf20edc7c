/** The code of the error that a promise ends with; a test names the code and nothing else. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    return typeof code === 'string' ? code : String(error);
  }
}

/** Long enough for everything that is not waiting for something else. */
export const nextTurn = () =>
  new Promise<'still waiting'>((resolve) => setImmediate(resolve, 'still waiting'));
