import type { Plan } from '../../src/plan/plan';
import { over } from '../../src/workbook/description/addresses';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { canBeListed } from '../../src/workbook/description/text-limits';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { planWith, presetPlan } from '../spreadsheet/component-plans';
import { published } from '../spreadsheet/deal-plans';
import { officeVersions, validationErrors } from '../spreadsheet/validator';

const long = Array.from(
  { length: 20 },
  (_, k) => `Senior enterprise account executive ${String(k)}`,
);
const withRoles = (roles: readonly string[]): Plan => ({
  ...presetPlan('milestone'),
  roles: [...roles],
});
const plans: readonly (readonly [string, Plan])[] = [
  ['one role with a comma', withRoles(['Sales, North'])],
  ['twenty long roles', withRoles(long)],
  ['a role that begins like a formula', withRoles(['=x', 'B'])],
  ['roles with commas that share deals', renamed(published, { CSM: 'Success, EMEA', AE: '>A' })],
];

function renamed(plan: Plan, names: Readonly<Record<string, string>>): Plan {
  const named = (role: string) => names[role] ?? role;
  const shares = <T extends { readonly role: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, role: named(one.role) }));
  return {
    ...plan,
    roles: plan.roles.map(named),
    creditSplits: shares(plan.creditSplits),
    paySplits: shares(plan.paySplits),
  };
}

const bookOf = (plan: Plan) =>
  planWorkbook(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 2, deals: [] },
    payees: samplePayees(plan),
  });

test.each(plans)('%s can be chosen from the cells that hold them', (_, plan) => {
  const { sheets } = bookOf(plan);
  const team = sheets.find(({ name }) => name === 'Team');
  const rules = team?.validations.flatMap(({ rule }) => (rule.kind === 'listIn' ? [rule] : []));
  expect(rules).toHaveLength(1);
  const [rule] = rules ?? [];
  if (!rule) throw new Error('The list has its cells.');
  const { area } = rule;
  const listed = sheets
    .find(({ name }) => name === rule.sheet)
    ?.cells.flatMap(({ row, column, content }) =>
      column === area.column && row >= area.row && row < area.row + area.rows && 'value' in content
        ? [content.value]
        : [],
    );
  expect([over(area), listed]).toEqual([over(area), plan.roles]);
});

test('roles that fit stand in the rule itself', () => {
  expect(canBeListed(['AE', 'SE'])).toBe(true);
  const rules = bookOf(planWith({ ...rulesOf('milestone') })).sheets.flatMap(({ validations }) =>
    validations.filter(({ rule }) => rule.kind === 'listIn'),
  );
  expect(rules).toEqual([]);
});

function rulesOf(id: string) {
  const { measures, components, roles } = presetPlan(id);
  return { measures, components, roles };
}

describeWith([], 'with odd roles', () => {
  test.each(plans)('the file has no error: %s', (_, plan) => {
    const file = xlsxFile(bookOf(plan));
    for (const version of officeVersions) expect(validationErrors(file, version)).toEqual([]);
  });
});
