/** Gives a file to the browser, which asks or puts it where downloads go; the name that it gave it. */
export function saveFile(bytes: Uint8Array, name: string): string {
  const file = new Blob([bytes.slice()], { type: types[name.endsWith('.json') ? 'json' : 'xlsx'] });
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

const types = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Today as `2026-07-01`, by the person's own clock. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
