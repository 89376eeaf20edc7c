import type { LocalizedText } from '../../engine/words';
import type { Formula } from '../../formula/formula';
import {
  type Decision,
  type Places,
  type Step,
  decided,
  inWords,
  trace,
} from '../../formula/trace';
import type { Unit } from '../../formula/unit';
import type { Position } from '../description/description';
import { type SheetKey, sheetKeys } from '../kept/sheet-keys';
import type { StandingFormula, WrittenSheet } from '../sheets/book';
import type { planBook } from '../sheets/plan-workbook';
import { type Source, labels } from './labels';
import { knownWords, unknownWords } from './place-words';
import { simplified } from './simplified';

type Pages = ReturnType<typeof planBook>;

/** How one calculated cell comes to its value, and where everything stands that it reads. */
export interface ExplainedCell {
  readonly formula: Formula;
  /** The whole formula, every part of it. */
  readonly whole: Step;
  /** The same without what its conditions leave out, and without what says nothing. */
  readonly step: Step;
  /** What decided between the formula's choices. */
  readonly decisions: readonly { readonly words: LocalizedText; readonly holds: boolean }[];
  /** Of what is read: where it stands and what it is measured in there. */
  readonly source: (key: string) => (Source & { readonly unit: Unit | undefined }) | undefined;
  readonly unit: Unit | undefined;
}

/** Explains every cell that a plan's sheets calculate. */
export function explainer(pages: Pages) {
  const sheets = new Map(
    sheetKeys.flatMap((key) => {
      const page: WrittenSheet<unknown> | undefined = pages[key];
      return page ? [[key, page] as const] : [];
    }),
  );
  const find = labels([...sheets.values()]);
  return (key: SheetKey, place: Position): ExplainedCell | undefined => {
    const page = sheets.get(key);
    const found = page?.formulaAt(place);
    if (!page || !found) return undefined;
    const source = (of: string) => find(referenceOf(found, of), page.sheet.name, place.row);
    const words = (of: string): LocalizedText => {
      const label = source(of)?.label;
      return knownWords(of) ?? (label === undefined ? unknownWords(of) : { en: label, da: label });
    };
    const places: Places = { value: found.value, words };
    const { formula, decisions } = decided(found.formula, found.value);
    return {
      formula: found.formula,
      ...{ source, step: simplified(trace(formula, places)) },
      get whole() {
        return trace(found.formula, places);
      },
      get decisions() {
        return saidOnce(decisions, places);
      },
      unit: formula.unit ?? find.unitAt(page.sheet.name, place),
    };
  };
}

/** What decided, in words, each once: said when it is asked for, as most of it never is. */
function saidOnce(decisions: readonly Decision[], places: Places): ExplainedCell['decisions'] {
  const said = decisions.map(({ condition, holds }) => ({
    words: { en: inWords(condition, 'en', places), da: inWords(condition, 'da', places) },
    holds,
  }));
  return said.filter(({ words: { en } }, k) => said.findIndex((one) => one.words.en === en) === k);
}

/** Some places are no reference but a formula by itself, or stand nowhere on the sheets. */
function referenceOf({ reference }: StandingFormula, key: string): string {
  try {
    return reference(key);
  } catch {
    return '';
  }
}
