/**
 * Keeps from Microsoft's library, which listens at the window, keys that it would take for its own in
 * Excel on the web: Tab where a heading has the focus, which it knows no next place of, so that it
 * leaves the pane for the cells; and what has done something here, as Escape, undo and `?` do.
 */
export function keepOwnKeys(): () => void {
  const keep = (event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    const isAtHeading = target instanceof Element && target.matches('[tabindex="-1"]');
    const isOurs = key === 'Tab' ? isAtHeading : defaultPrevented;
    if (isOurs) event.stopPropagation();
  };
  document.addEventListener('keydown', keep);
  return () => document.removeEventListener('keydown', keep);
}
