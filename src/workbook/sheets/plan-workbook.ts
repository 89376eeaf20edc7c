import { type Steps, atOnce } from '../../engine/in-steps';
import type { DatedId, Deal, Payee } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import type { LocalizedText } from '../../engine/words';
import { teamsIn } from '../../plan/payee/team';
import { type SheetKey, followsLedgers, sheetKeys } from '../kept/sheet-keys';
import { type Book, sheetTitles } from './book';
import { datedIn } from './deals/date-columns';
import { checksSheet } from './checks/checks-sheet';
import { withChecksLine } from './checks/line';
import { describingDeals } from './deals/deals-sheet';
import type { SheetDescription, WorkbookDescription } from '../description/description';
import type { FormulaForm } from '../description/forms';
import { type Written, keptXml, layoutVersion, mostTeamLines } from '../kept/kept-plan';
import { logSheet } from './log/log-sheet';
import { documentSheet } from '../kept/plan-document';
import { seenFrom } from './plan-places';
import { withPercentNotes } from './percent-notes';
import { planSheet } from './plan/plan-sheet';
import { scenariosSheet } from './scenarios/scenarios-sheet';
import { freeSheetName } from '../design/sheet-names';
import { summarySheet } from './summary/summary-sheet';
import { describingTeam } from './team/team-sheet';

export interface WorkbookOptions {
  readonly form: FormulaForm;
  readonly sheets: readonly SheetKey[];
  /** The result that the what-if block starts with. */
  readonly result: number;
  /** Of a workbook that was written before that result was kept, it is not. */
  readonly keepsResult?: boolean;
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
  /** Columns of dates that Deals has had, and keeps. */
  readonly dated?: readonly DatedId[];
  /** The scenarios of the Scenarios sheet, where a person has named some. */
  readonly scenarios?: ScenarioSet | undefined;
  /** Lines for teams that the Summary sheet has; without them as many as there are teams, and two. */
  readonly teamLines?: number | undefined;
  /** Rows with formulas for payees and deals to come. */
  readonly spareRows: number | { readonly team: number; readonly deals: number };
  /** What formulas come to is not calculated, since the workbook is open in Excel: they stand as 0. */
  readonly isUncalculated?: boolean;
}

const spareOf = ({ spareRows }: WorkbookOptions, of: 'team' | 'deals'): number =>
  typeof spareRows === 'number' ? spareRows : spareRows[of];

const fewestTeamLines = 4;
const linesOf = ({ teamLines, payees }: WorkbookOptions): number =>
  teamLines ?? Math.min(mostTeamLines, Math.max(fewestTeamLines, teamsIn(payees) + 2));

/**
 * The name of each sheet that is to be written, and of those that sum them up; a name in use gets a
 * number behind it. A table is called as its sheet, and a workbook calls no two things the same: what
 * is one of the workbook's words is in use too.
 */
export function sheetNames(
  plan: Plan,
  wanted: readonly SheetKey[],
  tabs: readonly string[],
  words: readonly string[] = [],
): Written['sheets'] {
  const taken = [...tabs, ...words, ...words.map((word) => word.replaceAll('_', ' '))];
  const hasLedger = wanted.includes('team') || wanted.includes('deals');
  const isWritten = (key: SheetKey) =>
    key === 'plan' || (followsLedgers(key) ? hasLedger : wanted.includes(key));
  const picked = sheetKeys.filter(isWritten);
  const names: Partial<Record<SheetKey, string>> = {};
  for (const key of picked) {
    names[key] = freeSheetName(sheetTitles[key][plan.language], [
      ...taken,
      ...Object.values(names),
    ]);
  }
  return names as Written['sheets'];
}

/** How a workbook of these options is written under these names. */
const writtenAs = (plan: Plan, options: WorkbookOptions, sheets: Written['sheets']): Written => ({
  layout: layoutVersion,
  form: options.form,
  sheets,
  ...(options.keepsResult !== false && { result: options.result }),
  ...(sheets.deals !== undefined && { dated: [...datedIn(plan, options.deals, options.dated)] }),
  ...(options.scenarios && { scenarios: options.scenarios }),
  ...(sheets.summary !== undefined && { teamLines: linesOf(options) }),
  teamRows: options.payees.length + spareOf(options, 'team'),
  dealRows: options.deals.length + spareOf(options, 'deals'),
});

/**
 * The sheets of a plan, each with what it shows others and built when it is first asked for: who looks
 * for payees needs no Scenarios. `describe` gives the Plan sheet, where it need not be made anew.
 */
export function planBook(
  plan: Plan,
  options: WorkbookOptions,
  names: Written['sheets'],
  describe: typeof planSheet = planSheet,
) {
  const { form, result, payees, isUncalculated = false } = options;
  const { language } = plan;
  const localize = (words: LocalizedText) => words[language];
  const spareRows = spareOf(options, 'team');
  const book: Book = {
    plan,
    form,
    language,
    localize,
    sheets: names,
    result,
    payees,
    deals: options.deals,
    dated: options.dated,
    scenarios: options.scenarios,
    spareRows,
    isUncalculated,
  };
  const planPage = describe(book);
  const places = seenFrom(planPage.places, names.plan ?? '');
  const dealBook = { ...book, spareRows: spareOf(options, 'deals') };
  const deals = names.deals === undefined ? absent : once(() => describingDeals(dealBook, places));
  const team =
    names.team === undefined ? absent : once(() => describingTeam(book, places, deals()?.places));
  const summary =
    names.summary === undefined
      ? absent
      : once(inOneStep(() => summarySheet(book, linesOf(options), team(), deals())));
  const checks =
    names.checks === undefined
      ? absent
      : once(
          inOneStep(() =>
            checksSheet(book, {
              ...{ plan: places, team: team(), deals: deals(), summary: summary() },
            }),
          ),
        );
  const scenarios =
    names.scenarios === undefined ? absent : once(inOneStep(() => scenariosSheet(book, places)));
  const log = names.log === undefined ? absent : once(inOneStep(() => logSheet(book)));
  return {
    /** Builds all of them, one after the other. */
    *inSteps(): Steps<void> {
      for (const page of [deals, team, summary, scenarios, checks, log]) yield* page.inSteps();
    },
    plan: planPage,
    get team() {
      return team();
    },
    get deals() {
      return deals();
    },
    get summary() {
      return summary();
    },
    get scenarios() {
      return scenarios();
    },
    get checks() {
      return checks();
    },
    get log() {
      return log();
    },
  };
}

/** A page that is made once: in steps, or at once where another page asks for it first. */
type Once<T> = (() => T) & { readonly inSteps: () => Steps<void> };

const absent: Once<undefined> = Object.assign(() => undefined, { *inSteps(): Steps<void> {} });

function once<T>(make: () => Steps<T>): Once<T> {
  let made: { readonly value: T } | undefined;
  return Object.assign(() => (made ??= { value: atOnce(make()) }).value, {
    *inSteps(): Steps<void> {
      made ??= { value: yield* make() };
      yield;
    },
  });
}

const inOneStep = <T>(make: () => T) =>
  function* (): Steps<T> {
    yield;
    return make();
  };

/**
 * Describes the workbook that shows and calculates a plan. The plan is a parsed one: its numbers
 * have been found to be payable. `names` are those of sheetNames, or of the workbook that is updated.
 */
export const planWorkbook = (
  ...asked: Parameters<typeof describingWorkbook>
): WorkbookDescription => atOnce(describingWorkbook(...asked));

/** The same in steps, since thousands of rows are more than a pane can wait for. */
export function* describingWorkbook(
  plan: Plan,
  options: WorkbookOptions,
  names: Written['sheets'] = sheetNames(plan, options.sheets, []),
  describe: typeof planSheet = planSheet,
): Steps<WorkbookDescription> {
  const book = planBook(plan, options, names, describe);
  yield;
  yield* book.inSteps();
  const pages = sheetKeys.flatMap((key) => (book[key] ? [{ ...book[key], key }] : []));
  const verdict = book.checks?.places;
  const xml = keptXml(plan, writtenAs(plan, options, names));
  const sheets: SheetDescription[] = [];
  for (const { sheet, key } of pages) {
    const checked = verdict ? withChecksLine(sheet, key, verdict, plan.language) : sheet;
    sheets.push(yield* withPercentNotes(checked, plan.language));
  }
  return {
    title: plan.name,
    sheets: [...sheets, documentSheet(xml, names.plan ?? '')],
    names: pages.flatMap((page) => page.names),
    documents: [xml],
  };
}
