/**
 * The browser's own storage, which may be closed to a pane in a frame, full or forbidden: then it
 * holds nothing, and takes nothing.
 */
export interface Stored {
  readonly get: (key: string) => string | undefined;
  /** Whether it was kept. */
  readonly put: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

export const stored = (open: () => Storage): Stored => {
  const within = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => within((storage) => storage.getItem(key) ?? undefined, undefined),
    put: (key, text) =>
      within((storage) => {
        storage.setItem(key, text);
        return true;
      }, false),
    remove: (key) => within((storage) => storage.removeItem(key), undefined),
    keys: () => within((storage) => Object.keys(storage), []),
  };
};
