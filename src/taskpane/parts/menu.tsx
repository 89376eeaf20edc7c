import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What is chosen from, once it is opened; `close` gives the focus back to the button. */
  readonly list: (close: () => void) => JSX.Element;
  readonly className: string;
  readonly isLocked?: boolean;
  readonly children: ComponentChildren;
}

/** A button that opens a list of what can be chosen or done. */
export function Menu({ label, list, className, isLocked = false, children }: Props): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class={`menu ${className}`}
      ref={box}
      onKeyDown={({ key }) => {
        if (key === 'Tab') setIsOpen(false);
      }}
    >
      <button
        type="button"
        class="menu-button"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={isLocked}
        onClick={() => setIsOpen(!isOpen && !isLocked)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setIsOpen(!isLocked);
        }}
      >
        {children}
      </button>
      {isOpen && list(close)}
    </div>
  );
}
