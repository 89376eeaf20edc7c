import { type Language, type LocalizedText, sentenceCase } from '../../engine/words';
import { isFunctionName, pages } from '../pages';
import { signature } from '../examples/cell-text';
import type { Description, Descriptions } from '../../functions/description';
import type { Example, Refusal } from '../examples/examples';
import { blanks, fixed } from './fixed-words';
import { formulaBlock } from './formula-block';
import { framed } from './frame';
import { type Content, type Html, html } from './html';
import type { FunctionMetadata, Metadata } from '../metadata';
import type { NativeForm, NativeStep } from '../native-forms';
import { broken, prose } from './prose';
import { exampleArticle, refusalItem } from './sheet';

export interface FunctionPage {
  readonly language: Language;
  readonly metadata: FunctionMetadata;
  readonly descriptions: Descriptions;
  readonly examples: readonly Example[];
  readonly refusals: readonly Refusal[];
  readonly native: readonly NativeForm[];
}

export function functionPage(page: FunctionPage, all: Metadata): string {
  const { language, metadata, descriptions } = page;
  const { name, description, parameters } = metadata;
  const sections = sectionsOf(page, all);
  return framed({
    language,
    file: `${name}.html`,
    title: `${name} – Compsheet`,
    description,
    current: name,
    main: html`<p class="kind"><a href="index.html">${fixed.allFunctions[language]}</a></p>
      <h1><span class="prefix">COMP.</span>${broken(name)}</h1>
      <p class="lead">${prose(descriptions[0].pays)}</p>
      <pre class="signature"><code>${signature(name, parameters, language)}</code></pre>
      <nav class="contents" aria-label="${fixed.onThisPage[language]}">
        <ul>
          ${sections.map(({ id, short }) => html`<li><a href="#${id}">${short}</a></li>`)}
        </ul>
      </nav>
      ${sections.map(
        ({ id, title, content }) =>
          html`<section id="${id}" aria-labelledby="${id}-title">
            <h2 id="${id}-title">${title}</h2>
            ${content}
          </section> `,
      )}`,
  });
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly content: Content;
}

function sectionsOf(page: FunctionPage, all: Metadata): Section[] {
  const { language, descriptions, examples, refusals } = page;
  const section = (
    id: 'formula' | 'parameters' | 'boundary' | 'examples' | 'errors' | 'native' | 'nearest',
    content: Content,
  ): Section => {
    const short = id === 'boundary' || id === 'native' ? fixed[`${id}Short`] : fixed[id];
    return { id, title: fixed[id][language], short: short[language], content };
  };
  const sections = [
    section('formula', descriptions.map(formulaOf)),
    section('parameters', parameterTable(page)),
    section('boundary', rulesOf(descriptions)),
    section(
      'examples',
      examples.map((example, k) => exampleArticle(example, k, language)),
    ),
    section('errors', errorsOf(refusals, language)),
    section('native', nativeOf(page)),
  ];
  const nearest = nearestOf(page, all);
  return nearest ? [...sections, section('nearest', nearest)] : sections;
}

/** A second part of a function is named by what it says it is. */
const formulaOf = ({ pays, formula, where }: Description, k: number): Html =>
  html`${k > 0 && html`<p>${prose(pays)}</p>`}${formulaBlock(formula)}
  ${where && html`<p>${prose(where)}</p>`}`;

const rulesOf = (descriptions: Descriptions): Html =>
  html`<ul class="rules">
    ${descriptions.flatMap(({ rules }) => rules).map((rule) => html`<li>${prose(rule)}</li>`)}
  </ul>`;

function parameterTable({ metadata, descriptions, language }: FunctionPage): Html {
  const row = ({ name, description, isOptional }: FunctionMetadata['parameters'][number]): Html =>
    html`<tr>
      <th scope="row">
        <code>${broken(name)}</code>${
          isOptional && html` <small>${fixed.optional[language]}</small>`
        }
      </th>
      <td>${description}</td>
    </tr> `;
  return html`<table class="parameters">
      <thead>
        <tr>
          <th scope="col">${fixed.parameter[language]}</th>
          <th scope="col">${fixed.meaning[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${metadata.parameters.map(row)}
      </tbody>
    </table>
    <p class="returns"><b>${fixed.returns[language]}</b> ${descriptions[0].returns}</p>
    <ul class="rules">
      ${blanks[language].map((rule) => html`<li>${prose(rule)}</li>`)}
    </ul>`;
}

function errorsOf(refusals: readonly Refusal[], language: Language): Html {
  if (refusals.length === 0) return html`<p>${fixed.noErrors[language]}</p>`;
  return html`<p>${fixed.errorsLead[language]}</p>
    <ul class="errors">
      ${refusals.map((refusal) => refusalItem(refusal, language))}
    </ul>`;
}

function nativeOf({ native, language }: FunctionPage): Html {
  if (native.length === 0) return html`<p>${fixed.noNative[language]}</p>`;
  const texts = native.flatMap(({ steps, answers }) => [...steps, ...answers]);
  const hasNeighbours = texts.some(({ formula }) =>
    /_(above|below|first|over|under|første)(?![a-zæøå_])/.test(formula),
  );
  const hasSteps = native.some(({ steps, answers }) => steps.length + answers.length > 1);
  return html`<p>
      ${fixed.nativeLead[language]}${hasSteps && ` ${fixed.nativeSteps[language]}`}${hasNeighbours && ` ${fixed.nativeNeighbours[language]}`}
    </p>
    ${native.map(
      ({ when, steps, answers }) =>
        html`${native.length > 1 && html`<h3>${sentenceCase(when)}</h3> `}
          <dl class="steps">
            ${steps.map((step) => stepOf(step.name, step, language))}${answers.map((step) =>
              stepOf(answers.length > 1 ? step.name : undefined, step, language),
            )}
          </dl> `,
    )}`;
}

/** A step of a plain formula; in a column, what stands above its first row and in its last. */
function stepOf(
  name: string | undefined,
  { formula, isColumn, start, last }: NativeStep,
  language: Language,
): Html {
  const also = (words: LocalizedText, text: string | undefined): Content =>
    text !== undefined && html`<dd><small>${words[language]}</small><code>${text}</code></dd>`;
  return html`<div>
    <dt>${name === undefined ? fixed.gives[language] : html`<code>${broken(name)}</code>`}</dt>
    ${also(fixed.above, start)}
    <dd>${isColumn && html`<small>${fixed.eachRow[language]}</small>`}<code>${formula}</code></dd>
    ${also(fixed.lastRow, last)}
  </div> `;
}

/** The sentence that names the alternative, and each function it means with its own line. */
function nearestOf({ metadata, descriptions }: FunctionPage, all: Metadata): Content {
  const said = descriptions.flatMap(({ nearest }) => nearest ?? []);
  if (said.length === 0) return undefined;
  return html`<p>${said.map((sentence, k) => [k > 0 ? ' ' : '', prose(sentence)])}</p>
    <ul class="functions">
      ${pages[metadata.name].nearest.map((name) => {
        if (!isFunctionName(name)) throw new Error(`${metadata.name}: ${name} is no function.`);
        return html`<li>
          <a href="${name}.html">${broken(name)}</a> <span>${all.get(name)?.description}</span>
        </li> `;
      })}
    </ul>`;
}
