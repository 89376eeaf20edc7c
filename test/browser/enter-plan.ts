import type { Page } from 'playwright-core';
import { isoDay } from '../../src/engine/dates';
import type { Language } from '../../src/engine/words';
import type { Field, ListField, Unit } from '../../src/plan/field';
import { kinds } from '../../src/plan/all-kinds';
import { type Component, kindOf } from '../../src/plan/kinds';
import { partsOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { hasPicture } from '../../src/taskpane/card/pictured-modes';
import { texts as limits } from '../../src/taskpane/limits/texts';
import { texts as details } from '../../src/taskpane/details/texts';
import { eventually } from './eventually';

/*
 * Enters a whole plan in the pane, from an empty one, as a person does: a component of each kind, what
 * the plan calls and counts, and every field of a component by its own definition. Nothing is known here
 * of any kind.
 */

type OfComponent = Field<Component>;

export async function enterPlan(page: Page, plan: Plan): Promise<void> {
  await page.locator('.start-another').click();
  await page.locator('.gallery-foot .link >> nth=0').click();
  for (const [k, part] of partsOf(plan).entries()) {
    const { component } = part;
    const title = kinds[component.kind].title[plan.language];
    const isNamed = { has: page.getByText(title, { exact: true }) };
    if (k > 0) await page.locator('.add-component .menu-button').click();
    await (k > 0 ? page.getByRole('menuitem') : page.locator('.empty-plan button'))
      .filter(isNamed)
      .click();
    await eventually(() => page.locator('#card-title').textContent()).toBe(title);
    if (k === 0) await enterDetails(page, plan);
    await enterMeasure(page, plan, component);
    const fields = kindOf(component).fields(part);
    for (const field of fields) if (field.kind === 'choice') await choose(page, field, part);
    for (const field of fields) {
      if (field.kind === 'text') await type(page, field.id, field.get(component));
      if (field.kind === 'number') {
        await type(page, field.id, textOf(field.get(component), field.unit, plan.language));
      }
      if (field.kind === 'list') await enterRows(page, field, component, plan.language);
    }
    await enterLimits(page, plan, component);
    if (component.name !== '') await type(page, 'component-name', component.name);
  }
}

const type = async (page: Page, field: string, text: string) =>
  page.locator(`[id="field-${field}"]`).fill(text);

/** As a person types it: a day as the field of a day has it, a share in percent, with the comma of the language. */
function textOf(value: number, unit: Unit, language: Language): string {
  if (unit === 'date') return isoDay(value);
  const shown = String(unit === 'percent' ? Number((value * 100).toPrecision(12)) : value);
  return language === 'da' ? shown.replace('.', ',') : shown;
}

/** A choice that is no select is one of pictures. */
async function choose(
  page: Page,
  field: Extract<OfComponent, { kind: 'choice' }>,
  { component }: ReturnType<typeof partsOf>[number],
): Promise<void> {
  const value = field.get(component);
  const isPictured: boolean = hasPicture(field);
  if (isPictured) await page.locator(`input[name=mode][value=${value}]`).check();
  else await page.locator(`#field-${field.id}`).selectOption(value);
}

/** The rows of a list, and the columns of a grid, are as many as are wanted before they are filled. */
async function enterRows(
  page: Page,
  list: ListField<Component>,
  component: Component,
  language: Language,
): Promise<void> {
  const rows = list.get(component);
  const first = page.locator('[id="field-1.0"], [id="field-0.0"]').first();
  await first.waitFor();
  const cells = (line: 'row' | 'column') =>
    page.locator(line === 'row' ? '[id^="field-"][id$=".0"]' : '[id^="field-1."]').count();
  const [more, fewer, wider, narrower] = [0, 1, 2, 3].map((k) =>
    list.across
      ? page.locator('.grid-actions button').nth(k)
      : page.locator(k === 0 ? '.add-step' : '[data-remove]').last(),
  );
  const corner = list.across ? 1 : 0;
  while ((await cells('row')) + corner < rows.length) await more?.click();
  while ((await cells('row')) + corner > rows.length) await fewer?.click();
  const width = rows[0]?.length ?? 0;
  while (list.across && (await cells('column')) < width) await wider?.click();
  while (list.across && (await cells('column')) > width) await narrower?.click();
  for (const [k, row] of rows.entries()) {
    for (const [n, cell] of row.entries()) {
      const column = list.across && k === 0 ? list.across.from : list.columns[n];
      if (list.across && k + n === 0) continue;
      if (column?.unit === 'word') {
        await page.locator(`[id="field-${k}.${n}"]`).selectOption(String(cell));
      } else if (typeof cell === 'number' && column && column.unit !== 'text') {
        await type(page, `${k}.${n}`, textOf(cell, column.unit, language));
      } else {
        await type(page, `${k}.${n}`, String(cell));
      }
    }
  }
}

/** Which measure the component follows, where it may follow several. */
async function enterMeasure(page: Page, plan: Plan, component: Component): Promise<void> {
  if (!('measure' in component) || plan.measures.length < 2) return;
  const select = page.locator('#field-measure');
  if ((await select.count()) > 0) await select.selectOption(component.measure);
}

async function enterLimits(
  page: Page,
  { measures, language }: Plan,
  component: Component,
): Promise<void> {
  const hasPrior = 'hasPrior' in component && component.hasPrior;
  const add = async (limit: 'cap' | 'floor' | 'gate' | 'year' | 'conditions') => {
    await page.locator('.add-limit').click();
    await page.locator(`[data-limit=${limit}]`).click();
  };
  for (const id of ['cap', 'floor'] as const) {
    const limit = component[id];
    if (limit === null) continue;
    await add(id);
    await type(page, id, textOf(limit, 'money', language));
  }
  const { gate } = component;
  if (gate) {
    await add('gate');
    await page.locator('#field-gate-measure').selectOption(gate.measure);
    if (gate.of) await page.locator('#field-gate-of').selectOption(gate.of);
    const unit = gate.of ? 'percent' : measures.find(({ id }) => id === gate.measure)?.unit;
    await type(page, 'gate', textOf(gate.atLeast, unit ?? 'money', language));
  }
  if (hasPrior) await add('year');
  if (component.requires) {
    await add('conditions');
    await enterConditions(page, measures, component.requires, language);
  }
}

async function enterConditions(
  page: Page,
  measures: Plan['measures'],
  { does, until, of, joined }: NonNullable<Component['requires']>,
  language: Language,
): Promise<void> {
  await page.locator('#field-conditions').selectOption(does);
  if (until !== null) {
    await type(page, 'until', textOf(until, does === 'cap' ? 'money' : 'percent', language));
  }
  for (const [k, gate] of of.entries()) {
    if (k > 0) await page.getByRole('button', { name: limits.addCondition[language] }).click();
    await page.locator(`#field-condition-measure-${k}`).selectOption(gate.measure);
    if (gate.of) await page.locator(`#field-condition-of-${k}`).selectOption(gate.of);
    const unit = gate.of ? 'percent' : measures.find(({ id }) => id === gate.measure)?.unit;
    await type(page, `condition${k}`, textOf(gate.atLeast, unit ?? 'money', language));
  }
  if (of.length > 1) await page.locator('#field-joined').selectOption(joined);
}

/** What the plan is called, in what it pays, whom, and what it counts. */
async function enterDetails(page: Page, plan: Plan): Promise<void> {
  const { language } = plan;
  await page.locator('[aria-controls=details]').click();
  await type(page, 'name', plan.name);
  await page.locator('#currency').selectOption(plan.currency);
  await page.locator('#period').selectOption(plan.period);
  const add = (label: string) => page.getByRole('button', { name: label }).click();
  await page.locator('[aria-controls=section-measures]').click();
  for (const [k, measure] of plan.measures.entries()) {
    if ((await page.locator(`#measure-name-${k}`).count()) === 0) {
      await add(details.addMeasure[language]);
    }
    await page.locator(`#measure-name-${k}`).fill(measure.name);
    await page.locator(`#measure-unit-${k}`).selectOption(measure.unit);
  }
  if (plan.roles.length > 0) await page.locator('[aria-controls=section-roles]').click();
  for (const [k, role] of plan.roles.entries()) {
    await add(details.addRole[language]);
    await page.locator(`#role-${k}`).fill(role);
  }
  await page.locator('[aria-controls=details]').click();
}

/** The plan that the browser keeps of what was entered. */
export const keptPlan = (page: Page): Promise<Plan | undefined> =>
  page.evaluate(() => {
    for (const text of Object.values(localStorage) as string[]) {
      try {
        const kept = JSON.parse(text) as { present?: { plan?: Plan } };
        if (kept.present?.plan) return kept.present.plan;
      } catch {
        // Something else is kept there.
      }
    }
    return undefined;
  });
