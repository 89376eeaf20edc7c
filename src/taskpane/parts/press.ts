let isPressed = false;

document.addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel']) {
  document.addEventListener(end, () => (isPressed = false), true);
}

/**
 * Does what moves the page once the pointer is released. A button that moves away between press and
 * release is not clicked, and to press it is what ends the typing in a field above it.
 */
export function afterPress(move: () => void): void {
  if (!isPressed) move();
  else document.addEventListener('pointerup', () => setTimeout(move), { once: true });
}
