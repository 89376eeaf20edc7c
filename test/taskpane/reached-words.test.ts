import { reachedWords } from '../../src/taskpane/check/reached-words';
import { numbersIn } from '../../src/taskpane/number/numbers';

const en = numbersIn({ decimal: '.', group: ',' }, 'en');
const da = numbersIn({ decimal: ',', group: '.' }, 'da');
const words = (reached: number, of: number, today: string) => {
  const days = { today, last: '2026-12-31' };
  const quota = { component: 'bonus', reached, of };
  return [reachedWords(quota, days, en, 'en'), reachedWords(quota, days, da, 'da')].map((text) =>
    text.replace(/\u00a0/g, ' '),
  );
};

test('once the period is over, a quota that fewer than half have reached is asked about', () => {
  expect(words(1, 4, '2027-01-01')).toEqual([
    '1 of 4 has reached the quota (25%). That is fewer than half: look whether the quota is too high.',
    '1 af 4 har nået kvoten (25 %). Det er færre end halvdelen: se efter, om kvoten er for høj.',
  ]);
});

test('on its last day the period still runs', () => {
  expect(words(0, 4, '2026-12-31')).toEqual([
    '0 of 4 have reached their quota (0%). So far: the period runs to 31 Dec 2026.',
    '0 af 4 har nået deres kvote (0 %). Indtil nu: perioden løber til 31. dec. 2026.',
  ]);
});

test('one that half have reached is told and not asked about', () => {
  expect(words(2, 4, '2027-01-01')).toEqual([
    '2 of 4 have reached their quota (50%).',
    '2 af 4 har nået deres kvote (50 %).',
  ]);
});
