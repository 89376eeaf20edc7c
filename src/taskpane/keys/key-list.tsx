import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePaneVerbs, useWords } from '../pane/use-pane';
import { chooseWhole } from './choose-whole';
import { keyGroups } from './key-groups';
import { keepOwnKeys } from './own-keys';
import './key-list.css';

const texts = {
  title: { en: 'Keys', da: 'Taster' },
  close: { en: 'Close', da: 'Luk' },
};

let open = (): void => undefined;

/** Shows the list of keys, from wherever the pane is. */
export const openKeys = (): void => open();

/** The list of keys, which `?` shows outside a field. The focus goes back where it was. */
export function KeyList(): JSX.Element | null {
  const localize = useWords();
  const { host } = usePaneVerbs();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    open = () => setIsOpen(true);
    const press = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches(
        'input:not([type=range]), textarea, select',
      );
      if (event.key !== '?' || isTyping) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => (host === 'excel' ? keepOwnKeys() : undefined), [host]);
  useEffect(chooseWhole, []);
  useLayoutEffect(() => {
    if (!isOpen) return;
    box.current?.showModal();
    title.current?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      class="keys"
      aria-labelledby="keys-title"
      ref={box}
      onClose={() => setIsOpen(false)}
      onKeyDown={(event) => {
        // Microsoft's library would keep the browser from closing it.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        box.current?.close();
      }}
    >
      <h2 id="keys-title" tabIndex={-1} ref={title}>
        {localize(texts.title)}
      </h2>
      {keyGroups
        .filter((group) => (group.host ?? host) === host)
        .map(({ title, lines }) => (
          <section key={title.en}>
            <h3>{localize(title)}</h3>
            <dl>
              {lines.map(({ keys, does }) => (
                <div key={does.en}>
                  <dt>
                    {keys.map((one) => (
                      <kbd key={one}>{named(one)}</kbd>
                    ))}
                  </dt>
                  <dd>{localize(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => box.current?.close()}>
          {localize(texts.close)}
        </button>
      </div>
    </dialog>
  );
}

/** As the keyboard calls it: a Mac has another key beside the space bar, and a name of its own for Alt. */
function named(keys: string): string {
  if (!/Mac/.test(navigator.platform)) return keys;
  return keys.includes('Alt') ? keys.replace('Alt', 'Option') : keys.replace('Ctrl', '⌘');
}
