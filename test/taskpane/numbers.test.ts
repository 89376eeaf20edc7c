import { fileName } from '../../src/taskpane/host/file-name';
import { numbersIn } from '../../src/taskpane/number/numbers';
import { readNumber } from '../../src/taskpane/number/read-number';
import { unitSign } from '../../src/taskpane/number/unit-sign';
import { periodWords, quarterOf } from '../../src/taskpane/plan/period';

const en = numbersIn({ decimal: '.', group: ',' }, 'en');
const da = numbersIn({ decimal: ',', group: '.' }, 'da');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test.each([
  [1_800_000, '1,800,000', '1.800.000'],
  [1_800_000.5, '1,800,000.50', '1.800.000,50'],
  [0, '0', '0'],
  [-1250.25, '−1,250.25', '−1.250,25'],
  [0.1 + 0.2, '0.30', '0,30'],
])('%p of money is shown as %s and %s', (amount, inEn, inDa) => {
  expect(en.amount(amount)).toBe(inEn);
  expect(da.amount(amount)).toBe(inDa);
});

test.each([
  [0.98, '98.0%', '98,0 %'],
  [0.9996, '99.9%', '99,9 %'],
  [0.999999, '99.9%', '99,9 %'],
  [1, '100.0%', '100,0 %'],
  [0.285, '28.5%', '28,5 %'],
  [1.5, '150.0%', '150,0 %'],
])('attainment of %p is shown as %s and never rounded up', (ratio, inEn, inDa) => {
  expect(en.attainment(ratio)).toBe(inEn);
  expect(plain(da.attainment(ratio))).toBe(inDa);
});

test('a field shows the number without the sign that stands behind it', () => {
  expect(en.inField(0.07, 'percent')).toBe('7');
  expect(en.inField(1.1, 'percent')).toBe('110');
  expect(en.inField(0.285, 'percent')).toBe('28.5');
  expect(da.inField(1_800_000.125, 'money')).toBe('1.800.000,125');
  expect(plain(da.inWords(0.98, 'percent'))).toBe('98 %');
});

test.each([0, 1, 1.5, 0.98, 0.285, 0.333, 1_800_000, 123_456.78, -50_000])(
  'what a field shows for %p is read as the same number again',
  (value) => {
    for (const numbers of [en, da]) {
      const amount = readNumber(numbers.inField(value, 'money'), 'money', numbers.style);
      expect(amount).toMatchObject({ value });
      const percent = `${numbers.inField(value, 'percent')}%`;
      expect(readNumber(percent, 'percent', numbers.style)).toMatchObject({ value });
    }
  },
);

test('Danish money has its own sign in Danish, other money its code', () => {
  expect(unitSign('money', 'DKK', 'da')).toBe('kr.');
  expect(unitSign('money', 'SEK', 'da')).toBe('SEK');
  expect(unitSign('money', 'DKK', 'en')).toBe('DKK');
  expect(unitSign('percent', 'DKK', 'en')).toBe('%');
});

test.each([
  ['2026-01-01', '2026-01-01', '2026-03-31', 'Q1 2026', '1. kvartal 2026'],
  ['2026-09-30', '2026-07-01', '2026-09-30', 'Q3 2026', '3. kvartal 2026'],
  ['2026-11-21', '2026-10-01', '2026-12-31', 'Q4 2026', '4. kvartal 2026'],
  ['2028-06-30', '2028-04-01', '2028-06-30', 'Q2 2028', '2. kvartal 2028'],
])('the quarter of %s is from %s to %s', (today, from, to, inEn, inDa) => {
  const quarter = quarterOf(new Date(`${today}T12:00:00`));
  expect(quarter).toEqual({ from, to });
  expect(periodWords(quarter, 'en')).toBe(inEn);
  expect(periodWords(quarter, 'da')).toBe(inDa);
});

test('a year is called by its number, other periods by their days', () => {
  expect(periodWords({ from: '2026-01-01', to: '2026-12-31' }, 'en')).toBe('2026');
  expect(periodWords({ from: '2026-01-01', to: '2026-06-30' }, 'en')).toBe(
    '1 Jan 2026 – 30 Jun 2026',
  );
  expect(periodWords({ from: '', to: '2026-06-30' }, 'en')).toBe('–');
});

test.each([
  ['Q3 milestone plan', 'Q3 milestone plan.xlsx'],
  ['Bonus 50/50: "new" <logos>', 'Bonus 50-50- -new- -logos.xlsx'],
  ['../../etc/passwd', 'etc-passwd.xlsx'],
  ['CON', 'Plan.xlsx'],
  ['???', 'Plan.xlsx'],
  ['Årets trappe', 'Årets trappe.xlsx'],
  ['x'.repeat(120), `${'x'.repeat(80)}.xlsx`],
])('a plan called %s is saved as %s', (name, file) => {
  expect(fileName(name)).toBe(file);
});
