import type { Page } from 'playwright-core';
import { presets } from '../../src/plan/presets/presets';
import { planOf } from '../../src/plan/presets/preset';
import { withoutPacking } from './never-ending';
import { begin, typeInto } from './pane-page';

const tab = (id: string) => (page: Page) => page.locator(`#tab-${id}`).click();
const of =
  (plan: string, ...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    await begin(page, plan);
    for (const step of steps) await step(page);
  };
const details = (section: string) => async (page: Page) => {
  await page.locator('.meta .disclose').click();
  await page.locator(`[aria-controls="section-${section}"]`).click();
};
/** Of the first measure nothing says what it counts, and Check asks. */
const unsaid = async (page: Page) => {
  await details('measures')(page);
  await page.locator('#measure-definition-0').fill('');
  await page.locator('.details-end > .quiet').click();
  await tab('check')(page);
  await page.locator('.finding textarea').waitFor();
};
const said = (limit: string) => (page: Page) =>
  page.locator(`[aria-controls="limit-${limit}"]`).click();
const menu = (place: string) => (page: Page) =>
  page.locator(`${place} .menu-button`).first().click();
const item = (named: RegExp) => (page: Page) => page.getByRole('menuitem', { name: named }).click();

const tool = (named: RegExp) => (page: Page) =>
  page.locator('.chart-tools').getByRole('button', { name: named }).click();
/** On the curve, so far from its left end. */
const press = (share: number) => async (page: Page) => {
  const box = await page.locator('.answers').boundingBox();
  if (!box) throw new Error('No curve.');
  await page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
};

const switchOff = async (page: Page) => {
  await menu('.component-row')(page);
  await item(/^(Switch off|Slå midlertidigt fra)/)(page);
};
const moveQuota = (text: string) => (page: Page) => typeInto(page, 'what-accelerator.quota', text);
const keep = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: /Keep as|Behold som/ }).click();
  await typeInto(page, 'scenario-name', name);
};
const another = (page: Page) => page.locator('.segment').last().click();

/** A name as long as somebody may type one, with nothing to break it at. */
const long = (of: string) =>
  `${of}MitSehrLangemNamenOhneEinEinzigesLeerzeichenDarin2026`.slice(0, 60);

/** A preset in which everything that somebody names has such a name, opened as a plan file. */
const ofLong =
  (id: string, ...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    const preset = presets.find((one) => one.id === id);
    if (!preset) throw new Error(`No preset is called ${id}.`);
    const plan = planOf(preset, 'en', { from: '2026-10-01', to: '2026-12-31' });
    const document = {
      ...{ ...plan, name: long(plan.name) },
      measures: plan.measures.map((one) => ({ ...one, name: long(one.name) })),
      components: plan.components.map((one) => ({ ...one, name: long(one.kind) })),
    };
    const buffer = Buffer.from(JSON.stringify(document));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer });
    await page.locator('h1', { hasText: 'SehrLang' }).waitFor();
    for (const step of steps) await step(page);
  };
const choose = (field: string, index: number) => (page: Page) =>
  page.locator(`#${field}`).selectOption({ index });
const openSteps = async (page: Page) => {
  for (const one of await page.locator('.why summary').all()) await one.click();
};

/** What the pane shows in a tab, each state by its name. */
export const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  first: () => Promise.resolve(),
  gallery: (page) => page.locator('.start-another').click(),
  'table-pasted': async (page) => {
    await page.locator('.start-another').click();
    await page.locator('.table-start > .link').click();
    await page.locator('#table-pasted').fill('Threshold\tRate\n80000\tmany');
    await page.locator('#table-pasted').blur();
    await page.locator('.table-start .fault').waitFor();
  },
  empty: async (page) => {
    await page.locator('.start-another').click();
    await page.locator('.gallery-foot .link').first().click();
  },
  ladder: of('Revenue ladder'),
  enterprise: of('Enterprise AE'),
  expansion: of('Expansion commission'),
  objectives: of('Manager objectives'),
  rates: of('Rates by region and term'),
  matrix: of('Volume at a margin'),
  'rising-rate': of('A rising rate'),
  fault: of('Revenue ladder', (page) => typeInto(page, 'field-1.0', 'many')),
  limits: of('Enterprise AE', said('cap')),
  'cap-of-target': of(
    'AE on target pay',
    (page) => page.locator('.add-limit').click(),
    (page) => page.locator('[data-limit=cap]').click(),
    (page) => page.selectOption('#field-cap-is', 'target'),
  ),
  'floor-of-target': of(
    'AE on target pay',
    (page) => page.locator('.add-limit').click(),
    (page) => page.locator('[data-limit=floor]').click(),
    (page) => page.selectOption('#field-floor-is', 'target'),
  ),
  people: of('Enterprise AE', said('people')),
  'more-limits': of('Enterprise AE', (page) => page.locator('.add-limit').click()),
  gate: of(
    'Enterprise AE',
    (page) => page.locator('.add-limit').click(),
    (page) => page.locator('[data-limit=gate]').click(),
  ),
  conditions: of(
    'Enterprise AE',
    (page) => page.locator('.add-limit').click(),
    (page) => page.locator('[data-limit=conditions]').click(),
    (page) => page.selectOption('#field-conditions', 'raise'),
  ),
  'by-amount': of('Milestone bonus', (page) => page.selectOption('#field-basis', 'amount')),
  off: of('Enterprise AE', switchOff),
  'off-open': of('Enterprise AE', switchOff, (page) =>
    page.locator('.closed-component').first().click(),
  ),
  'off-ask': of('Enterprise AE', switchOff, (page) => page.locator('.primary').click()),
  details: of('Enterprise AE', (page) => page.locator('.meta .disclose').click()),
  measures: of('Enterprise AE', details('measures')),
  definition: of('SDR leads', details('measures')),
  said: of('Enterprise AE', async (page) => {
    await details('measures')(page);
    await page.getByRole('button', { name: /^(Add a measure|Tilføj et målepunkt)$/ }).click();
    await page.selectOption('#measure-unit-1', 'percent');
    await page.selectOption('#measure-from-deals-1', 'share');
    await page.locator('#measure-value-1-0').focus();
  }),
  splits: of('Enterprise AE', details('splits')),
  payment: of('Enterprise AE', details('payment')),
  pinned: of(
    'Revenue ladder',
    (page) => page.locator('.chart-tools .icon-button').first().click(),
    press(0.8),
  ),
  numbers: of('Revenue ladder', tool(/As a table|Som tabel/)),
  plan: of('Enterprise AE', tool(/whole plan|Hele planen/)),
  alone: of('Enterprise AE', tool(/whole plan|Hele planen/), tool(/alone|for sig/)),
  'plan-numbers': of('Enterprise AE', tool(/whole plan|Hele planen/), tool(/As a table|Som tabel/)),
  'what-if': of('Enterprise AE', tab('what-if')),
  moved: of('Enterprise AE', tab('what-if'), moveQuota('2400000')),
  scenarios: of(
    'Enterprise AE',
    tab('what-if'),
    moveQuota('2400000'),
    keep('Stretch'),
    another,
    (page) => typeInto(page, 'what-average', '80'),
    keep('A year of very long names'),
    (page) => page.locator('.segments').scrollIntoViewIfNeeded(),
  ),
  'scenarios-full': of(
    'Milestone bonus',
    tab('what-if'),
    (page) => typeInto(page, 'what-milestone.bonus', '70000'),
    keep('Stretch'),
    another,
    (page) => typeInto(page, 'what-milestone.quota', '1600000'),
    keep('Downside'),
    another,
    (page) => typeInto(page, 'what-spread', '10'),
    keep('Calm'),
  ),
  check: of('Revenue ladder', tab('check')),
  'check-unsaid': of('SDR leads', unsaid),
  'old-sheet': of(
    'Revenue ladder',
    tab('check'),
    (page) => page.locator('.check-old').click(),
    (page) =>
      page.locator('#old-pasted').fill('5000000\t0\n6000000\t50000\n8000000\t50000\nmany\t1'),
    (page) => page.locator('.old-sheet .primary').click(),
    (page) => page.locator('.old-compared').waitFor(),
  ),
  menu: of('Enterprise AE', menu('.split')),
  'component-menu': of('Enterprise AE', menu('.card-head')),
  statement: of('Enterprise AE', menu('.split'), item(/Statement|Bonusafregning/)),
  'statement-defined': of('SDR leads', menu('.split'), item(/Statement|Bonusafregning/)),
  keys: (page) => page.keyboard.press('?'),
  explain: of('Enterprise AE', tab('explain')),
  'explain-steps': of('Enterprise AE', tab('explain'), choose('explain-amount', 1), openSteps),
  'explain-source': of('Enterprise AE', tab('explain'), (page) =>
    page.locator('.sources button').first().click(),
  ),
  'explain-fault': of(
    'Revenue ladder',
    (page) => typeInto(page, 'field-1.0', 'many'),
    tab('explain'),
  ),
  'explain-empty': async (page) => {
    await page.locator('.start-another').click();
    await page.locator('.gallery-foot .link').first().click();
    await tab('explain')(page);
  },
  'what-if-empty': async (page) => {
    await page.locator('.start-another').click();
    await page.locator('.gallery-foot .link').first().click();
    await tab('what-if')(page);
  },
  long: ofLong('enterprise-ae'),
  'long-whole': ofLong('enterprise-ae', tool(/whole plan|Hele planen/), tool(/alone|for sig/)),
  'long-details': ofLong('enterprise-ae', details('measures')),
  'long-what-if': ofLong('enterprise-ae', tab('what-if'), (page) =>
    page.locator('.moved input').nth(1).fill('1'),
  ),
  'long-check': ofLong('enterprise-ae', tab('check')),
  'long-unsaid': ofLong('sdr-leads', unsaid, (page) =>
    page.locator('.finding textarea').fill(`${long('A ')} `.repeat(4)),
  ),
  'long-explain': ofLong('enterprise-ae', tab('explain'), choose('explain-amount', 1), openSteps),
  'long-objectives': ofLong('mbo-manager'),
  'long-statement': ofLong('enterprise-ae', menu('.split'), item(/Statement|Bonusafregning/)),
  'no-rows': of('Revenue ladder', async (page) => {
    const removes = page.locator('.card [data-remove]');
    while ((await removes.count()) > 0) await removes.first().click();
  }),
  'stage-packing': of('Revenue ladder', async (page) => {
    await withoutPacking(page);
    await page.locator('.primary').click();
    await page.locator('.stage .quiet').waitFor();
  }),
  'refused-file': of('Revenue ladder', (page) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        ...{ name: 'AVeryLongFileNameWithoutAnySpacesInIt2026Final.json' },
        ...{ mimeType: 'application/json', buffer: Buffer.from('{"document":3,"name":5}') },
      }),
  ),
};
