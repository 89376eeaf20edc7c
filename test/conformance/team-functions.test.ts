import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { drawnPeople } from '../spreadsheet/drawn/people';
import { diceFor, drawnPlans } from '../spreadsheet/drawn/plans';
import { presetPlans } from '../spreadsheet/component-plans';
import { letters, over, relative } from '../../src/workbook/description/addresses';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { evaluate } from '../functions/evaluate';
import type { Entry } from '../spreadsheet/entry-workbook';
import { asRanges } from '../spreadsheet/as-ranges';
import { oddTeam } from '../spreadsheet/team-people';
import { components, workbookOf, teamOf } from '../spreadsheet/team-plans';

describe('in the form of functions', () => {
  const pairs = [...components, ...presetPlans].map(({ title, plan }) => ({
    title,
    native: workbookOf(plan, oddTeam(plan)),
    functions: workbookOf(plan, oddTeam(plan), { form: 'functions' }),
  }));
  const drawn = drawnPlans(40).map((one) => {
    const { payees, deals = [] } = drawnPeople(one.plan, diceFor(one));
    const more = { form: 'functions', result: 1_000, payees, deals, spareRows: 1 } as const;
    const sheets = suitableSheets(one.plan).filter((key) => key !== 'scenarios');
    return { title: one.title, functions: planWorkbook(one.plan, { ...more, sheets }) };
  });

  test.each(pairs)('only what is earned differs, a call a row: $title', (pair) => {
    const [native, functions] = [teamOf(pair.native), teamOf(pair.functions)];
    const others = new Map(functions.cells.map((one) => [relative(one), one]));
    const different = native.cells.filter(
      (one) => JSON.stringify(one) !== JSON.stringify(others.get(relative(one))),
    );
    const called = callsOn(functions);
    expect(different.map(relative)).toEqual(called.map(relative));
    expect(different.map(valueOf)).toEqual(called.map(valueOf));
  });

  test.each([...pairs, ...drawn])(
    'the functions earn what the plain formulas earn: $title',
    (one) => {
      const { functions } = one;
      const ranges = asRanges(functions);
      const { cells, named } = gridOf(ranges);
      const wrong = callsOn(teamOf(ranges)).flatMap((one) => {
        const { content } = one;
        if (content.kind !== 'formula') return [];
        const earned = evaluate(named(content.formula), cells)[0]?.[0];
        return isNear(content.value, earned) ? [] : [[relative(one), content.value, earned]];
      });
      expect(wrong).toEqual([]);
    },
  );
});

const callsOn = ({ cells }: SheetDescription): readonly CellDescription[] =>
  cells.filter(({ content }) => content.kind === 'formula' && content.formula.includes('COMP.'));

const valueOf = ({ content }: CellDescription) =>
  content.kind === 'formula' ? content.value : undefined;

const isNear = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? // A threshold of more than 12 decimals is rounded on the sheet, and a steep line makes more of that.
      Math.abs(one - other) <= Math.max(1e-11 * Math.abs(one), 1e-9)
    : one === other;

/** The Plan sheet's columns stand far to the right of the team, where one grid can hold both. */
const aside = 702;
const besideTeam = (address: string) =>
  address.replace(/\$?([A-Z])\$?(\d+)/g, (_, column: string, row: string) => `$AA${column}$${row}`);

function gridOf({ sheets, names }: WorkbookDescription) {
  const cells: Entry[][] = [];
  sheets.forEach(({ name, cells: own }) => {
    if (name !== 'Team' && name !== 'Plan') return;
    for (const { row, column, content } of own) {
      if (content.kind === 'blank') continue;
      const line = (cells[row] ??= []);
      const place = column + (name === 'Plan' ? aside : 0);
      if (content.kind !== 'spill') line[place] = content.value;
    }
  });
  const areas = new Map(names.map(({ name, area }) => [name, over(area)]));
  const named = (formula: string) =>
    withTexts(
      formula
        .slice(1)
        .replace(/'Plan'!([$A-Z0-9]+(?::[$A-Z0-9]+)?)(?=[-+*/,)<>=])/g, (_, address: string) =>
          besideTeam(address),
        )
        .replace(/'Plan'!([\p{L}\d_.]+)/gu, (_, name: string) =>
          besideTeam(areas.get(name) ?? name),
        ),
      cells,
    );
  return { cells, named };
}

/** Each column that is compared with a text, as a column of truths: that is all that is left of texts. */
function withTexts(formula: string, cells: Entry[][]): string {
  let place = 2 * aside;
  return formula.replace(
    /\$([A-Z]+)\$?(\d+)(?::\$[A-Z]+\$(\d+))?="((?:[^"]|"")*)"/g,
    (_, column: string, first: string, last: string | undefined, text: string) => {
      const from = [...column].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0) - 1;
      const wanted = text.replaceAll('""', '"').toLowerCase();
      for (let row = Number(first) - 1; row < Number(last ?? first); row++) {
        const line = (cells[row] ??= []);
        line[place] = String(line[from] ?? '').toLowerCase() === wanted;
      }
      const here = letters(place++);
      return `$${here}$${first}:$${here}$${last ?? first}`;
    },
  );
}
