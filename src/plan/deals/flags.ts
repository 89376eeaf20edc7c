import type { LocalizedText } from '../../engine/words';
import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
  constantOf,
  place,
} from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isBelow,
  isOther,
} from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { isNotText } from '../../formula/operators/conditions/is-text';
import { orIfError } from '../../formula/operators/conditions/errors';
import { joined } from '../../formula/operators/texts/joined';
import { isNamedIn } from '../../formula/operators/texts/named-in';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { sizeOf } from '../../formula/operators/numbers/size';
import { times } from '../../formula/operators/numbers/times';
import { isNoShareIn } from '../../formula/operators/conditions/share-in-cell';
import { charactersFrom, trimmed } from '../../formula/operators/texts/texts';
import { type FlagCode, flagWords } from './flag-words';
import { creditedMeasures, dealParts, dealRoles, sharesCredit } from './roles';
import { isUnsaid } from '../said/of-deals';
import { isFormulaMissing } from '../ledger/missing';
import { ofComponent, own, ownNumber } from '../ledger/places';
import { cardKindOf, paysByCard, tableKindOf } from '../kinds';
import { cardParts } from '../parts';
import type { Plan } from '../plan';
import { isCreditedTwice, isSoonAfter } from './claims';
import { hasNoValue, isUnknownType } from './credit';
import { cardName, hasError, isNobodys, ownerOfRow } from './names';
import { rulingMeasures } from './measures';
import { commissionId, unassignedOf } from './pay';
import { countsOnce, stands } from './standing';
import { hasNoRow, isNotOnTeam } from './team-rows';
import { asksForProduct } from './weights';

/** A value that cannot be used, or what is made of it is gone. */
const isWorthless = anyOf([hasNoValue, allOf([isBlank(own('worth')), not(isUnknownType)])]);

type Flag = readonly [code: FlagCode, condition: Formula<Condition>];

/** What can be noticed about a row that is a deal, in the order of its words. */
export const flagsOf = (plan: Plan, hasTeam: boolean): readonly Flag[] =>
  (
    [
      ['unknown-type', isUnknownType],
      ['no-number', isWorthless],
      ['no-day', hasBadDate],
      ['no-date', isUndated(plan)],
      ['repeated', countsOnce(plan) ? stands('repeated') : never],
      ['unknown-measure', isUnknownMeasure(plan)],
      ...rateFlags(plan),
      ['no-share', hasNoShare(plan)],
      ['over-credited', isOverCredited(plan)],
      ['under-credited', isUnderCredited(plan)],
      ['credited-twice', isCreditedTwice],
      ['soon-after-small-sale', isSoonAfter(plan)],
      ['stands-out', isFilled(own('score'))],
      ['windfall', isWindfall(plan)],
      ['no-product', asksForProduct(plan) ? isBlank(own('product')) : never],
      ['unsaid', hasTeam ? isUnsaid(plan) : never],
      ['unassigned', isUnassigned(plan)],
      ['not-on-team', hasTeam ? isNotOnTeam(plan) : never],
      ['no-row', hasTeam ? hasNoRow(plan) : never],
    ] as const satisfies readonly Flag[]
  ).filter(([, condition]) => constantOf(condition) === undefined);

/** Everything that a row of the plan's deals can be flagged for, in the order of its words. */
export const flagCodes = (plan: Plan, hasTeam: boolean): readonly FlagCode[] => [
  ...(['no-formula', 'unreadable', 'unnamed'] as const),
  ...flagsOf(plan, hasTeam).map(([code]) => code),
];

/** What cannot be in a plan is no flag of its deals. */
const never: Formula<Condition> = constant(false);

/** Everything noticed, in words. A row that is left blank between deals has a flag where a formula is gone. */
export function flagWordsOf(
  plan: Plan,
  hasTeam: boolean,
  localize: (words: LocalizedText) => string,
): Formula<Text> {
  const said = (code: FlagCode) => constant(`; ${localize(flagWords[code].words)}`);
  const words = flagsOf(plan, hasTeam).map(([code, condition]) =>
    choose<Text>(condition, said(code), blank),
  );
  const isOpen = allOf(['customer', 'type', 'renewed'].map((id) => isBlank(own(id))));
  const unnamed = choose<Text>(isOpen, blank, said('unnamed'));
  const ofNames = choose<Text>(
    hasError(plan),
    said('unreadable'),
    choose<Text>(isBlank(own('deal')), unnamed, joined(...words)),
  );
  const missing = choose<Text>(isFormulaMissing, said('no-formula'), blank);
  const all = orIfError(joined(missing, ofNames), said('no-formula'));
  return charactersFrom(all, constant(3), constant(500));
}

function isUnknownMeasure(plan: Plan): Formula<Condition> {
  const names = creditedMeasures(plan).map(({ name }) => name);
  return names.length < 2 ? never : allOf(names.map((name) => isNotText(own('measure'), name)));
}

/** Something that is no date, or no share, in a column that the plan's rules ask for. */
const hasBadDate = isFilled(own('noDate'));

/** It would count in some period, if it said in which. */
const isUndated = (plan: Plan): Formula<Condition> =>
  rulingMeasures(plan).some(({ counts }) => counts !== 'listed')
    ? allOf([stands('undated'), not(hasBadDate)])
    : never;

/** A name that a card does not have, or a pair of name and type that it has no rate for. */
function rateFlags(plan: Plan): readonly Flag[] {
  const cards = cardParts(plan).map(({ component }) => {
    const { id } = component;
    const isMissing = allOf([isFilled(own('commissionable')), isBlank(own(`rate:${id}`))]);
    const name = cardName(component);
    const names: Formula<Column<Text>> = place(`/part/${id}/column.0`);
    const isKnown = name ? isNamedIn(trimmed(own<Text>(name)), names) : constant(true);
    return { name, isMissing, isKnown };
  });
  const unknown = (of: 'closer' | 'source') =>
    anyOf(
      cards
        .filter(({ name }) => name === of)
        .map(({ isMissing, isKnown }) => allOf([isMissing, not(isKnown)])),
    );
  return [
    ['unknown-closer', unknown('closer')],
    ['unknown-source', unknown('source')],
    ['no-rate', anyOf(cards.map(({ isMissing, isKnown }) => allOf([isMissing, isKnown])))],
  ];
}

/** A component pays the most that it pays for a deal. */
const isWindfall = (plan: Plan): Formula<Condition> =>
  anyOf(
    dealParts(plan).flatMap((part) => {
      const { component } = part;
      const { id } = component;
      const limits = paysByCard(component)
        ? cardKindOf(component).ofDeal
        : tableKindOf(component).ofDeal;
      const most = limits?.most(component as never);
      if (!most) return [];
      const pays = sizeOf(ownNumber(commissionId(part)));
      const inFull = toTheCent(times(sizeOf(ownNumber('counted')), ofComponent(id, most)));
      return [allOf([isAbove(pays, constant(0)), isAtLeast(pays, inFull)])];
    }),
  );

const credited = ownNumber('credited');

const isOverCredited = (plan: Plan): Formula<Condition> =>
  creditedMeasures(plan).length === 0 ? never : isAbove(credited, constant(1));

/** Part of the credit goes to nobody; without any owner the whole deal is flagged for that. */
const isUnderCredited = (plan: Plan): Formula<Condition> =>
  sharesCredit(plan) ? allOf([isBelow(credited, constant(1)), not(isNobodys(plan))]) : never;

function hasNoShare(plan: Plan): Formula<Condition> {
  if (creditedMeasures(plan).length === 0) return never;
  return anyOf(
    dealRoles(plan).map((role) =>
      allOf([isFilled(ownerOfRow(role)), isNoShareIn(own<unknown>(`share:${role}`))]),
    ),
  );
}

function isUnassigned(plan: Plan): Formula<Condition> {
  if (!unassignedOf(plan)) return isNobodys(plan);
  return anyOf([isNobodys(plan), isOther(ownNumber('unassigned'), constant(0))]);
}
