import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { numbersByKey } from '../../../formula/operators/columns/sum-by-key';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isEqual } from '../../../formula/operators/conditions/comparisons';
import { inRow } from '../../../formula/operators/lookups/lookups';
import { besideFirst } from '../../../formula/operators/lookups/places';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { everyRow, own, ownNumber } from '../../ledger/places';
import { measureOf } from '../../parts';
import type { Plan } from '../../plan';
import type { Unit } from '../../field';
import { creditedRatio, ratioOf } from '../../retention/ratios';
import { keyOfRow, keys } from '../names';
import { teamPlace } from './place-of-team';
import { sharedBy, sharingParts } from './pool';
import { broughtColumns, retainedTogether, togetherColumns } from './retained';
import { type Over, type Total, levels, totalsIn } from './totals';

/*
 * What others are credited, added up. Every row knows the place of the first row of its team, of its own
 * name, and of each manager above it; sums go by these numbers, whatever the names are. What a payee is
 * credited counts once in a total, in whichever of the payee's rows it stands, and of several rows of one
 * payee the first has the total.
 */

/** The places of the managers above: the row's own first, the manager, the manager's manager. */
const aboveId = (level: number): string => `above:${String(level)}`;

/** The place of the first row that holds a key; 0 where none does. */
const firstPlace = (key: Formula<unknown>, column: Formula<Column<Text>>): Formula<number> =>
  choose(isBlank(key), constant(0), placeBeside(key, column));
const placeBeside = (key: Formula<unknown>, column: Formula<Column<Text>>) =>
  besideFirst(key, column, everyRow('place'), constant(0)) as Formula<number>;

const ownFirst = own(aboveId(0));

/** Who names somebody who is no payee, or nobody, or oneself, has no manager here. */
const managerOf = choose(
  isEqual(firstPlace(own('managerKey'), keys), ownFirst),
  constant(0),
  firstPlace(own('managerKey'), keys),
);

const managerAbove = (level: number): Formula<number> =>
  choose(
    isAbove(own(aboveId(level - 1)), constant(0)),
    inRow(everyRow(aboveId(1)), own(aboveId(level - 1))),
    constant(0),
  );

/** The columns by which totals are found. */
export function placesOfTotals(plan: Plan): [id: string, formula: Formula][] {
  return [
    ...(addsTeams(plan) ? ([['teamPlace', teamPlaceOf]] as [string, Formula][]) : []),
    ...(hasManagers(plan)
      ? ([
          ['managerKey', keyOfRow('manager')],
          ...placesAbove.map((id, level) => [id, managerAt(level)]),
        ] as [string, Formula][])
      : []),
  ];
}

/** Whether managers of payees are asked for. */
export const hasManagers = (plan: Plan): boolean => totalsIn(plan, 'manager').length > 0;

export const addsTeams = (plan: Plan): boolean =>
  totalsIn(plan, 'team').length > 0 ||
  sharingParts(plan).some((part) => sharedBy(part)?.among === 'team');

const managerAt = (level: number): Formula<number> =>
  level === 0 ? firstPlace(own('nameKey'), keys) : level === 1 ? managerOf : managerAbove(level);

/** The columns of all of them, and of one more, by which it is known that there is an end. */
export const placesAbove = Array.from({ length: levels + 2 }, (_, level) => aboveId(level));

const teamPlaceOf = firstPlace(own('teamKey'), everyRow<Text>('teamKey'));

/** Whether managers above the row stand in a circle, or are more than count. */
export const hasNoTop = isAbove(own(aboveId(levels + 1)), constant(0));

/** What a total comes to in a row. */
export function totalOf(plan: Plan, measure: Total): Formula<number> {
  const { total, unit } = measure;
  const ratio = ratioOf(measureOf(plan, total.of));
  const all = ratio
    ? creditedRatio(ratio, retainedTogether(measure))
    : creditedAs(unit, summedOver(total.over, `credited:${total.of}`, unit));
  return choose(isLaterRow, constant(0), all);
}

/** A column of all for whom the row stands: its team, or the payee and everybody below. */
function summedOver(over: Over, id: string, unit: Unit): Formula<number> {
  const amounts = everyRow(id);
  const place = own('place');
  if (over === 'team') {
    const ofTeam = numbersByKey(amounts, everyRow('teamPlace'), teamPlace);
    return choose(isAbove(teamPlace, constant(0)), ofTeam, ownNumber(id, unit));
  }
  return sumOf(
    Array.from({ length: levels + 1 }, (_, level) =>
      numbersByKey(
        ...([amounts, everyRow(aboveId(level)), place] as const),
        ...(level === 0 ? [] : [everyRow(aboveId(levels + 1)), constant(0)]),
      ),
    ),
  );
}

/** The columns by which ratios are taken together. */
export const ratiosTogether = (plan: Plan): [id: string, formula: Formula][] => [
  ...broughtColumns(plan, (over) => (over === 'team' ? 'teamPlace' : aboveId(1))),
  ...togetherColumns(plan, (over, id) => summedOver(over, id, 'money')),
];

export const isLaterRow = isFilled(own('earlier'));
