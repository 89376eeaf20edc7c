import type { FunctionName } from '../../functions/function-names';
import type { Language } from '../../engine/words';
import { type Family, families } from '../../functions/page';
import { membersOf } from '../pages';
import { fixed, inOtherLanguage } from './fixed-words';
import { type Content, type Html, html } from './html';

/** A page may load its style sheet, and nothing else from anywhere. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly language: Language;
  /** The file in the folder of its language; the other language has one of the same name. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly current?: FunctionName;
  readonly main: Content;
}

/** What stands around every page: the policy first, the way to the index, the other language. */
export function framed({ language, file, title, description, current, main }: Page): string {
  const other = inOtherLanguage[language];
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="stylesheet" href="../reference.css" />
        <link rel="alternate" hreflang="${other.language}" href="../${other.language}/${file}" />
      </head>
      <body>
        <a class="skip" href="#content">${fixed.skip[language]}</a>
        <header class="head">
          <p class="home">${current ? html`<a href="index.html">Compsheet</a>` : 'Compsheet'}</p>
          <p>
            <a
              href="../${other.language}/${file}"
              lang="${other.language}"
              hreflang="${other.language}"
              >${other.name}</a
            >
          </p>
        </header>
        <div class="body">
          ${current && sideList(language, current)}
          <main id="content">${main}</main>
        </div>
      </body>
    </html> `;
  return page.markup;
}

/** All functions beside a page, where there is room. */
function sideList(language: Language, current: FunctionName): Html {
  const item = (name: FunctionName): Html =>
    name === current
      ? html`<li><a href="${name}.html" aria-current="page">${name}</a></li>`
      : html`<li><a href="${name}.html">${name}</a></li>`;
  return html`<nav class="side" aria-label="${fixed.allFunctions[language]}">
    ${(Object.keys(families) as Family[]).map(
      (family) =>
        html`<p>${families[family][language]}</p>
          <ul>
            ${membersOf(family).map(item)}
          </ul> `,
    )}
  </nav>`;
}
