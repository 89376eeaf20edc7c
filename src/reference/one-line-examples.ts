import type { FunctionName } from '../functions/function-names';
import { type Language, da, en } from '../engine/words';

/**
 * A call of each function that can be typed into any cell, in the English of files, and the number
 * that it gives, or the numbers of the cells over which it spills, row by row.
 */
const calls: Readonly<Record<FunctionName, readonly [args: string, ...gives: number[]]>> = {
  ATTAINMENT: ['1764000, 1800000', 0.98],
  MILESTONE_BONUS: ['1800000, 1800000, 50000', 50000],
  TIERED_BONUS: ['9000000, {5000000,50000;8000000,75000;10000000,100000}', 75000],
  TIERED_COMMISSION: ['325000, {0.5,0.08;1,0.12;1.25,0.15}, 250000', 19375],
  SINGLE_RATE_COMMISSION: ['150000, 0.1, 100000', 5000],
  EXPANSION_COMMISSION: ['"Upsell", 200000, 350000, {"Upsell",0.08}', 12000],
  EVENT_BONUS: ['"Demo", {"Demo",500;"Go-live",2500}, 3', 1500],
  TIMED_BONUS: ['50000, 46203, 46203', 50000],
  MBO_BONUS: ['10000, {0.5,0.3,0.2}, {1,0.8,0.5}', 8400],
  SPLIT: ['27500, {0.3,0.7}', 8250, 19250],
  PAYABLE: ['30000, {0.5,TRUE;0.5,FALSE}, 46203', 15000],
  DRAW: ['3000, 5000', 5000, 2000],
  CLAWBACK: ['12000, 12, 9', -3000],
  PRORATED_QUOTA: ['365000, 46023, 46387, 46204', 184000],
  ADJUSTED_TARGET: ['1000000, 0.08, 0.06', 750000],
  FORECAST_TO_CLOSE: ['600000, 0.5', 1200000],
  REACH_PROBABILITY: ['100, 100, 10', 0.5],
  EXPECTED_PAYOUT: ['100, 0, {100,500}, "highest"', 500],
  MAX_EXPOSURE: ['{5000000,50000;8000000,75000;10000000,100000}, "highest"', 100000],
  AMOUNT_FOR_PAYOUT: ['19375, {0.5,0.08;1,0.12;1.25,0.15}, "marginal", 250000', 325000],
  BREAKDOWN: ['150, {0,0.1;100,0.2}, "marginal"', 0, 100, 100, 0.1, 10, 100, 150, 50, 0.2, 10],
  STEP_POINTS: ['{100,500}, "highest", 150', 0, 0, 100, 0, 100, 500, 150, 500],
  NRR: ['1000000, 80000, 20000, 150000, 50000', 1.1],
  GRR: ['1000000, 80000, 20000', 0.9],
  OUTLIERS: ['{1;2;3;4;100}', 65.4],
};

export interface OneLineExample {
  readonly formula: string;
  readonly gives: string;
}

/** The example as one types it in an Excel of the language. */
export function oneLineExample(name: FunctionName, language: Language): OneLineExample {
  const [args, ...gives] = calls[name];
  const { number } = { en, da }[language];
  return {
    formula: `=COMP.${name}(${language === 'da' ? inDanish(args) : args})`,
    gives: gives.map(number).join(' · '),
  };
}

/** A Danish Excel has a decimal comma, ; between arguments, and \ between the columns of a list. */
function inDanish(args: string): string {
  let isInList = false;
  return args.replace(/"[^"]*"|TRUE|FALSE|(?<=\d)\.(?=\d)|[{},]/g, (sign) => {
    if (sign === '{' || sign === '}') isInList = sign === '{';
    return { TRUE: 'SAND', FALSE: 'FALSK', '.': ',', ',': isInList ? '\\' : ';' }[sign] ?? sign;
  });
}
