import { describeWith } from '../programs';
import { afterEachInExcel } from '../spreadsheet/hands/in-excel';
import { afterEach as shownAfterEach } from '../spreadsheet/hands/in-libreoffice';
import { complaints } from '../spreadsheet/hands/judged';
import { type Ledger, type Start, startOf } from '../spreadsheet/hands/ledgers';
import {
  type Done,
  type Sequence,
  cellsOf,
  moved,
  sequence,
} from '../spreadsheet/hands/operations';
import { beginning, handledPlans } from '../spreadsheet/hands/plans';
import type { Values } from '../spreadsheet/values';
import { Lot } from './native-chance';

/*
 * People sort, filter, insert, delete, fill, paste, clear, type over, rename and move. Whatever they have
 * done, every row that stands is paid right or flagged, and Checks says so.
 *
 *     HANDS=2000 SEED=77 npx jest test/conformance/peoples-hands     tries more, and others
 */

const sequences = Number(process.env['HANDS'] ?? 268);
const seed = Number(process.env['SEED'] ?? 20261128);
const ofEach = Math.ceil(sequences / handledPlans.length);

/** Each once spoilt other rows, or flagged rows in which all was well. */
function found(start: Start): readonly (Sequence & { readonly is: string })[] {
  const { team, deals } = start.ledgers;
  const at = deals.columns.indexOf('customer');
  const inside = deals.columns.indexOf('customerKey');
  const done = [
    ['a text pasted over a formula of Team', cellsOf(team, start, [[1, 'firstDay', 'pasted']])],
    ['a number typed over the first row of a team', cellsOf(team, start, [[3, 'teamFirst', 95.6]])],
    ...['commissionable', 'standing', 'compared', 'missing', 'contested'].map(
      (id) => [`an error pasted over ${id}`, cellsOf(deals, start, [[1, id, '#N/A']])] as const,
    ),
    ...['payout', 'counted', 'firstDay', 'nameKey', 'place', 'teamFirst', 'missing'].map(
      (id) => [`an error pasted over ${id}`, cellsOf(team, start, [[1, id, '#N/A']])] as const,
    ),
    ['a formula moved among the inputs', moved(deals, inside, at)],
    [
      'a text typed over what is commissionable',
      cellsOf(deals, start, [[2, 'commissionable', '1.000 kr.']]),
    ],
    ['a text typed over a type of sale', cellsOf(deals, start, [[2, 'sold', 'Lease']])],
    [
      'an upsell without a new value',
      cellsOf(deals, start, [
        [1, 'type', 'Upsell'],
        [1, 'current', 868],
        [1, 'renewed', undefined],
      ]),
    ],
    ['an input moved among the formulas', moved(deals, at, inside)],
    ...[team, deals].flatMap((ledger) => endsMoved(start, ledger)),
  ] as const;
  return onSheets(start, done);
}

const onSheets = (
  { ledgers }: Start,
  done: readonly (readonly [string, Done])[],
): readonly (Sequence & { readonly is: string })[] =>
  done.map(([is, { ledger, orders, says }]) => ({
    ...{ is, orders, says: [says], isLasting: says.startsWith('move') },
    ledgers: { ...ledgers, [ledger.which]: ledger },
  }));

/** The flags, and the last that follows, each where the other end of what follows was. */
function endsMoved({ calculated }: Start, ledger: Ledger): readonly (readonly [string, Done])[] {
  const { which, columns } = ledger;
  const first = columns.findIndex((id) => calculated[which].has(id));
  const flags = columns.findIndex((id) => /^flags?$/.test(id));
  return [
    [`${which}: the last column before the flags`, moved(ledger, columns.length - 1, flags)],
    [`${which}: the flags before all that follows`, moved(ledger, flags, first)],
  ];
}

/** Each of some columns, cut and inserted right of the last: it is no part of the table any more. */
function takenOut({ calculated }: Start, ledger: Ledger): readonly (readonly [string, Done])[] {
  const { which, columns } = ledger;
  const end = columns.length;
  const first = columns.findIndex((id) => calculated[which].has(id));
  const flags = columns.findIndex((id) => /^flags?$/.test(id));
  return [first - 1, first, flags, end - 2].map((from) => {
    const done = moved(ledger, from, end);
    return [`${which}: ${columns[from] ?? ''}`, done] as const;
  });
}

/** So many sequences of a plan, each with the seed that draws it again. */
const drawn = (start: Start, count: number, k: number) =>
  Array.from({ length: count }, (_, n) => {
    const own = seed + n * handledPlans.length + k;
    return { is: `seed ${String(own)}`, ...sequence(start, new Lot(own)) };
  });

function wrongIn(
  start: Start,
  done: readonly (Sequence & { readonly is: string })[],
  shown: readonly Values[],
) {
  expect(shown).toHaveLength(done.length);
  return done.flatMap(({ is, ledgers, says }, n) => {
    const told = complaints(start, ledgers, shown[n] ?? new Map());
    return told.length > 0 ? [{ is, says, told: told.slice(0, 9) }] : [];
  });
}

describeWith('soffice', 'a workbook in people’s hands', () => {
  const plans = handledPlans.map((plan, k) => [plan.components[0]?.kind, plan, k] as const);
  const startWith = (k: number, hands: Start['hands']) => {
    const plan = handledPlans[k];
    if (!plan) throw new Error('There is such a plan.');
    return startOf(plan, beginning(plan, new Lot(seed + k)), hands);
  };

  test.each(plans)(
    'a plan of a %s in LibreOffice: every row is paid right or flagged, and Checks agrees',
    (_, __, k) => {
      const start = startWith(k, 'LibreOffice');
      const done = [...found(start), ...drawn(start, ofEach, k)];
      expect(wrongIn(start, done, shownAfterEach(start, done))).toEqual([]);
    },
  );

  test.each(plans)(
    'a plan of a %s in LibreOffice: a column that was cut out of its table is told by Checks',
    (_, __, k) => {
      const start = startWith(k, 'LibreOffice');
      const { team, deals } = start.ledgers;
      const done = onSheets(
        start,
        [team, deals].flatMap((ledger) => takenOut(start, ledger)),
      );
      const shown = shownAfterEach(start, done);
      const silent = done.flatMap(({ is, ledgers }, n) => {
        const told = complaints(start, ledgers, shown[n] ?? new Map());
        return told.some((one) => /^Checks A\d+: engine 0, found 1$/.test(one)) ? [] : [is];
      });
      expect(silent).toEqual([]);
    },
  );

  /* A row put in has no formulas, and the name of somebody whose own row stands below. */
  test('a deal goes past a row without formulas to the payee’s own', () => {
    const [k, base, own] = [3, 4711, 4722];
    const plan = handledPlans[k];
    if (!plan) throw new Error('There is such a plan.');
    const start = startOf(plan, beginning(plan, new Lot(base + k)), 'LibreOffice');
    const done = [{ is: `seed ${own}`, ...sequence(start, new Lot(own)) }];
    expect(wrongIn(start, done, shownAfterEach(start, done))).toEqual([]);
  });

  test.each(plans)('and in Excel: %s', async (_, __, k) => {
    const start = startWith(k, 'Excel');
    const done = drawn(start, Math.ceil(ofEach / 8), k);
    expect(wrongIn(start, done, await afterEachInExcel(start, done))).toEqual([]);
  });

  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'Office');
  });
});
