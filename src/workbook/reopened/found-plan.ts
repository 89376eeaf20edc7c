import type { Issue } from '../../engine/result';
import { da, en } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import { type KeptPlan, type Written, keptPlan } from '../kept/kept-plan';
import {
  type FoundDocument,
  longestDocument,
  mostDocuments,
  readDocument,
} from '../kept/plan-document';

/** A plan that a workbook keeps, as far as it can be read. Nothing of it is overwritten by finding it. */
export type FoundPlan = {
  /** The Plan sheet's name, by which the plan is told from others. */
  readonly sheet: string;
} & (
  | {
      readonly state: 'current';
      readonly kept: KeptPlan;
      readonly written: Written;
      /** With the inputs that were typed into cells. */
      readonly plan: Plan;
      /** Cells that hold something the plan cannot use: `Plan!B12`. */
      readonly refused: readonly string[];
      /** Sheets with rows or columns inserted or deleted: what is typed there is not read. */
      readonly moved: readonly string[];
      /** Sheets of the plan that a person deleted or renamed, by the names they had. */
      readonly missing: readonly string[];
      /** Cells of the Plan sheet show #NAME?: Excel does not know the COMP functions. */
      readonly isUnknown: boolean;
    }
  /** Written by an earlier layout: the plan can be edited and inserted again, its sheets stay. */
  | { readonly state: 'earlier'; readonly plan: Plan }
  | {
      readonly state: 'newer' | 'damaged';
      readonly issues: readonly Issue[];
      /** What could be read of it: its name. */
      readonly name: string | undefined;
    }
);

/** A plan that can be read, edited and written again. */
export type CurrentPlan = Extract<FoundPlan, { state: 'current' }>;

/** What a kept document is; its inputs are those of the document until the cells are read. */
export function foundPlan({ xml }: FoundDocument): FoundPlan {
  const document = readDocument(xml);
  if (!document) return { sheet: '', state: 'damaged', issues: [], name: nameIn(xml) };
  const { sheet, text } = document;
  const read = keptPlan(text, sheet);
  if (!read.ok) {
    const isNewer = read.issues.some(({ code }) => code === 'newer');
    const state = isNewer ? 'newer' : 'damaged';
    return { sheet, state, issues: read.issues, name: nameIn(text) };
  }
  const { plan, written } = read.value;
  return written
    ? {
        sheet,
        state: 'current',
        kept: read.value,
        written,
        plan,
        refused: [],
        missing: [],
        moved: [],
        isUnknown: false,
      }
    : { sheet, state: 'earlier', plan };
}

/** The plan's name in a text that is no whole plan any more. */
function nameIn(text: string): string | undefined {
  const match = /(?:"|&quot;)name(?:"|&quot;):(?:"|&quot;)((?:[^"&\\]|\\.){1,120})/.exec(text);
  return match?.[1];
}

/**
 * Each is described whole to be found: so many are, of so many components and characters in all. A
 * workbook that keeps more was not made by a person.
 */
const most = { documents: 20, components: 60, characters: longestDocument } as const;

/** The first, and those after it for which there is room. */
function described(documents: readonly FoundDocument[]): readonly FoundPlan[] {
  const found: FoundPlan[] = [];
  let [components, characters] = [0, 0];
  for (const document of documents.slice(0, most.documents)) {
    characters += document.xml.length;
    if (found.length > 0 && characters > most.characters) break;
    const plan = foundPlan(document);
    components += plan.state === 'current' ? plan.plan.components.length : 0;
    if (found.length > 0 && components > most.components) break;
    found.push(plan);
  }
  return found;
}

/**
 * One of each sheet: a document in a part of XML comes before the hidden sheet that repeats it. Where
 * there are more than anybody keeps, the others are said not to be read.
 */
export function foundPlans(documents: readonly FoundDocument[]): readonly FoundPlan[] {
  const seen = new Set<string>();
  const found = described(documents);
  const unread = documents.length > found.length ? [notRead(documents.length, found.length)] : [];
  return [...found, ...unread].filter(({ sheet }) => {
    const key = sheet.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const notRead = (count: number, read: number): FoundPlan => ({
  ...{ sheet: '', state: 'damaged', name: undefined },
  issues: [
    {
      code: 'too-many',
      path: [],
      message: {
        en: `The workbook keeps ${en.number(count)} plans${count < mostDocuments ? '' : ' or more'}, more than are read: the first ${read}.`,
        da: `Projektmappen gemmer ${da.number(count)} planer${count < mostDocuments ? '' : ' eller flere'}, flere end der læses: de første ${read}.`,
      },
      advice: {
        en: 'Nothing is overwritten; keep the plans in several workbooks.',
        da: 'Intet overskrives; gem planerne i flere projektmapper.',
      },
    },
  ],
});
