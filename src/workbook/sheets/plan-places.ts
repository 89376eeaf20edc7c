import type { PaidPlaces } from '../../plan/component-notation';
import { onSheet } from '../description/addresses';

/** Where a component stands on the Plan sheet. `input` knows its limits too: gate, floor and cap. */
export interface PartPlaces extends PaidPlaces {
  /** The quota as it was agreed, before an escalation. */
  readonly agreedQuota?: string;
}

export interface PlanPlaces {
  readonly part: (componentId: string) => PartPlaces;
  /** What an escalation multiplies the targets of a measure by, if the plan has one. */
  readonly factor: (measureId: string) => string | undefined;
  /** What the period has of the year's quotas of a measure, where its quotas are the year's. */
  readonly yearShare: (measureId: string) => string | undefined;
  /** The first and the last day of the period, as dates. */
  readonly from: string;
  readonly to: string;
  /** An instalment's share of the pay, and the day on which it falls due, or the period's last. */
  readonly due: (k: number) => DuePlaces;
  readonly creditShare: (role: string) => string;
  readonly payShare: (role: string) => string;
}

export interface DuePlaces {
  readonly share: string;
  readonly day: string;
}

/** The same places as formulas of another sheet name them. */
export function seenFrom(places: PlanPlaces, sheet: string): PlanPlaces {
  const there = (reference: string) => onSheet(sheet, reference);
  const thereIf = (reference: string | undefined) =>
    reference === undefined ? undefined : there(reference);
  return {
    part: (id) => {
      const { input, cell, column, list, grid, table, quota, agreedQuota } = places.part(id);
      return {
        input: (name) => there(input(name)),
        cell: (row, index) => there(cell(row, index)),
        column: (index) => there(column(index)),
        list: there(list),
        ...(grid && {
          grid: { down: there(grid.down), across: there(grid.across), cells: there(grid.cells) },
        }),
        ...(table && {
          table: {
            from: there(table.from),
            payout: there(table.payout),
            rate: there(table.rate),
            rows: table.rows.map(({ from, payout, rate }) => ({
              ...{ from: there(from), payout: there(payout), rate: there(rate) },
            })),
          },
        }),
        ...(quota !== undefined && { quota: there(quota) }),
        ...(agreedQuota !== undefined && { agreedQuota: there(agreedQuota) }),
      };
    },
    factor: (measure) => thereIf(places.factor(measure)),
    yearShare: (measure) => thereIf(places.yearShare(measure)),
    from: there(places.from),
    to: there(places.to),
    due: (k) => ({ share: there(places.due(k).share), day: there(places.due(k).day) }),
    creditShare: (role) => there(places.creditShare(role)),
    payShare: (role) => there(places.payShare(role)),
  };
}

/** Where `share.0` or `day.0` stands. */
export function duePlace(places: PlanPlaces, name: string): string {
  const [of, k] = name.split('.');
  return places.due(Number(k))[of === 'share' ? 'share' : 'day'];
}
