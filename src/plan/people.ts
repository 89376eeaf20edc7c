/**
 * What stands in the rows of the Team and Deals sheets. It belongs to the workbook and never to the
 * plan document. Days are Excel's day numbers.
 */
export interface Payee {
  readonly name: string;
  readonly role: string;
  readonly team: string;
  /** The name of another payee, where the plan adds up what is below a manager. */
  readonly manager?: string;
  /** In which the payee is paid, where the plan has rates; blank for the plan's. */
  readonly currency?: string;
  /** Of the plan's first measure, for the whole period; null for the plan's own quota. */
  readonly quota: number | null;
  /** Of components whose quotas are typed for themselves, by component. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** The most of components that divide something, by component; left out for the plan's. */
  readonly mosts?: Readonly<Record<string, number>>;
  /** Pay for the whole quota, of the whole period; left out for the plan's. */
  readonly target?: number;
  /** Base salary of the whole period, where the plan has one; left out for the role's. */
  readonly salary?: number;
  /** The recurring revenue of the payee's customers at the start, where a measure is a share of it. */
  readonly base?: number;
  /** The days on which the payee starts and stops; null for the whole period. */
  readonly from: number | null;
  readonly to: number | null;
  /** Results by measure, where they are typed and not credited from deals. */
  readonly credited: Readonly<Record<string, number>>;
  /** Earlier credit in the year by measure. */
  readonly prior: Readonly<Record<string, number>>;
  /** Results of components that are paid by results of their own, in the kind's order; a blank has none. */
  readonly results: Readonly<Record<string, readonly (number | undefined)[]>>;
  /** What stands where a number or a day belongs and is none, by its column. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** The days of a deal that rules of crediting ask for. */
export const dealDates = [
  ...(['booked', 'signed', 'invoiced', 'recognised', 'collected'] as const),
  ...(['registered', 'cancelled'] as const),
] as const;
export type DealDate = (typeof dealDates)[number];

/** The days, and the share that is delivered. */
export const datedIds = [...dealDates, 'delivered'] as const;
export type DatedId = (typeof datedIds)[number];

/** A credited transaction. A negative one takes back: a return, a credit note. */
export interface Deal extends Readonly<Partial<Record<DealDate, number>>> {
  readonly deal: string;
  readonly customer: string;
  /** Of its values, where the plan has rates; blank for the plan's. */
  readonly currency?: string;
  /** What it is of, where the plan weighs products. */
  readonly product?: string;
  /** Where it comes from, such as a partner, where the plan weighs or pays by that. */
  readonly source?: string;
  /** What it says in the plan's own columns, by their names. */
  readonly own?: Readonly<Record<string, string | number>>;
  /** The share that is delivered; all of it where none is said. */
  readonly delivered?: number;
  /** What is sold, a word of the engine's sale types in the plan's language. */
  readonly type: string;
  /** Who closes, as a rate card by closer names them. */
  readonly closer: string;
  readonly current: number;
  readonly renewed: number;
  /** Who is credited, by role: the payee's name, and a share where it differs from the plan's. */
  readonly owners: Readonly<Record<string, { readonly name: string; readonly share?: number }>>;
  /** Names of the measures that it counts towards, by id; the plan's first where it names none. */
  readonly measure: string;
  /** What stands where a number or a day belongs and is none, by its column; its number is NaN. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** Everyone whom a plan pays, and what they sold. */
export interface People {
  readonly payees: readonly Payee[];
  /** Undefined where there is no Deals sheet: then results are typed for each payee. */
  readonly deals: readonly Deal[] | undefined;
}
