import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { isOff, withSwitched } from '../plan/off';

const texts = {
  off: {
    en: 'Switched off: the plan is shown without it.',
    da: 'Slået fra: planen vises uden den.',
  },
  on: { en: 'Switch on', da: 'Slå til' },
} as const;

/** That the open component is switched off, and the way back. */
export function OffLine(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { id } = part.component;
  if (!isOff(state.history.present, id)) return null;
  return (
    <p class="off-line" role="status">
      {localize(texts.off)}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          edit((draft) => withSwitched(draft, id));
          document.getElementById('card-title')?.focus();
        }}
      >
        {localize(texts.on)}
      </button>
    </p>
  );
}
