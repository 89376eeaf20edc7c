import { stepPoints } from '../../src/functions/step-points/rule';
import type { Component } from '../../src/plan/kinds';
import { leadPart } from '../../src/plan/parts';
import { following, measure } from '../../src/plan/presets/preset';
import { statement } from '../../src/plan/payee/statement';
import { chartSentence, labelWords } from '../../src/taskpane/chart/chart-words';
import { numbersIn } from '../../src/taskpane/number/numbers';
import { chartStateOf } from '../../src/taskpane/plan/chart-state';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

/** What the pane says of a result of sales, everywhere it says it. */
function shownFor(limits: Partial<Component>, sales: number) {
  const milestone = {
    ...following('bonus', 'sales'),
    ...{ kind: 'milestone', quota: 1_800_000, pays: 'amount', bonus: 50_000, trigger: 1 },
    partial: { kind: 'none' },
    ...limits,
  } as Component;
  const plan = planWith({ measures: [measure('sales', 'sales')], components: [milestone] });
  const part = leadPart(plan);
  const standing = part && chartStateOf(plan, part, { amount: sales });
  if (!standing) throw new Error('The plan has a curve.');
  const numbers = numbersIn({ decimal: '.', group: ',' }, 'en');
  const corners = stepPoints(standing.table, standing.axis.max, standing.quota);
  return {
    readout: standing.outcome.payout,
    highest: Math.max(...corners.map(({ payout }) => payout)),
    label: labelWords(standing, numbers, 'en').here,
    sentence: chartSentence(standing, numbers, 'en'),
    statement: statement(plan, payeeOf({ credited: { sales } })).total,
  };
}

test('a cap of 30,000 is in the curve, the readout, the label, the words and the statement', () => {
  const shown = shownFor({ cap: 30_000 }, 1_800_000);
  expect([shown.readout, shown.highest, shown.statement]).toEqual([30_000, 30_000, 30_000]);
  expect(shown.label).toBe('100.0% pays 30,000');
  expect(shown.sentence).toContain('You are at 1,800,000; pays 30,000.');
});

test('so is a gate above the goal: nothing below it, the bonus from it on', () => {
  const gate = { measure: 'sales', atLeast: 2_000_000 };
  const below = shownFor({ gate }, 1_900_000);
  expect([below.readout, below.statement]).toEqual([0, 0]);
  expect(below.sentence).toContain('You are at 1,900,000; pays 0.');
  expect(shownFor({ gate }, 2_000_000).readout).toBe(50_000);
});

test('and a floor: it is paid below the goal, and the curve starts at it', () => {
  const shown = shownFor({ floor: 10_000 }, 900_000);
  expect([shown.readout, shown.statement, shown.highest]).toEqual([10_000, 10_000, 50_000]);
  expect(shown.sentence).toContain('pays 10,000.');
});
