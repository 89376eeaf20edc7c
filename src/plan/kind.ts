import type { PayoutTable, ThresholdRule } from '../engine/payout-table';
import type { Issues, Result } from '../engine/result';
import type { Language, LocalizedText } from '../engine/words';
import { type Condition, type Formula, type Text, constant, place } from '../formula/formula';
import type { TableRow } from '../formula/payout-row';
import type { Field, Unit } from './field';
import type { Measure } from './measure';
import type { Proration } from './pay/proration/prorations';

/** A picture of 64 by 38, standing on an axis at 36: bars, what is dashed, and lines. */
export interface Drawing {
  readonly bars?: readonly (readonly [x: number, width: number, height: number])[];
  /** A jump, a whole of which a part counts, or what is moved. */
  readonly dashed?: string;
  readonly lines?: string;
}

export type { Conditions, Gate, Limits } from './pay/limits/what-limits';

/** A component with the measure it follows; of those that follow none, the plan's first. */
export interface PlanComponent<C> {
  readonly component: C;
  readonly measure: Measure;
  /** The rest of its plan, of which it may read what is paid and credited; none where it stands alone. */
  readonly beside?: Beside;
}

/** What the other components of a plan are called, and what the plan measures. */
export interface Beside {
  readonly components: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly measures: readonly Measure[];
  /** By what a part of the period is counted; days where nothing is said. */
  readonly proration?: Proration | undefined;
}

/** The most that something pays, as formulas over its inputs. */
export interface MaxPayout {
  /** What it is while something limits it. */
  readonly formula: Formula<number>;
  /** A condition that holds while nothing limits it; left out where something always does. */
  readonly isOpen?: Formula<Condition>;
}

/** A piece of a sentence that follows the inputs: words, or a number with its unit. */
export type Piece = string | Formula<number>;

export type Pieces = Readonly<Record<'en' | 'da', readonly Piece[]>>;

/** What every kind says of itself. One file a kind. */
export interface AnyKind<C> {
  readonly title: LocalizedText;
  /** The rule in one short sentence. */
  readonly sentence: (part: PlanComponent<C>) => LocalizedText;
  /** What it does, as a picture, of a kind whose own numbers make none. */
  readonly drawing?: Drawing;
  /** The whole rule, with its numbers. */
  readonly rule: (part: PlanComponent<C>) => Pieces;
  readonly fields: (part: PlanComponent<C>) => readonly Field<C>[];
  /** The measure that a new one follows, of a kind that can follow none of another unit. */
  readonly needs?: NeededMeasure;
  /** A second measure, which the plan gets for a new one where it has no other. */
  readonly alsoNeeds?: NeededMeasure;
  /** Its rule says what its measure counts, whatever that is called. */
  readonly saysWhatCounts?: true;
  /**
   * A new one, with the numbers of a published guide; its texts in the plan's language. `beside` is the
   * plan that it comes to, of a kind that reads it.
   */
  readonly sample: (id: string, measure: Measure, language?: Language, beside?: Beside) => C;
  /** When its thresholds are reached; left out, at them. */
  readonly reached?: (part: PlanComponent<C>) => ThresholdRule;
  /** Everything that is wrong with its numbers. */
  readonly check: (part: PlanComponent<C>) => Result<unknown>;
}

export interface NeededMeasure extends Pick<Measure, 'id' | 'unit'> {
  readonly name: LocalizedText;
  readonly definition?: LocalizedText;
}

/** Pays by a payout table: a measure of the period, or each deal by its own amount. */
export interface TableKind<C> extends AnyKind<C> {
  readonly shape: 'table';
  readonly per: 'period' | 'deal';
  /** With a quota, From is attainment; without, it is in the measure's own unit. */
  readonly quota: (part: PlanComponent<C>) => number | undefined;
  /** The measure that is 100 %: the quota, or the last threshold where there is none. */
  readonly goal: (part: PlanComponent<C>) => Formula<number>;
  /** What it pays for the whole quota, of a kind whose table is shares of that; a payee may have another. */
  readonly target?: (part: PlanComponent<C>) => Formula<number>;
  readonly table: (part: PlanComponent<C>) => Result<PayoutTable>;
  /** The rows of its payout table, from the one that pays nothing. */
  readonly rows: (part: PlanComponent<C>) => readonly TableRow[];
  /** Of a kind that pays one thing: from which attainment it is paid in full, where that is one. */
  readonly inFull?: (part: PlanComponent<C>) => InFull | undefined;
  /** Whether every rate is 0, so that the row alone decides the payout. */
  readonly isFlat: (part: PlanComponent<C>) => boolean;
  /** Of a kind that pays each deal: its own limits of a deal, and its table with them in it. */
  readonly ofDeal?: OfDeal<C>;
  readonly dealTable?: (part: PlanComponent<C>, table: PayoutTable) => PayoutTable;
  /** Whether its rates are amounts for each unit of a count; left out, they are shares. */
  readonly paysEach?: (part: PlanComponent<C>) => boolean;
  /** What its COMP function is called with, for what is credited and the quota that counts, if one is. */
  readonly call: (
    part: PlanComponent<C>,
    credited: Formula<number>,
    quota: Formula<number>,
  ) => Call | undefined;
}

/** What limits the pay of a deal, where a component says so. */
export interface OfDeal<C> {
  readonly isLimited: (component: C) => boolean;
  /** What is paid of what its rule gives for a deal of some worth, both unrounded. */
  readonly paid: (
    component: C,
    earned: Formula<number>,
    worth: Formula<number>,
    rate?: Formula<number>,
  ) => Formula<number>;
  readonly most: (component: C) => Formula<number> | undefined;
}

/** A COMP function and its arguments; one that is left out is undefined. */
export type Call = readonly [name: string, ...operands: (Formula | undefined)[]];

/** Where something is paid in full: its attainment, the input that sets it, and whether it grows beyond. */
export interface InFull {
  readonly from: number;
  readonly input: string;
  readonly grows: boolean;
}

/** Pays a deal by a rate card: who closes, what kind of sale, from what, to what. */
export interface CardKind<C> extends AnyKind<C> {
  readonly shape: 'deals';
  /** The most that it can pay in a period, however many deals there are. */
  readonly most: (part: PlanComponent<C>) => MaxPayout;
  readonly ofDeal?: OfDeal<C>;
  /** The rate of a deal, over the card's list and `deal`: #N/A where the card has none. */
  readonly rate: (part: PlanComponent<C>) => Formula<number>;
  /** What its COMP function is called with, for a deal or columns of them; left out where none says it. */
  readonly call?: (part: PlanComponent<C>) => Call;
  /** The columns of Deals that it pays by, as the plan calls them, of a kind that pays by any. */
  readonly columns?: (component: C) => readonly string[];
  /** Why it has no rate for a deal. */
  readonly unrated: (part: PlanComponent<C>, deal: DealFacts) => Issues;
}

/** A sale as a rate card sees it. `type` is a word of the engine's `saleTypes`, in any language. */
export interface DealFacts {
  readonly type: string;
  readonly closer: string;
  /** What it says in the columns that the card pays by. */
  readonly names?: readonly string[];
  readonly current: number;
  readonly renewed: number;
}

/** What a rate card pays for a deal, unrounded. */
export interface DealPay {
  readonly commissionable: number;
  readonly rate: number;
  readonly commission: number;
}
/** Pays by results of its own, each a column of the Team sheet: counts of events, achievements, days. */
export interface ResultKind<C> extends AnyKind<C> {
  readonly shape: 'results';
  readonly results: (part: PlanComponent<C>) => readonly ResultColumn[];
  /**
   * What it pays, unrounded: over its inputs, its results (`creditedResult`, `typedResult`, `resultCell`), and
   * what `pay/outside.ts` names: what other components pay, the payee's measures and attainment.
   */
  readonly pay: (part: PlanComponent<C>) => Formula<number>;
  /** What all of its shares are shares of, where that is target pay; a payee may have another. */
  readonly target?: (part: PlanComponent<C>) => Formula<number> | undefined;
  /** What is divided among payees by the first result, of a kind that does; `pay` is what one gets alone. */
  readonly shared?: (part: PlanComponent<C>) => Shared;
  /** Steps on the way that a statement tells beside what was read. */
  readonly told?: (part: PlanComponent<C>) => readonly Told[];
  /** What it pays where all that is due on a day is done by then, as scenarios take it. */
  readonly inTime?: (part: PlanComponent<C>) => Formula<number>;
  /** The results at which it pays what it is meant to pay. */
  readonly onTarget: (part: PlanComponent<C>) => readonly number[];
  /** What is 100 % of a measure that it reads, where no component has a table of it. */
  readonly goal?: (part: PlanComponent<C>, measure: Measure) => Formula<number>;
  /** A measure whose deals count in the component's own as well, of a kind that says so. */
  readonly alsoCounts?: (part: PlanComponent<C>) => Measure;
  /** The most that it can pay, whatever the results. */
  readonly most: (part: PlanComponent<C>) => MaxPayout;
  /** What must hold among its inputs. */
  readonly checks?: (part: PlanComponent<C>) => readonly Formula<Condition>[];
}

/** An amount that is divided by weights among payees, each team its own or all together. */
export interface Shared {
  readonly pool: Formula<number>;
  readonly among: 'everyone' | 'team';
  readonly most?: Formula<number>;
  /** Whether a payee's own on Team takes the place of the most. */
  readonly hasOwnMost?: boolean;
}

/** A number of its own that a statement tells. */
interface Told {
  readonly label: LocalizedText;
  readonly unit: Unit;
  readonly formula: Formula<number>;
}

export interface ResultColumn {
  readonly label: LocalizedText;
  readonly unit: Unit;
  /** What is below or above is no such result, and nothing is paid by it. */
  readonly least?: number;
  readonly most?: number;
  /** A blank is no 0, and nothing is paid by it, while this result, counted from 0, is above 0. */
  readonly neededBy?: number;
}

/** Pays nothing: it moves the targets of a measure when a forecast is revised. */
export interface TargetKind<C> extends AnyKind<C> {
  readonly shape: 'nothing';
  /** What targets are multiplied by: of the plan's period, whose first and last day are `/from`, `/to`. */
  readonly factor: (part: PlanComponent<C>) => Formula<number>;
  /** The same of some days alone, of a kind by which the time of the year decides. */
  readonly ofDays?: (
    part: PlanComponent<C>,
    first: Formula<number>,
    last: Formula<number>,
  ) => Formula<number>;
  /** What its roles are paid beside the plan, of a kind that says so. */
  readonly base?: (part: PlanComponent<C>) => Formula<number>;
  /** What one of the plan's currency is in another, of a kind that knows; 0 where it has no rate. */
  readonly rateOf?: (
    part: PlanComponent<C>,
    currency: Formula<Text>,
    days: RatedDays,
  ) => Formula<number>;
  /** Whether what a deal is worth is counted at the rate of the deal's own day. */
  readonly ratesOwnDay?: (part: PlanComponent<C>) => boolean;
  /** Whether what is typed on Team for a payee alone is in the payee's own currency. */
  readonly ratesOwnAmounts?: (part: PlanComponent<C>) => boolean;
  /** The currencies that it has a rate of. */
  readonly rated?: (part: PlanComponent<C>) => readonly string[];
  /** What a deal counts for towards the measure, of a kind that knows. */
  readonly weighed?: {
    /** The columns of Deals that decide it, as the plan calls them. */
    readonly columns: (component: C) => readonly string[];
    /** Its weight, over the component's own numbers and `dealName`. */
    readonly weight: (part: PlanComponent<C>) => Formula<number>;
    /** Whether a deal that says nothing in them is flagged. */
    readonly asksFor?: true;
  };
}

/** The days of a period by which a currency may be rated. */
export interface RatedDays {
  readonly first: Formula<number>;
  readonly last: Formula<number>;
  /** When the pay of the period falls due, and which share of it. */
  readonly due: readonly { readonly share: Formula<number>; readonly day: Formula<number> }[];
}

export type Kind<C> = TableKind<C> | CardKind<C> | ResultKind<C> | TargetKind<C>;

export type { TableRow };

/** The places of a row's own From, and of the row above it. */
export const fromHere: Formula<number> = place('here.from');
export const above: TableRow = {
  from: place('above.from'),
  payout: place('above.payout'),
  rate: place('above.rate'),
};

/**
 * The first row of every payout table on a sheet. It stays even where a step starts at 0, so that
 * the step's threshold can be raised in its cell.
 */
export const nothingBelow: TableRow = {
  from: constant(0),
  payout: constant(0),
  rate: constant(0),
};

/** What pays nothing at all, or without limit while a condition holds. */
export const nothingOrOpen = (isOpen: Formula<Condition>): MaxPayout => {
  return { formula: constant(0), isOpen };
};
