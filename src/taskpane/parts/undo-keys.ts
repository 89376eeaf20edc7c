import { useEffect, useRef } from 'preact/hooks';

/**
 * Ctrl+Z and Ctrl+Y, or Cmd and Shift, take back and bring back what Undo and Redo do, in a field
 * too: there, what was typed since it was entered goes and comes as one. A field that holds no part
 * of the plan keeps the keys for itself, while something is typed in it, by stopping them.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing;
      const key = event.key.toLowerCase();
      if (!isOurs || (key !== 'z' && (key !== 'y' || event.shiftKey))) return;
      event.preventDefault();
      latest.current[key === 'y' || event.shiftKey ? 'redo' : 'undo']();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Undo in a field of no plan's is the browser's own. */
export const keepUndo = (event: KeyboardEvent): void => {
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation();
};
