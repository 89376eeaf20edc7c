import type { FunctionName } from '../../functions/function-names';
import type { Language } from '../../engine/words';
import { type Family, families } from '../../functions/page';
import { membersOf } from '../pages';
import { fixed } from './fixed-words';
import { framed } from './frame';
import { type Html, html } from './html';
import type { Metadata } from '../metadata';
import { oneLineExample } from '../examples/one-line-examples';
import { broken } from './prose';

/** All functions of a language by family, each with a call that can be typed and what it gives. */
export function indexPage(language: Language, metadata: Metadata): string {
  const title = fixed.functions[language];
  const introduction = fixed.introduction[language];
  return framed({
    language,
    file: 'index.html',
    title: `${title} – Compsheet`,
    description: introduction,
    main: html`<h1>${title}</h1>
      <p class="lead">${introduction}</p>
      ${(Object.keys(families) as Family[]).map(
        (family) =>
          html`<section class="family" aria-labelledby="${family}">
            <h2 id="${family}">${families[family][language]}</h2>
            <ul class="functions">
              ${membersOf(family).map(
                (name) =>
                  html`<li>
                    <a href="${name}.html">${broken(name)}</a>
                    <span>${metadata.get(name)?.description}</span>
                    ${exampleOf(name, language)}
                  </li> `,
              )}
            </ul>
          </section> `,
      )}`,
  });
}

function exampleOf(name: FunctionName, language: Language): Html {
  const { formula, gives } = oneLineExample(name, language);
  return html`<p class="one-line"><code>${formula}</code> <b>${gives}</b></p>`;
}
