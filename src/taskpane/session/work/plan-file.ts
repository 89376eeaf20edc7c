import { type Issue, type Result, bad } from '../../../engine/result';
import { type Language, type LocalizedText, quotedIn } from '../../../engine/words';
import { normalized, parsePlan } from '../../../plan/document/parse-plan';
import { isMissing } from '../../../plan/document/schema-issue';
import type { Plan } from '../../../plan/plan';
import type { Delivery } from '../delivery';
import { texts } from './texts';

/** A plan alone, without its payees and deals, as a file of text that is read by people too. */
export const planFileText = (plan: Plan): string =>
  `${JSON.stringify(normalized(plan), undefined, 2)}\n`;

/** The largest plan that there can be is far below this. */
const mostBytes = 8_000_000;

/** The plan in such a file, or everything that keeps it from being one. */
export async function readPlanFile(file: File): Promise<Result<Plan>> {
  if (file.size > mostBytes) return bad(notOne);
  let document: unknown;
  try {
    document = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return bad(notOne);
  }
  return parsePlan(document);
}

const notOne: Issue = { code: 'no-plan-file', path: [], ...texts.notPlanFile };

/** As many reasons, or names, as can be read at a glance. */
const told = 3;

/** Why a file is none of a plan's: what was found, where, and what would do. */
export function refusedFile(name: string, issues: readonly Issue[]): Delivery {
  const lacking = issues.filter(isMissing);
  const others = issues.filter((issue) => !isMissing(issue));
  const more = others.length - told;
  return {
    ...{ isGood: false, message: texts.refusedFile, made: name },
    advice: [
      ...(lacking.length > 0 ? [lacks(lacking)] : []),
      ...others.slice(0, told).map(({ path, message, advice }) => ({
        en: `${placeIn('en', path)}${message.en} ${advice.en}`,
        da: `${placeIn('da', path)}${message.da} ${advice.da}`,
      })),
      ...(more > 0 ? [{ en: texts.more.en(more), da: texts.more.da(more) }] : []),
      texts.nothingChanged,
    ],
  };
}

/** What a file of a whole plan has and this one has not, said once. */
function lacks(issues: readonly Issue[]): LocalizedText {
  const say = (language: Language) => {
    const names = issues.slice(0, told).map(({ path }) => entryIn(language, path));
    const more = issues.length - told;
    const rest = more > 0 ? ` ${texts.others[language](more)}` : '';
    return texts.lacks[language](names.join(', ') + rest);
  };
  return { en: say('en'), da: say('da') };
}

/** An entry as the file spells it, a row by its number: “components” no. 1 “rate”. */
const entryIn = (language: Language, path: Issue['path']): string =>
  path
    .map((one) =>
      typeof one === 'number'
        ? `${texts.number[language]} ${one + 1}`
        : quotedIn(language, String(one)),
    )
    .join(' ');

const placeIn = (language: Language, path: Issue['path']): string =>
  path.length > 0 ? `${entryIn(language, path)}: ` : '';
