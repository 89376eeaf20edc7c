import { readExport } from '../../src/plan/exports/read-export';
import { takeIn } from '../../src/plan/exports/take-in';
import { planOf, presets } from '../../src/plan/presets/presets';

/** Salesforce opportunities in twelve columns, with quotes, American dates and grouped amounts. */
export function opportunities(rows: number): string {
  const heads =
    'Opportunity ID,Opportunity Name,Account Name,Type,Stage,Close Date,Amount,Opportunity Owner,Sales Engineer,Created Date,Probability (%),Next Step';
  const types = ['New Business', 'Renewal', 'Upsell'];
  const lines = Array.from({ length: rows }, (_, k) => {
    const day = String((k % 28) + 1);
    const amount = `"${String(100 + ((k * 37) % 900))},${String(k % 1000).padStart(3, '0')}.50"`;
    return [
      ...[`0065e${String(k).padStart(10, '0')}`, `Deal ${String(k)}`],
      ...[`"Customer ${String(k % 4000)}, Inc."`, types[k % 3], 'Closed Won'],
      ...[`${String((k % 12) + 1)}/${day}/2026`, amount, `Rep ${String(k % 200)}`],
      ...[`Engineer ${String(k % 50)}`, `1/${day}/2026`, '100', 'Call them on Monday'],
    ].join(',');
  });
  return [heads, ...lines].join('\n');
}

/** What any reader has to do: every cell of every line, and a number of the amount. */
const bareLoop = (text: string): number =>
  text
    .split('\n')
    .map((line) => line.split(','))
    .reduce((sum, cells) => sum + (Number(cells.at(-6)?.replace('"', '')) || 0), 0);

const fastest = (work: () => unknown, runs = 7): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

const megabyte = 2 ** 20;
const heads = 'Opportunity ID,Amount,Close Date,Type,Opportunity Owner\n';
const filledWith = (text: string, size = megabyte) => text.repeat(Math.ceil(size / text.length));

/** Texts that nobody means to paste: each is refused, or read as fast as an export of its size. */
const hostileTexts: Readonly<Record<string, string>> = {
  quotes: filledWith('"'),
  'quotes that nothing closes': heads + filledWith('1,"2\n,3,4,5\n'),
  'numbers without end': heads + filledWith('A1,1e999,1e999,1e999,1e999\n'),
  'one number': `${heads}A,${filledWith('9')},1,2,3`,
  'dates without end': heads + filledWith('A,1,1/1/1/1/1/1/1/1,2,3\n'),
  '200,000 tabs': `Deal\tAmount${filledWith('\t', 200_000)}\n1\t2`,
  '1,000,000 lines': filledWith('\n', 1_000_000),
  blanks: filledWith('\u00a0'),
};

/** How long each takes, and what becomes of it. */
export function hostileTimes(): string {
  const plan = enterprise();
  return Object.entries(hostileTexts)
    .map(([name, text]) => {
      const time = fastest(() => readExport(text, plan), 3).toFixed(0);
      const read = readExport(text, plan);
      return `${name}: ${time} ms, ${read.ok ? 'read' : read.issues[0].message.en}`;
    })
    .join('\n');
}

function enterprise() {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  if (!preset) throw new Error('enterprise-ae');
  return planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
}

/** How long an export of 20,000 rows takes to read and to take in a second time, beside a bare loop. */
export function exportTimes(): string {
  const plan = enterprise();
  const read = (text: string) => {
    const found = readExport(text, plan);
    if (!found.ok) throw new Error(found.issues[0].message.en);
    return found.value;
  };
  const [text, fourTimes] = [opportunities(20_000), opportunities(80_000)];
  const start = performance.now();
  const reading = read(text);
  const first = (performance.now() - start).toFixed(0);
  const standing = takeIn([], reading).deals;
  const ours = fastest(() => read(text));
  const bare = fastest(() => bareLoop(text));
  const taking = fastest(() => takeIn(standing, reading));
  const longer = fastest(() => read(fourTimes)) / ours;
  const [a, b, c] = [ours, bare, taking].map((time) => time.toFixed(0));
  return [
    `An export of 20,000 rows: read in ${a} ms (${first} the first time), ${(ours / bare).toFixed(1)} times a bare loop (${b} ms);`,
    `taken in against 20,000 deals in ${c} ms; four times the rows take ${longer.toFixed(1)} times as long.`,
  ].join('\n');
}
