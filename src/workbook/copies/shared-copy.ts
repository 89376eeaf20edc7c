import { type Steps, atOnce } from '../../engine/in-steps';
import type { LocalizedText } from '../../engine/words';
import { dayNumber } from '../../engine/dates';
import { rulesFingerprint } from '../../plan/document/fingerprint';
import { statusNow } from '../../plan/document/status';
import type { Plan } from '../../plan/plan';
import { texts as planTexts } from '../../plan/document/texts';
import { asValues } from './as-values';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../description/description';
import { onePage } from '../design/page-setup';
import { SheetBuilder, block, cell } from '../design/sheet-builder';
import { freeSheetName } from '../design/sheet-names';
import { type WorkbookOptions, describingWorkbook } from '../sheets/plan-workbook';
import { formats, styles, withFormat } from '../design/styles';

/** How a copy for others calculates: with plain formulas, or not at all. */
export type CopyForm = 'native' | 'values';

/**
 * The plan's workbook for people without the add-in: no COMP formula anywhere, stamped with the
 * plan, its version and the day. With native formulas it keeps the plan, so that a colleague who has
 * the add-in can go on with it; a copy of values is a record and keeps none.
 */
export const sharedCopy = (...asked: Parameters<typeof describingCopy>): WorkbookDescription =>
  atOnce(describingCopy(...asked));

/** The same in steps. */
export function* describingCopy(
  plan: Plan,
  options: WorkbookOptions,
  form: CopyForm,
  day: string,
): Steps<WorkbookDescription> {
  const workbook = withoutFunctions(
    yield* describingWorkbook(plan, { ...options, form: 'native' }),
  );
  const taken = workbook.sheets.map(({ name }) => name);
  const about = aboutSheet(plan, form, day, freeSheetName(texts.sheet[plan.language], taken));
  if (form === 'native') return { ...workbook, sheets: [...workbook.sheets, about] };
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return { ...asValues({ ...workbook, sheets: [...visible, about] }), documents: [] };
}

/** The cells that only compare with the add-in's functions say what they say without it. */
function withoutFunctions(workbook: WorkbookDescription): WorkbookDescription {
  const plain = (one: CellDescription): CellDescription =>
    one.content.kind === 'formula' && one.content.formula.includes('COMP.')
      ? { ...one, content: { kind: 'text', value: String(one.content.value) } }
      : one;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(plain) })),
  };
}

function aboutSheet(plan: Plan, form: CopyForm, day: string, name: string): SheetDescription {
  const localize = (words: LocalizedText) => words[plan.language];
  const sheet = new SheetBuilder(name, [26, 60]);
  const lines = [
    [texts.plan, plan.name],
    [texts.version, String(plan.version)],
    [planTexts.status, localize(planTexts[statusNow(plan)])],
    [texts.mark, rulesFingerprint(plan)],
    [texts.calculates, localize(texts[form])],
  ] as const;
  sheet.text(cell(0, 0), localize(texts.title), styles.title);
  sheet.height(0, 32);
  sheet.fill(1, [0, 1], styles.titleRule);
  lines.forEach(([label, value], k) => {
    sheet.text(cell(2 + k, 0), localize(label));
    sheet.text(cell(2 + k, 1), value);
  });
  const row = 2 + lines.length;
  sheet.text(cell(row, 0), localize(texts.day));
  sheet.number(cell(row, 1), dayNumber(day), {
    ...withFormat(styles.number, formats.day),
    horizontal: 'left',
  });
  sheet.text(cell(row + 2, 0), localize(texts.made), styles.note);
  return sheet.build(onePage(plan, block(0, 0, row + 3, 2)));
}

const texts = {
  sheet: { en: 'About', da: 'Om' },
  title: { en: 'About this copy', da: 'Om denne kopi' },
  plan: { en: 'Plan', da: 'Plan' },
  version: { en: 'Version', da: 'Version' },
  mark: { en: 'Rules fingerprint', da: 'Reglernes fingeraftryk' },
  day: { en: 'Copied on', da: 'Kopieret' },
  calculates: { en: 'Calculates', da: 'Regner' },
  native: {
    en: 'With plain formulas, for everyone. No add-in is needed.',
    da: 'Med almindelige formler, for alle. Der kræves intet tilføjelsesprogram.',
  },
  values: {
    en: 'Not any more: every cell holds the value of the day of the copy.',
    da: 'Ikke mere: hver celle har værdien fra den dag, kopien blev lavet.',
  },
  made: { en: 'Made with Compsheet.', da: 'Lavet med Compsheet.' },
} as const satisfies Record<string, LocalizedText>;
