/** Markup that may stand in a page as it is. All other text is escaped where it is put in. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = string | number | Html | readonly Content[] | false | undefined;

/** Markup with values in it; each value is text unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(
    parts.map((part, k) => (k === 0 ? part : markupOf(values[k - 1]) + part)).join(''),
  );
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return escaped(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A number keeps its percent sign beside it. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '').replace(/(\d) %/g, '$1\u00a0%');
