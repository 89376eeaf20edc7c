const texts = 'input[type=text]';
const numbers = '[inputmode=decimal]';

/**
 * What a field holds is chosen whole when it gets the focus by keys, so that typing replaces it: browsers
 * do so by themselves, but not where Microsoft's library moves the focus in Excel. A press does the same
 * with a number, as with a cell; the next press places the caret, and one that chooses a part keeps it.
 */
export function chooseWhole(): () => void {
  let pressed: EventTarget | null = null;
  const press = ({ target }: Event) => {
    pressed = target === document.activeElement ? null : target;
  };
  const come = ({ target }: Event) => {
    if (target !== pressed && isField(target, texts)) target.select();
  };
  const pressEnd = ({ target }: Event) => {
    if (target === pressed && isField(target, numbers) && !hasChosen(target)) target.select();
    pressed = null;
  };
  const listened = [
    ['pointerdown', press],
    ['focusin', come],
    ['click', pressEnd],
  ] as const;
  for (const [event, act] of listened) document.addEventListener(event, act);
  return () => {
    for (const [event, act] of listened) document.removeEventListener(event, act);
  };
}

const isField = (target: EventTarget | null, of: string): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.matches(of);

const hasChosen = ({ selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart !== selectionEnd;
