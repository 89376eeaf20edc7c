import { associated } from './custom-functions-stub';
import '../../src/functions/associate';
import type { Argument } from '../../src/functions/case';
import type { FunctionName } from '../../src/functions/function-names';
import { isError, runCase } from './run-case';

/** What a call shows in each language: its number, or the message of its refusal. */
function bothLanguages(name: FunctionName, call: readonly Argument[]) {
  const inLanguage = (language: string) => {
    Object.defineProperty(globalThis, 'navigator', { value: { language }, configurable: true });
    const shown = runCase(associated, name, { call });
    return isError(shown) ? shown.says : shown;
  };
  return { en: inLanguage('en-US'), da: inLanguage('da-DK') };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'navigator');
});

type Refusal = readonly [name: FunctionName, call: readonly Argument[]];

const amounts = [
  [1_000_000, 0.08],
  [2_000_000, 0.1],
];
const percents = [
  [80, 1000],
  [100, 2000],
];

describe('with a quota, a threshold is attainment and no amount', () => {
  test.each<Refusal>([
    ['TIERED_BONUS', [1_500_000, amounts, 1_000_000]],
    ['TIERED_COMMISSION', [1_500_000, amounts, 1_000_000]],
    ['BREAKDOWN', [1_500_000, amounts, 'marginal', 1_000_000]],
    ['AMOUNT_FOR_PAYOUT', [1000, amounts, 'marginal', 1_000_000]],
    ['EXPECTED_PAYOUT', [1_500_000, 0, amounts, 'marginal', 1_000_000]],
    ['MAX_EXPOSURE', [amounts, 'marginal', 3_000_000, 1_000_000]],
    ['STEP_POINTS', [amounts, 'marginal', null, 1_000_000]],
  ])('%s', (name, call) => {
    const { en, da } = bothLanguages(name, call);
    expect(en).toContain('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.');
    expect(en).toContain('It looks like an amount: divide it by the quota');
    expect(da).toContain('Fandt 1.000.000, læst som 100.000.000\u00a0%.');
    expect(da).toContain('Det ligner et beløb');
  });

  test('a percentage that was typed as a number is named as what it probably means', () => {
    const { en, da } = bothLanguages('TIERED_BONUS', [90, percents, 100]);
    expect(en).toContain('Found 80, read as 8,000%.');
    expect(en).toContain('Use 80%, which is 0.8');
    expect(da).toContain('Brug 80\u00a0%, som er 0,8');
  });

  test('a milestone: its trigger and its steps', () => {
    const trigger = bothLanguages('MILESTONE_BONUS', [90, 100, 1000, 98]).en;
    expect(trigger).toContain('trigger: Found 98, read as 9,800%.');
    const steps = [
      [80, 0.5],
      [90, 0.9],
    ];
    const { en } = bothLanguages('MILESTONE_BONUS', [90, 100, 1000, 1, steps]);
    expect(en).toContain('partial, row 1, attainment: Found 80, read as 8,000%.');
    expect(bothLanguages('MILESTONE_BONUS', [90, 100, 1000, 1, 80]).en).toContain('80% is 0.8');
  });

  test('ten times the quota is still attainment, and without a quota there is nothing to tell', () => {
    expect(bothLanguages('TIERED_BONUS', [900, [[10, 1000]], 100]).en).toBe(0);
    expect(bothLanguages('TIERED_BONUS', [1000, [[10, 1000]], 100]).en).toBe(1000);
    expect(bothLanguages('TIERED_BONUS', [90, percents]).en).toBe(1000);
  });

  test('a rate above 100 % is an amount for each unit of a count', () => {
    const each = [
      [0, 500],
      [5, 750],
    ];
    // 5 meetings at 500 and 2 at 750.
    expect(bothLanguages('TIERED_COMMISSION', [7, each]).en).toBe(4000);
  });

  test('shares that were typed as percentages are told so', () => {
    const weights = bothLanguages('MBO_BONUS', [1000, [[30, 50, 20]], [[1, 1, 1]]]).en;
    expect(weights).toContain('Found 3,000%. It must be from 0% to 100%; 30% is 0.3.');
    expect(bothLanguages('SPLIT', [1000, [[30, 70]]]).da).toContain('30\u00a0% er 0,3');
  });
});

describe('a table that lies on its side is refused as one', () => {
  const across = [
    [5_000_000, 8_000_000, 10_000_000],
    [50_000, 75_000, 100_000],
  ];
  const two = across.map((row) => row.slice(0, 2));
  const rates = [
    [0.5, 1],
    [0.08, 0.12],
  ];
  const shares = [
    [0.5, 0.5],
    [46_203, 46_295],
  ];
  const ramp = [
    [1, 2, 3],
    [0, 0.5, 0.75],
  ];
  test.each<Refusal>([
    ['TIERED_BONUS', [9_000_000, across]],
    ['TIERED_BONUS', [9_000_000, two]],
    ['TIERED_COMMISSION', [200_000, rates, 250_000]],
    ['BREAKDOWN', [9_000_000, across, 'highest']],
    ['AMOUNT_FOR_PAYOUT', [50_000, two, 'highest']],
    ['EXPECTED_PAYOUT', [9_000_000, 0, across, 'highest']],
    ['MAX_EXPOSURE', [across, 'highest']],
    ['STEP_POINTS', [two, 'highest']],
    ['MILESTONE_BONUS', [90, 100, 1000, 1, rates]],
    ['PRORATED_QUOTA', [365_000, 46_023, 46_387, null, null, ramp]],
    ['PRORATED_QUOTA', [365_000, 46_023, 46_387, null, null, ramp.map((row) => row.slice(0, 2))]],
    ['PAYABLE', [30_000, shares, 46_203]],
    [
      'EVENT_BONUS',
      [
        'Demo',
        [
          ['Demo', 'Go-live'],
          [500, 2500],
        ],
        3,
      ],
    ],
    [
      'EXPANSION_COMMISSION',
      [
        'Upsell',
        200,
        350,
        [
          ['Renewal', 'Upsell'],
          [0.05, 0.08],
        ],
      ],
    ],
    [
      'EXPANSION_COMMISSION',
      [
        'Upsell',
        200,
        350,
        [
          ['Renewal', 'Upsell', 'Cross-sell'],
          [0.05, 0.08, 0.1],
        ],
      ],
    ],
    [
      'EXPANSION_COMMISSION',
      [
        'Upsell',
        200,
        350,
        [
          ['AE', 'CSM'],
          ['Upsell', 'Upsell'],
          [0.05, 0.08],
        ],
        'AE',
      ],
    ],
  ])('%s %j', (name, call) => {
    const { en, da } = bothLanguages(name, call);
    expect(en).toMatch(/The table lies on its side: its \d rows are \w+.*TRANSPOSE turns a table/);
    expect(da).toMatch(/Tabellen ligger på siden: dens \d rækker er .*TRANSPONER vender en tabel/);
  });

  test('what makes sense as it stands is read as it stands', () => {
    const bothWays = [
      [100, 500],
      [200, 600],
    ];
    expect(bothLanguages('TIERED_BONUS', [200, bothWays]).en).toBe(600);
  });

  test('a missing zero is still a missing zero', () => {
    const typo = [
      [40_000, 1],
      [5_000, 2],
    ];
    expect(bothLanguages('TIERED_BONUS', [10, typo]).en).toContain('Use 50,000.');
  });
});
