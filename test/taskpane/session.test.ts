import type { Delivery } from '../../src/taskpane/session/delivery';
import type { Stage } from '../../src/workbook/change/attempt';
import {
  type Doing,
  type SessionEvent,
  canCancel,
  doingAfter,
} from '../../src/taskpane/session/session';

/** What the pane does with a workbook: one thing at a time, and says what became of it. */
const message = { en: '', da: '' };
const done: Delivery = { isGood: true, message, advice: [] };
const refused: Delivery = { isGood: false, message, advice: [] };
const resting = (said?: Delivery): Doing => ({ is: 'resting', said });
const working: Doing = { is: 'working', before: done };
const reading: Stage = { is: 'reading', isSafe: true };
const writing: Stage = { is: 'writing', isSafe: false, count: [1, 2] };
const cancelled: Doing = { is: 'resting', said: done, isCancelled: true };

test.each<[claim: string, before: Doing, event: SessionEvent, after: Doing]>([
  ['what is asked for is begun', resting(done), { is: 'begun' }, working],
  ['a second thing waits for no turn', working, { is: 'begun' }, working],
  ['what came of it is said', working, { is: 'ended', said: done }, resting(done)],
  ['or nothing is', working, { is: 'ended', said: undefined }, resting()],
  ['a change by hand makes it stale', resting(refused), { is: 'edited' }, resting()],
  [
    'where it has got to is known',
    working,
    { is: 'reached', stage: reading },
    { ...working, stage: reading },
  ],
  ['what is cancelled leaves the last word', working, { is: 'cancelled' }, cancelled],
  ['a change by hand makes that stale too', cancelled, { is: 'edited' }, resting()],
  ['what rests gets to nowhere', resting(done), { is: 'reached', stage: reading }, resting(done)],
  ['and is not cancelled', resting(done), { is: 'cancelled' }, resting(done)],
  ['a change meanwhile does not end it', working, { is: 'edited' }, working],
  [
    'what the workbook shows is said',
    resting(),
    { is: 'noticed', said: refused },
    resting(refused),
  ],
  ['but not over what is done', working, { is: 'noticed', said: refused }, working],
  ['a draft that is back is said', resting(), { is: 'restored', said: done }, resting(done)],
  ['after what is good', resting(done), { is: 'restored', said: done }, resting(done)],
  ['and not over worse', resting(refused), { is: 'restored', said: done }, resting(refused)],
  [
    'what ended once does not end again',
    resting(done),
    { is: 'ended', said: refused },
    resting(done),
  ],
])('%s', (_, before, event, after) => {
  expect(doingAfter(before, event)).toEqual(after);
});

test.each<[claim: string, doing: Doing, can: boolean]>([
  ['what has only begun can be cancelled', working, true],
  ['so can what only reads', { ...working, stage: reading }, true],
  ['what has begun to write cannot', { ...working, stage: writing }, false],
  ['what rests has nothing to cancel', resting(done), false],
])('%s', (_, doing, can) => {
  expect(canCancel(doing)).toBe(can);
});
