import { payoutAt } from '../../engine/payout-table';
import type { Language } from '../../engine/words';
import { kindOf, tableKindOf, tableOf } from '../../plan/kinds';
import type { Numbers } from '../number/numbers';
import type { ChartState } from '../plan/chart-state';
import { texts } from './texts';
import type { LabelWords } from './chart-labels';

/** What the chart's labels say for a result in a plan. */
export function labelWords(
  chartState: ChartState,
  numbers: Numbers,
  language: Language,
): LabelWords {
  const { axis, quota, hasQuota, outcome, part } = chartState;
  const tick = hasQuota
    ? {
        of: (measure: number) => shareTick(Number((measure / quota).toPrecision(12)), numbers),
        unit: '',
      }
    : amountTick(chartState, numbers, language);
  const here = hasQuota
    ? numbers.attainment(outcome.attainment)
    : numbers.result(outcome.credited, part.measure.unit);
  const words: LabelWords = {
    level: numbers.amount,
    tick: tick.of,
    start: axis.min,
    end: axis.max,
    unit: tick.unit,
    here: `${here} ${texts.pays[language]} ${numbers.amount(outcome.payout)}`,
  };
  const inFull = tableKindOf(part.component).inFull?.(part);
  if (!inFull) return words;
  const strong = inFull.from * quota;
  if (!isFullAt(chartState, strong)) return { ...words, strong };
  const from = `${texts.from[language]} ${numbers.percent(inFull.from)}`;
  return {
    ...words,
    strong,
    step: [texts.fullFrom[language], from],
  };
}

/** Whether a limit leaves what a milestone pays as it is. */
function isFullAt({ part, table, quota }: ChartState, measure: number): boolean {
  const own = tableOf(part);
  return own.ok && payoutAt(own.value, measure, quota) === payoutAt(table, measure, quota);
}

/** A gate in money is seldom a round share of the quota: then it is told as attainment is. */
const shareTick = (share: number, numbers: Numbers): string =>
  Math.abs(share * 1e4 - Math.round(share * 1e4)) < 1e-6
    ? numbers.percent(share)
    : numbers.attainment(share);

/** Amounts in millions or thousands, with the unit at the axis' end, where that keeps every digit. */
function amountTick(
  { axis, thresholds, part }: ChartState,
  numbers: Numbers,
  language: Language,
): { of: (measure: number) => string; unit: string } {
  if (part.measure.unit === 'percent') {
    return { of: (measure) => numbers.percent(Number(measure.toPrecision(12))), unit: '' };
  }
  const measures = [axis.max, ...thresholds];
  const isExact = (size: number) =>
    measures.every(
      (measure) => Math.abs((measure / size) * 100 - Math.round((measure / size) * 100)) < 1e-6,
    );
  const [size, unit] =
    axis.max >= 1e6 && isExact(1e6)
      ? ([1e6, ` ${texts.million[language]}`] as const)
      : axis.max >= 1e5 && isExact(1e3)
        ? ([1e3, ` ${texts.thousand[language]}`] as const)
        : ([1, ''] as const);
  return { of: (measure) => numbers.plain(Number((measure / size).toPrecision(12))), unit };
}

export function chartSentence(
  chartState: ChartState,
  numbers: Numbers,
  language: Language,
): string {
  const { table, quota, outcome, part, steps } = chartState;
  const first = table.rows.find(({ from }) => from > 0);
  const localize = (key: keyof typeof texts) => texts[key][language];
  const result = (value: number) => numbers.result(value, part.measure.unit);
  const rule = kindOf(part.component).sentence(part)[language];
  const below =
    first && table.rows[0].payout === 0 && table.rows[0].rate === 0
      ? ` ${localize('paysNothingBelow')} ${result(first.from * quota)}.`
      : '';
  const here = ` ${localize('youAreAt')} ${result(outcome.credited)}; ${localize('pays')} ${numbers.amount(outcome.payout)}.`;
  const count =
    steps > 1
      ? `, ${steps} ${texts.step[language].toLowerCase()}${language === 'en' ? 's' : ''}`
      : '';
  return `${localize('name')}${count}. ${rule}${below}${here}`;
}
