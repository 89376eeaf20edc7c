import type { Issue } from '../../engine/result';
import { dayNumber } from '../../engine/dates';
import { hasTime } from '../pay/proration/prorations';
import { wholeOf } from '../../engine/whole';
import type { LocalizedText } from '../../engine/words';
import { tooMuchOf } from './limits';
import { conditionIssues } from './condition-issues';
import { saidIssues } from './said-issues';
import { totalIssues } from './total-issues';
import type { Plan } from '../plan';

/** What is wrong between the parts of a plan: names that nobody has, shares that are no whole. */
export function planIssues(plan: Plan): Issue[] {
  return [
    ...[tooMuchOf(plan)].filter((issue) => issue !== undefined),
    ...daysInOrder(plan),
    ...timeInPeriod(plan),
    ...unique(
      plan.components.map(({ id }) => id),
      'components',
    ),
    ...unique(
      plan.measures.map(({ id }) => id),
      'measures',
    ),
    ...knownNames(plan),
    ...conditionIssues(plan),
    ...totalIssues(plan),
    ...saidIssues(plan),
    ...reservedNames(plan),
    ...shareIssues(plan),
  ];
}

function daysInOrder({ effective: { from, to } }: Plan): Issue[] {
  if (from <= to) return [];
  return [
    {
      code: 'order',
      path: ['effective', 'to'],
      message: {
        en: `The plan ends on ${to}, before it starts.`,
        da: `Planen slutter ${to}, før den begynder.`,
      },
      advice: { en: `Choose ${from} or later.`, da: `Vælg ${from} eller senere.` },
    },
  ];
}

/** Somebody's part of the period is counted by something that the period has. */
function timeInPeriod({ effective, proration = 'days' }: Plan): Issue[] {
  const [from = NaN, to = NaN] = [effective.from, effective.to].map(dayNumber);
  if (!(from <= to) || hasTime(proration, from, to)) return [];
  return [
    {
      code: 'no-time',
      path: ['effective', 'to'],
      message: {
        en: 'The period has nothing to count a part of it by.',
        da: 'Perioden har intet at tælle en del af den i.',
      },
      advice: {
        en: 'Choose a longer period, or count by days.',
        da: 'Vælg en længere periode, eller tæl i dage.',
      },
    },
  ];
}

function unique(ids: readonly string[], list: string): Issue[] {
  return ids.flatMap((id, k) =>
    ids.indexOf(id) === k
      ? []
      : [
          {
            code: 'duplicate',
            path: [list, k, 'id'],
            message: { en: `“${id}” is there twice.`, da: `»${id}« findes to gange.` },
            advice: { en: 'Give each its own.', da: 'Giv hver sin egen.' },
          },
        ],
  );
}

function knownNames(plan: Plan): Issue[] {
  const measures = new Set(plan.measures.map(({ id }) => id));
  const roles = new Set(plan.roles);
  const measure = (id: string, path: Issue['path']) =>
    measures.has(id) ? [] : [unknownName(id, path, measureWords)];
  const role = (name: string, path: Issue['path']) =>
    roles.has(name) ? [] : [unknownName(name, path, roleWords)];
  return [
    ...plan.components.flatMap((component, k) => [
      ...('measure' in component ? measure(component.measure, ['components', k, 'measure']) : []),
      ...(component.gate
        ? measure(component.gate.measure, ['components', k, 'gate', 'measure'])
        : []),
      ...(component.requires?.of ?? []).flatMap((gate, n) =>
        measure(gate.measure, ['components', k, 'requires', 'of', n, 'measure']),
      ),
      ...component.roles.flatMap((name, n) => role(name, ['components', k, 'roles', n])),
    ]),
    ...plan.creditSplits.flatMap((split, k) => role(split.role, ['creditSplits', k, 'role'])),
    ...plan.paySplits.flatMap((split, k) => role(split.role, ['paySplits', k, 'role'])),
  ];
}

/**
 * What is kept by measure, component or role is kept under its name, where every object of JavaScript
 * has something under these already.
 */
function reservedNames({ roles, measures, components }: Plan): Issue[] {
  const names = [
    ...roles.map((name, k) => [name, ['roles', k]] as const),
    ...measures.map(({ id }, k) => [id, ['measures', k, 'id']] as const),
    ...components.map(({ id }, k) => [id, ['components', k, 'id']] as const),
  ];
  return names.flatMap(([name, path]) => (name in {} ? [reserved(name, path)] : []));
}

const reserved = (name: string, path: Issue['path']): Issue => ({
  code: 'reserved',
  path,
  message: { en: `“${name}” cannot be a name.`, da: `»${name}« kan ikke være et navn.` },
  advice: { en: 'Choose another.', da: 'Vælg et andet.' },
});

export const unknownName = (name: string, path: Issue['path'], what: LocalizedText): Issue => ({
  code: 'unknown',
  path,
  message: {
    en: `The plan has no ${what.en} “${name}”.`,
    da: `Planen har ingen ${what.da} »${name}«.`,
  },
  advice: { en: `Choose a ${what.en} of the plan.`, da: `Vælg en ${what.da} fra planen.` },
});

const measureWords: LocalizedText = { en: 'measure', da: 'målepunkt' };
const roleWords: LocalizedText = { en: 'role', da: 'rolle' };

function shareIssues({ paySplits, payment, creditSplits }: Plan): Issue[] {
  const shares = (list: readonly { readonly share: number }[]) => list.map(({ share }) => share);
  const own = creditSplits.filter(({ isOverlay }) => !isOverlay);
  const credited = shares(own).reduce((sum, share) => sum + share, 0);
  return [
    ...(paySplits.length === 0
      ? []
      : wholeOf(shares(paySplits), ['paySplits'], { en: 'pay splits', da: 'Delinger af løn' })),
    ...wholeOf(shares(payment.instalments), ['payment', 'instalments'], {
      en: 'instalments',
      da: 'Rater',
    }),
    ...(credited <= 1 + 1e-9
      ? []
      : [
          {
            code: 'over-credited',
            path: ['creditSplits'],
            message: {
              en: `Credit splits add up to ${Number((100 * credited).toPrecision(6))}%.`,
              da: `Delinger af kredit giver ${Number((100 * credited).toPrecision(6))} %.`,
            },
            advice: {
              en: 'Let them add up to at most 100%, or mark a role as overlay.',
              da: 'Lad dem give højst 100 %, eller markér en rolle som overlay.',
            },
          },
        ]),
  ];
}
