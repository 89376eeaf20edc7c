import { columnAt } from '../../src/plan/field';
import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import type { PlanComponent } from '../../src/plan/kind';
import {
  type Component,
  fillsTable,
  isOfResults,
  kindOf,
  cardKindOf,
  isCard,
  isTable,
  isLookedUp,
  movesTarget,
  resultKindOf,
} from '../../src/plan/kinds';
import { isCalled } from '../../src/plan/pay/earned';
import { limitFields } from '../../src/plan/pay/limits/limit-fields';
import { partOf, partsOf, quotaOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { at, relative } from '../../src/workbook/description/addresses';
import type { SheetDescription } from '../../src/workbook/description/description';
import {
  approved,
  chosenPlans,
  kindPlans,
  pickedPlans,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import { cutOff } from '../spreadsheet/cut-off';
import { planPage, valuesOn } from '../spreadsheet/plan-page';

const plans = [...presetPlans, ...kindPlans, ...chosenPlans, ...pickedPlans];

/**
 * Whether a COMP function gives what a component pays: none says a method of each tier, nor a least and a
 * most of each deal, and of kinds that pay by deals or results some have none.
 */
function hasCall(part: PlanComponent<Component>): boolean {
  if (isOfResults(part)) {
    return JSON.stringify(resultKindOf(part.component).pay(part)).includes('"is":"called"');
  }
  if (isCard(part)) {
    const { call, ofDeal } = cardKindOf(part.component);
    return call !== undefined && !ofDeal?.isLimited(part.component);
  }
  return isTable(part) && isCalled(part);
}

const formulasOn = ({ cells }: SheetDescription) =>
  cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : []));

describe.each(plans)('the Plan sheet of $title', ({ plan }) => {
  const page = planPage(plan, { result: 1000 });
  const { sheet, places } = page;
  const values = valuesOn(sheet);
  const named = new Map(page.names.map(({ name, area }) => [name, at(area)] as const));
  const valueAt = (place: string) => values.get((named.get(place) ?? place).replaceAll('$', ''));

  test('shows every input of every component with the number that the plan has', () => {
    for (const part of partsOf(plan)) {
      const { component } = part;
      const own = places.part(component.id);
      for (const field of [...kindOf(component).fields(part), ...limitFields(plan, component)]) {
        if (field.kind === 'number' && field.id !== 'quota') {
          expect([field.id, valueAt(own.input(field.id))]).toEqual([
            field.id,
            field.get(component),
          ]);
        }
        if (field.kind !== 'list') continue;
        field.get(component).forEach((row, k) =>
          row.forEach((value, n) => {
            const column = columnAt(field, k, n);
            // A grid's corner says what its edges are.
            if (!column) return;
            const option =
              column?.unit === 'word'
                ? column.options.find((one) => one.value === value)
                : undefined;
            expect(valueAt(own.cell(k, n))).toBe(option?.label[plan.language] ?? value);
          }),
        );
      }
      if (!fillsTable(component)) continue;
      expect(valueAt(own.quota ?? '')).toBe(quotaOf(plan, partOf(plan, component)));
      expect(own.table).toBeDefined();
    }
  });

  test('tells other sheets where its days and shares stand', () => {
    expect([valueAt(places.from), valueAt(places.to)]).toEqual([46_204, 46_295]);
    for (const { role, share } of plan.creditSplits) {
      expect(valueAt(places.creditShare(role))).toBe(share);
    }
    for (const { role, share } of plan.paySplits) {
      expect(valueAt(places.payShare(role))).toBe(share);
    }
    for (const { component, measure } of partsOf(plan)) {
      const moved = [places.factor(measure.id), places.yearShare(measure.id)];
      expect(moved.some((reference) => reference !== undefined)).toBe(
        plan.components.some(
          (one) =>
            movesTarget(one) && !isLookedUp(one) && 'measure' in one && one.measure === measure.id,
        ),
      );
      expect(() => places.part(component.id)).not.toThrow();
    }
  });

  test('has names that Excel takes, each only once', () => {
    const names = page.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of page.names) {
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
      // Nothing that reads as a cell: B12 or XFD1, R1C1, R or C.
      expect(name).not.toMatch(/^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i);
    }
  });

  test('has formulas of Excel 2016 that are not too long', () => {
    for (const formula of formulasOn(sheet)) {
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toMatch(/\b(LET|LAMBDA|IFERROR|XLOOKUP|FILTER|MAXIFS|TRANSPOSE|TEXT)\(/);
    }
  });

  test('cuts off no words', () => {
    expect(cutOff(sheet)).toEqual([]);
  });

  test('is written with COMP functions in place of what pays, and nothing else', () => {
    const other = planPage(plan, { result: 1000, form: 'functions' });
    expect(other.names).toEqual(page.names);
    const said = (all: ReadonlyMap<string, unknown>) =>
      Object.fromEntries([...all].filter(([, value]) => !isNote(value)));
    expect(said(valuesOn(other.sheet))).toEqual(said(values));
    const native = new Map(sheet.cells.map((one) => [relative(one), one.content] as const));
    for (const one of other.sheet.cells) {
      const before = native.get(relative(one));
      if (JSON.stringify(one.content) === JSON.stringify(before)) continue;
      if (one.content.kind === 'text' && isNote(one.content.value)) continue;
      const isBelowSpill = one.content.kind === 'blank' && before?.kind === 'formula';
      expect(
        isBelowSpill || ('formula' in one.content && one.content.formula.includes('COMP.')),
      ).toBe(true);
    }
    const withCalls = formulasOn(sheet).filter((formula) => formula.includes('COMP.'));
    expect(withCalls.every((formula) => formula.startsWith('=IF(ISERROR('))).toBe(true);
    expect(withCalls).toHaveLength(partsOf(plan).some(hasCall) ? 1 : 0);
  });
});

/** The note that says which form the formulas have. */
const isNote = (value: unknown) =>
  typeof value === 'string' && /native formulas|almindelige formler|COMP-?[ f]/.test(value);

describe('the line under the head', () => {
  const enterprise = presetPlan('enterprise-ae');
  const noticeOf = (plan: typeof enterprise) => valuesOn(planPage(plan).sheet).get('A5');

  test('is silent on a draft, and on a plan that is as it was approved', () => {
    expect(noticeOf(enterprise)).toBeUndefined();
    expect(noticeOf(approved(enterprise, rulesFingerprint(enterprise)))).toBe('');
  });

  test('says when the rules were changed after the approval', () => {
    expect(noticeOf(approved(enterprise, 'another mark'))).toBe(
      'The plan was changed after its approval on Jun 15, 2026.',
    );
  });

  test('says when a provisional plan is reviewed: so many days after its first day', () => {
    expect(noticeOf(presetPlan('executive-ladder'))).toBe(
      'Provisional: targets are reviewed on Aug 30, 2026, 60 days after the first day.',
    );
  });

  test('says that a retired plan pays no more', () => {
    expect(noticeOf({ ...enterprise, status: 'retired' })).toBe(
      'Retired: this plan no longer pays.',
    );
  });
});

test('the plan of every preset is printed on one page that can be read', () => {
  for (const { plan } of presetPlans) {
    const { print, rowHeights } = planPage(plan).sheet;
    const height = Array.from(
      { length: print.area.rows },
      (_, k) => rowHeights.get(k) ?? 15,
    ).reduce((a, b) => a + b, 0);
    expect(print.pagesTall).toBe(1);
    // 273 millimetres of A4 between the margins.
    expect(((273 / 25.4) * 72) / height).toBeGreaterThan(0.6);
  }
});

test('one person can be paid at most what the limited components pay together', () => {
  // 100,000 of the ladder and 75,000 of the markets.
  const values = valuesOn(planPage(presetPlan('executive-ladder')).sheet);
  const row = [...values].find(([, value]) => value === 'Largest exposure')?.[0].slice(1);
  expect(values.get(`B${row ?? ''}`)).toBe(175_000);
});

test('Reached is said as the thresholds of a plan are, and not where there are none', () => {
  const plan = presetPlan('retroactive-commission');
  const [retroactive] = plan.components;
  const said = (of: Plan) => {
    const { sheet } = planPage(of, { result: 0 });
    const label = sheet.cells.find(
      ({ content }) => content.kind === 'text' && content.value === 'Reached',
    );
    return label && valuesOn(sheet).get(relative({ ...label, column: label.column + 1 }));
  };
  expect(said(plan)).toMatch(/^At or above/);
  const exceeded = { ...retroactive, reached: 'above' } as Component;
  expect(said({ ...plan, components: [exceeded] })).toMatch(/^Only above/);
  expect(
    said({ ...plan, components: [exceeded, { ...retroactive, id: 'other' } as Component] }),
  ).toBe('At or above, or only above, as each component says.');
  expect(said(presetPlan('shared-pool'))).toBeUndefined();
  expect(said(presetPlan('contract-terms'))).toBeUndefined();
});

test('what a measure counts stands before when it counts, closed with a full stop', () => {
  const meetings = (definition: string | undefined) => {
    const plan = presetPlan('sdr-leads');
    const measures = plan.measures.map((one) =>
      one.id === 'meetings' ? { ...one, definition } : one,
    );
    const { cells } = planPage({ ...plan, measures }, { result: 1000 }).sheet;
    const label = cells.find(
      ({ column, content }) =>
        'value' in content && column === 0 && content.value === 'Qualified meetings',
    );
    const text = cells.find(({ row, column }) => row === label?.row && column === 1)?.content;
    return text && 'value' in text ? text.value : undefined;
  };
  const rest = meetings(undefined);
  expect(rest).toMatch(/^Counts /);
  expect(meetings('A meeting that was held.')).toBe(`A meeting that was held. ${rest}`);
  expect(meetings('A meeting that was held')).toBe(`A meeting that was held. ${rest}`);
  expect(meetings('Was it held?')).toBe(`Was it held? ${rest}`);
});
