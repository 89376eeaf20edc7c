import type { JSX } from 'preact';

const paths = {
  undo: 'M4 2.5v4.5h4.5 M4.2 7C5.4 5 7 4 9 4a4.5 4.5 0 0 1 0 9H7',
  redo: 'M12 2.5v4.5H7.5 M11.8 7C10.6 5 9 4 7 4a4.5 4.5 0 0 0 0 9h2',
  plus: 'M8 2.5v11 M2.5 8h11',
  close: 'M3.5 3.5l9 9 M12.5 3.5l-9 9',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  check: 'M3 8.5l3.5 3.5L13 5',
  selection: 'M2 5V2h3 M11 2h3v3 M14 11v3h-3 M5 14H2v-3 M5.5 5.5h5v5h-5z',
  grid: 'M2 13.5h12 M3 11h3.5V7.5H10V4h3.5',
  file: 'M4 2h5l3 3v9H4z M9 2v3h3',
  pin: 'M8 14V9 M4.5 9h7 M6 9V3.5h4V9 M5 3h6',
  lines: 'M2 11.5L14 2.5 M2 13.5L14 9',
  table: 'M2 3.5h12v9H2z M2 6.5h12 M2 9.5h12 M7 3.5v9',
  layers: 'M8 2l6 3-6 3-6-3z M2 8l6 3 6-3 M2 11l6 3 6-3',
} as const;
export type IconName = keyof typeof paths;

/** A small picture that only repeats what the words beside it, or the button's name, say. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export function MoreIcon(): JSX.Element {
  return (
    <svg class="icon icon-more" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="3.2" cy="8" r="1.25" />
      <circle cx="8" cy="8" r="1.25" />
      <circle cx="12.8" cy="8" r="1.25" />
    </svg>
  );
}

/** The sign of a field at fault. */
export function FaultIcon(): JSX.Element {
  return (
    <svg class="icon fault-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.6v4.2" />
      <path d="M8 10.9v.6" />
    </svg>
  );
}
