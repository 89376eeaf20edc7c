import { readExport } from '../../src/plan/exports/read-export';
import { takeIn } from '../../src/plan/exports/take-in';
import { planOf, presets } from '../../src/plan/presets/presets';

/** Salesforce opportunities in twelve columns, with quotes, American dates and grouped amounts. */
function opportunities(rows: number): string {
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

const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

/** How long an export of 20,000 rows takes to read and to take in a second time, beside a bare loop. */
export function exportTimes(): string {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  if (!preset) throw new Error('enterprise-ae');
  const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const read = (text: string) => {
    const found = readExport(text, plan);
    if (!found.ok) throw new Error(found.issues[0].message.en);
    return found.value;
  };
  const [text, fourTimes] = [opportunities(20_000), opportunities(80_000)];
  const reading = read(text);
  const standing = takeIn([], reading).deals;
  const ours = fastest(() => read(text));
  const bare = fastest(() => bareLoop(text));
  const taking = fastest(() => takeIn(standing, reading));
  const longer = fastest(() => read(fourTimes)) / ours;
  const [a, b, c] = [ours, bare, taking].map((time) => time.toFixed(0));
  return [
    `An export of 20,000 rows: read in ${a} ms, ${(ours / bare).toFixed(1)} times a bare loop (${b} ms);`,
    `taken in against 20,000 deals in ${c} ms; four times the rows take ${longer.toFixed(1)} times as long.`,
  ].join('\n');
}
