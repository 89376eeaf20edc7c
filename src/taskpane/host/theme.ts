import type { Host } from './host';

/** Follows the dark or light colours of Office, or of the system where Office does not say. */
export function followTheme(host: Host): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = (host === 'excel' ? isOfficeDark() : undefined) ?? system.matches;
    document.documentElement.classList.toggle('dark', isDark);
  };
  system.addEventListener('change', apply);
  apply();
}

function isOfficeDark(): boolean | undefined {
  const colour = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
