import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icons';
import './menus.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string;
  /** One of several, on or off by itself, or something to do; one of several without it. */
  readonly role?: 'radio' | 'check' | 'action';
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  /** What it is for, where a list is for several things; those of one stand together. */
  readonly group?: string;
  /** In the place of the tick. */
  readonly picture?: JSX.Element;
}

/** A page that opens beside the pane. */
interface MenuLink {
  readonly label: string;
  readonly address: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly choose: (id: string) => void;
  /** Gives the focus back to the menu's button. */
  readonly close: () => void;
  readonly hasHeading?: boolean;
  /** Under the choices. */
  readonly link?: MenuLink;
}

const roles = {
  radio: 'menuitemradio',
  check: 'menuitemcheckbox',
  action: 'menuitem',
} as const;

/**
 * The list of a menu: of which one is chosen, that are on or off, or that do something. Arrows, Home
 * and End move in it, Escape leaves it.
 */
export function MenuList(props: Props): JSX.Element {
  const { label, choices, choose, close, hasHeading = false, link } = props;
  const box = useRef<HTMLDivElement>(null);
  const groups = [...new Set(choices.map(({ group }) => group))];
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  useLayoutEffect(() => {
    const chosen = choices.findIndex((choice) => choice.isChosen);
    items()[Math.max(chosen, 0)]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at - 1 + list.length) % list.length,
      Home: 0,
      End: list.length - 1,
    };
    const target = next[event.key];
    if (target !== undefined) {
      event.preventDefault();
      list[target]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={box} onKeyDown={onKeyDown}>
      {hasHeading && (
        <div class="menu-heading" aria-hidden="true">
          {label}
        </div>
      )}
      {groups.map((group) => (
        <Group key={group} name={group}>
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <MenuItem
                key={choice.id}
                choice={choice}
                take={() => {
                  choose(choice.id);
                  if (choice.role !== 'check') close();
                }}
              />
            ))}
        </Group>
      ))}
      {link && (
        <a
          class="menu-item menu-link"
          role="menuitem"
          tabIndex={-1}
          href={link.address}
          target="_blank"
          rel="noopener"
          onClick={close}
        >
          <span class="menu-check" />
          <span class="menu-name">{link.label}</span>
        </a>
      )}
    </div>
  );
}

function Group(props: { name: string | undefined; children: ComponentChildren }): JSX.Element {
  const { name, children } = props;
  if (name === undefined) return <>{children}</>;
  return (
    <div class="menu-group" role="group" aria-label={name}>
      <div class="menu-heading" aria-hidden="true">
        {name}
      </div>
      {children}
    </div>
  );
}

function MenuItem({ choice, take }: { choice: Choice; take: () => void }): JSX.Element {
  const { label, meaning, role = 'radio', isChosen = false, isDisabled = false, picture } = choice;
  const act = isDisabled ? () => undefined : take;
  return (
    <div
      class="menu-item"
      role={roles[role]}
      tabIndex={-1}
      aria-checked={role === 'action' ? undefined : isChosen}
      aria-disabled={isDisabled ? true : undefined}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }}
    >
      {picture ?? <span class="menu-check">{isChosen && <Icon name="check" />}</span>}
      <span>
        <span class="menu-name">{label}</span>
        {meaning !== undefined && <span class="menu-meaning">{meaning}</span>}
      </span>
    </div>
  );
}
