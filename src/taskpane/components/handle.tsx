import type { JSX } from 'preact';
import './handle.css';

/** By what a component is drawn to another place; keys and its menu do the same. */
export const Handle = (): JSX.Element => (
  <span class="handle" data-handle aria-hidden="true">
    <svg width="8" height="14" viewBox="0 0 8 14">
      {[1.5, 7, 12.5].flatMap((y) =>
        [1.5, 6.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.25" />),
      )}
    </svg>
  </span>
);
