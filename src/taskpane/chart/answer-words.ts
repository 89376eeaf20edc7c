import { roundMoney } from '../../engine/money';
import { payoutAt } from '../../engine/payout-table';
import { slopeAt } from '../../engine/rate-of-all';
import type { Language, LocalizedText } from '../../engine/words';
import type { Unit } from '../../plan/field';
import type { Numbers } from '../number/numbers';
import type { Axis } from '../plan/axis';
import type { ChartState } from '../plan/chart-state';

export interface Asked {
  /** Whose curve it is. */
  readonly of: string;
  readonly unit: Unit;
  readonly axis: Axis;
  readonly thresholds: readonly number[];
  /** Of which results are told as shares; undefined where they are told as amounts. */
  readonly quota: number | undefined;
  /** The result that is shown, and what it pays. */
  readonly credited: number;
  readonly payout: number;
  /** To the cent. */
  readonly paid: (measure: number) => number;
  /** What one more unit of the measure pays from there. */
  readonly rate: (measure: number) => number;
}

/** What the curve of one component answers. */
export function askedOf(chartState: ChartState): Asked {
  const { part, axis, thresholds, table, quota, hasQuota, outcome } = chartState;
  return {
    ...{ of: part.component.id, unit: part.measure.unit, axis, thresholds },
    ...{ quota: hasQuota ? quota : undefined },
    ...{ credited: outcome.credited, payout: outcome.payout },
    paid: (measure) => roundMoney(payoutAt(table, measure, quota)),
    rate: (measure) => slopeAt(table, measure, quota),
  };
}

/** A result and what it paid, as the curve had it when it was pinned. */
export interface Pinned {
  readonly of: string;
  readonly credited: number;
  readonly payout: number;
}

/** Writes an answer in a person's numbers and language. */
export class AnswerWords {
  constructor(
    private readonly asked: Asked,
    private readonly numbers: Numbers,
    private readonly language: Language,
  ) {}

  /** What a result pays, and what is paid for more: 105.0% pays 82,500; from there 7.5%. */
  at(measure: number): string {
    const { unit, paid, rate } = this.asked;
    const { numbers } = this;
    const pays = numbers.amount(paid(measure));
    const money = (amount: number) => numbers.amount(roundMoney(amount));
    const here = this.result(measure);
    if (unit === 'money') {
      const more = numbers.percent(Number(rate(measure).toPrecision(6)));
      return this.said('ofMore', { here, pays, more });
    }
    if (unit === 'percent') {
      return this.said('point', { here, pays, more: money(rate(measure) / 100) });
    }
    return this.said('oneMore', { here, pays, more: money(paid(measure + 1) - paid(measure)) });
  }

  /** How the result that is shown differs from the pinned one. */
  beside(pinned: Pinned): string {
    const { credited, payout, unit } = this.asked;
    const { numbers } = this;
    const money = roundMoney(payout - pinned.payout);
    const measure = Number((credited - pinned.credited).toPrecision(12));
    return this.said('pinned', {
      here: this.result(pinned.credited),
      pays: numbers.amount(pinned.payout),
      money: this.difference(money, numbers.amount(Math.abs(money))),
      measure: this.difference(measure, numbers.result(Math.abs(measure), unit)),
    });
  }

  private difference(by: number, size: string): string {
    return this.said(by > 0 ? 'more' : by < 0 ? 'less' : 'same', { size });
  }

  private result(measure: number): string {
    const { quota, unit } = this.asked;
    return quota === undefined
      ? this.numbers.result(measure, unit)
      : this.numbers.attainment(Number((measure / quota).toPrecision(12)));
  }

  private said(sentence: keyof typeof texts, values: Readonly<Record<string, string>>): string {
    return texts[sentence][this.language].replace(
      /\{(\w+)\}/g,
      (_, key: string) => values[key] ?? '',
    );
  }
}

const texts = {
  ofMore: { en: '{here} pays {pays}; from there {more}', da: '{here} giver {pays}; derfra {more}' },
  oneMore: {
    en: '{here} pays {pays}; one more, {more}',
    da: '{here} giver {pays}; én mere, {more}',
  },
  point: {
    en: '{here} pays {pays}; a point more, {more}',
    da: '{here} giver {pays}; et point mere, {more}',
  },
  pinned: {
    en: 'Pinned {here}: {pays}. Here {money}, for {measure}.',
    da: 'Fastgjort {here}: {pays}. Her {money} for {measure}.',
  },
  more: { en: '{size} more', da: '{size} mere' },
  less: { en: '{size} less', da: '{size} mindre' },
  same: { en: 'the same', da: 'det samme' },
} as const satisfies Record<string, LocalizedText>;
