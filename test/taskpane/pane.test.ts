import { milestonePlan } from '../../src/plan/presets/milestone';
import { planOf } from '../../src/plan/presets/preset';
import { styleOf } from '../../src/taskpane/number/number-style';
import { openPane } from '../../src/taskpane/pane/pane';

/** What the pane shows follows from one value; here without a page. */
const plan = planOf(milestonePlan, 'en', { from: '2026-07-01', to: '2026-09-30' });
const style = styleOf('en-US');
const open = () =>
  openPane({
    ...{ host: 'browser', language: 'en', plan },
    style: () => style,
    afterPress: (move) => move(),
  });

afterEach(() => jest.useRealTimers());

test('an amount that is wrong while it is typed is said when the typing pauses', () => {
  jest.useFakeTimers();
  const pane = open();
  pane.enter('trigger', '');
  expect(pane.now().issues).toEqual([]);
  jest.advanceTimersByTime(900);
  expect(pane.now().issues).toMatchObject([{ field: 'trigger' }]);
  pane.enter('trigger', '9');
  expect(pane.now().issues).toEqual([]);
});

test('what is typed is in the plan, and everybody is told once', () => {
  const pane = open();
  const told = jest.fn();
  const stop = pane.follow(told);
  pane.enter('quota', '2,000,000');
  expect(pane.now().part?.component).toMatchObject({ quota: 2_000_000 });
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  pane.settle();
  expect(told).toHaveBeenCalledTimes(1);
});

test('a word of what became of the plan goes when the plan is changed by hand', () => {
  const pane = open();
  const said = { isGood: true, message: { en: 'Back', da: 'Tilbage' }, advice: [] };
  pane.showDraft(pane.now().state, said);
  expect(pane.now().session.doing).toEqual({ is: 'resting', said });
  pane.settle();
  expect(pane.now().session.doing).toEqual({ is: 'resting', said });
  pane.enter('quota', '1');
  expect(pane.now().session.doing).toEqual({ is: 'resting', said: undefined });
});
