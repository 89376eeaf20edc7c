import { strFromU8, unzipSync } from 'fflate';
import { dayNumber } from '../../src/engine/dates';
import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import type {
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { keptPlan } from '../../src/workbook/kept/kept-plan';
import { readDocument } from '../../src/workbook/kept/plan-document';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { sharedCopy } from '../../src/workbook/copies/shared-copy';
import { presetPlan, presetPlans } from '../spreadsheet/component-plans';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { valuesOn } from '../spreadsheet/plan-page';
import { optionsFor } from '../spreadsheet/whole-workbook';

const day = '2026-10-05';

const copies = presetPlans.map(({ title, plan }) => ({
  title,
  plan,
  live: planWorkbook(plan, optionsFor(plan, 'functions')),
  native: sharedCopy(plan, optionsFor(plan, 'functions'), 'native', day),
  values: sharedCopy(plan, optionsFor(plan, 'functions'), 'values', day),
}));

const formulasOf = ({ sheets }: WorkbookDescription): string[] =>
  sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) =>
      content.kind === 'formula' || content.kind === 'spill' ? [content.formula] : [],
    ),
  );
const hidden = ({ sheets }: WorkbookDescription): SheetDescription[] =>
  sheets.filter(({ visibility }) => visibility !== 'visible');

test.each(copies)('$title: the file of a copy of values calculates nothing', ({ values }) => {
  const parts = Object.values(unzipSync(xlsxFile(values))).map((bytes) => strFromU8(bytes));
  expect(parts.filter((text) => /<f[ >]|<calculatedColumnFormula/.test(text))).toEqual([]);
});

/** A pool alone is divided among payees, and rates by columns that a plan names are looked up: neither calls. */
const isCalling = ({ plan }: (typeof copies)[number]) =>
  plan.components.some(({ kind }) => kind !== 'pool' && kind !== 'rate-table');

test('the workbook that is copied calls functions', () => {
  const calling = copies.filter(({ live }) =>
    formulasOf(live).some((one) => one.includes('COMP.')),
  );
  const titles = (some: typeof copies) => some.map(({ title }) => title);
  expect(titles(calling)).toEqual(titles(copies.filter(isCalling)));
  expect(calling.length).toBeGreaterThanOrEqual(40);
});

test.each(copies)('no copy calls a function of the add-in: $title', ({ native, values }) => {
  expect(formulasOf(native).filter((one) => one.includes('COMP.'))).toEqual([]);
  expect(
    native.sheets.flatMap(({ cells }) => cells).map(({ content }) => content.kind),
  ).not.toContain('spill');
  expect(formulasOf(native).length).toBeGreaterThan(50);
  expect(formulasOf(values)).toEqual([]);
});

test('the check against the add-in says that it is not there', () => {
  const said = copies
    .filter(isCalling)
    .map(({ native, plan }) =>
      [...valuesOn(native.sheets[0] ?? missing()).values()].filter(
        (value) =>
          value ===
          { en: 'Compsheet is not present', da: 'Compsheet er ikke til stede' }[plan.language],
      ),
    );
  expect(said.filter(({ length }) => length !== 1)).toEqual([]);
});

function missing(): never {
  throw new Error('A workbook has sheets.');
}

test.each(copies)('a copy with formulas keeps the plan: $title', ({ native, plan }) => {
  const [xml = '', ...others] = native.documents;
  expect(others).toEqual([]);
  const found = readDocument(xml);
  const kept = found && keptPlan(found.text, found.sheet);
  expect(kept).toMatchObject({ ok: true, value: { plan, written: { form: 'native' } } });
  expect(hidden(native)).toHaveLength(1);
});

test.each(copies)('a copy of values keeps none, and hides nothing: $title', ({ values }) => {
  expect(values.documents).toEqual([]);
  expect(hidden(values)).toEqual([]);
});

test.each(copies)('a copy of values shows what the formulas come to: $title', (copy) => {
  const shown = new Map(copy.values.sheets.map((sheet) => [sheet.name, valuesOn(sheet)]));
  // The last sheet says how the copy calculates, which is what differs.
  const wrong = copy.native.sheets
    .slice(0, -1)
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) =>
      [...valuesOn(sheet)].flatMap(([address, value]) => {
        const found = shown.get(sheet.name)?.get(address);
        const isSame = found === value || (value === '' && found === undefined);
        return isSame || String(found) === String(value) ? [] : [`${sheet.name} ${address}`];
      }),
    );
  expect(wrong).toEqual([]);
});

test('charts, widths, merged cells and print setup stay as they are', () => {
  for (const { native, values, live } of copies) {
    const look = ({ sheets }: WorkbookDescription) =>
      sheets
        .filter(({ visibility }) => visibility === 'visible')
        .slice(0, -1)
        .map(({ charts, columnWidths, merged, print }) => [charts, columnWidths, merged, print]);
    expect(look(values)).toEqual(look(native));
    expect(look(native).length).toBe(look(live).length + 1);
  }
});

test.each([
  ['en', 'About', 'Enterprise AE'],
  ['da', 'Om', 'Enterprise-sælger'],
] as const)('in %s, both are stamped with plan, version, mark and day', (language, name, title) => {
  const plan = { ...presetPlan('enterprise-ae', language), version: 3 };
  for (const form of ['native', 'values'] as const) {
    const { sheets } = sharedCopy(plan, optionsFor(plan, 'native'), form, day);
    const about = sheets.at(-1);
    expect(about).toMatchObject({ name, visibility: 'visible' });
    const said = about ? [...valuesOn(about).values()] : [];
    expect(said).toEqual(
      expect.arrayContaining([title, '3', rulesFingerprint(plan), dayNumber(day)]),
    );
  }
});

test('a sheet of that name gets no twin', () => {
  const plan = presetPlan('milestone');
  const names = sharedCopy(plan, optionsFor(plan, 'native'), 'native', day).sheets.map(
    ({ name }) => name,
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});
