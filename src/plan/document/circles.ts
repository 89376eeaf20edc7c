import type { Issue } from '../../engine/result';
import { type Language, quotedIn } from '../../engine/words';
import { titleOf } from '../kinds';
import { measureOf, partsOf, payingParts, quotaPartOf } from '../parts';
import { paidBefore, readsIn } from '../pay/reads';
import type { Plan } from '../plan';
import { unknownName } from './issues';

/**
 * What is wrong with what components read of the rest of the plan: something that is not there, or a
 * circle, in which each waits for what the next pays and none can be paid first.
 */
export function outsideIssues(plan: Plan): Issue[] {
  const { components } = plan;
  const parts = partsOf(plan);
  const paying = new Set(payingParts(plan).map(({ component: { id } }) => id));
  const measures = new Set(plan.measures.map(({ id }) => id));
  const missing = parts.flatMap((part, k) =>
    readsIn(part).flatMap((read) => {
      const path = ['components', k];
      if (read.is === 'pay' && !paying.has(read.component)) {
        return [unknownName(read.component, path, { en: 'component', da: 'komponent' })];
      }
      if (read.is === 'attained' && !quotaPartOf(plan, { id: read.measure })) {
        return [withoutQuota(measureOf(plan, read.measure).name, path)];
      }
      return read.is === 'measure' && !measures.has(read.measure)
        ? [unknownName(read.measure, path, { en: 'measure', da: 'målepunkt' })]
        : [];
    }),
  );
  const before = new Map(parts.map((part) => [part.component.id, paidBefore(part)]));
  const next = (id: string) => before.get(id) ?? [];
  const circles = components.flatMap(({ id }, k) => {
    const circle = circleFrom(id, next);
    const isFirst = circle?.every((one) => components.findIndex(({ id: own }) => own === one) >= k);
    return circle && isFirst ? [circleIssue(plan, circle, k)] : [];
  });
  return [...missing, ...circles];
}

const withoutQuota = (name: string, path: Issue['path']): Issue => ({
  ...{ code: 'no-quota', path },
  message: {
    en: `No component has a quota of ${name}.`,
    da: `Ingen komponent har en kvote for ${name}.`,
  },
  advice: {
    en: 'Give one a quota, or let the steps be amounts.',
    da: 'Giv en af dem en kvote, eller lad trinene være beløb.',
  },
});

/** The way from a component back to itself, by what each of them reads. */
function circleFrom(
  start: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>();
  const from = (way: readonly string[]): readonly string[] | undefined => {
    for (const id of next(way.at(-1) ?? start)) {
      if (id === start) return way;
      if (seen.has(id)) continue;
      seen.add(id);
      const found = from([...way, id]);
      if (found) return found;
    }
    return undefined;
  };
  return from([start]);
}

function circleIssue({ components }: Plan, circle: readonly string[], k: number): Issue {
  const named = (language: Language) =>
    circle
      .flatMap((id) => components.filter((one) => one.id === id))
      .map((one) => quotedIn(language, titleOf(one)[language]));
  const path = ['components', k];
  if (circle.length === 1) {
    return {
      ...{ code: 'circle', path },
      message: {
        en: `${named('en').join()} is paid by what it pays itself.`,
        da: `${named('da').join()} afhænger af sin egen udbetaling.`,
      },
      advice: { en: 'Choose other components.', da: 'Vælg andre komponenter.' },
    };
  }
  return {
    ...{ code: 'circle', path },
    message: {
      en: `${listed(named('en'), 'and')} wait for what each other pays.`,
      da: `${listed(named('da'), 'og')} venter på hinandens udbetaling.`,
    },
    advice: {
      en: 'Let one of them leave the others out.',
      da: 'Lad en af dem se bort fra de andre.',
    },
  };
}

const listed = (names: readonly string[], and: string): string =>
  `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
