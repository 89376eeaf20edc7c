import { type Issue, type Result, bad } from '../../../engine/result';
import { normalized, parsePlan } from '../../../plan/document/parse-plan';
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

/** As many reasons as can be read at a glance. */
const told = 3;

/** Why a file is none of a plan's: what was found, where, and what would do. */
export function refusedFile(name: string, issues: readonly Issue[]): Delivery {
  const more = issues.length - told;
  return {
    ...{ isGood: false, message: texts.refusedFile, made: name },
    advice: [
      ...issues.slice(0, told).map(({ path, message, advice }) => {
        const where = path.length > 0 ? `${path.join('.')}: ` : '';
        return {
          en: `${where}${message.en} ${advice.en}`,
          da: `${where}${message.da} ${advice.da}`,
        };
      }),
      ...(more > 0 ? [{ en: texts.more.en(more), da: texts.more.da(more) }] : []),
      texts.nothingChanged,
    ],
  };
}
