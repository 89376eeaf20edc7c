import type { Language } from '../../../../engine/words';
import { input } from '../../../../plan/component-places';
import type { Piece } from '../../../../plan/kind';
import type { Places } from '../../../../plan/component-notation';
import { kindOf } from '../../../../plan/kinds';
import { gateUnit, isOfQuota } from '../../../../plan/pay/limits/gate';
import { followsYear, gateFollowsYear } from '../../../../plan/pay/limits/followed-year';
import { measureOf } from '../../../../plan/parts';
import { ownQuotaWords } from '../../../../plan/payee/quota/own-quota-field';
import { conditionPieces } from '../../../../plan/conditions/condition-words';
import { sentence } from '../../../../plan/pay/sentence';
import { standing } from '../../cell-formula';
import { block, cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { heightOf, linesOf } from '../../../design/text-lines';
import { type PartPage, columns, widthOver } from '../context';

/**
 * The rule in words with its limits, as a formula over the inputs, so that it never says what the
 * plan no longer pays.
 */
export function writeRule(page: PartPage, row: number, places: Places): void {
  const { sheet, calculation, part, language } = page;
  const pieces = [...kindOf(part.component).rule(part)[language], ...limitPieces(page)];
  const rule = standing(sentence(pieces, language), places);
  const lines = linesOf(String(calculation.valueOf(rule)), widthOver(columns.label, columns.last));
  calculation.put(cell(row, columns.label), rule, { ...styles.prose, vertical: 'center' });
  sheet.merge(block(row, columns.label, 1, columns.last + 1));
  sheet.height(row, heightOf(lines) + 4);
}

/** What is limited, and what else there is to say of its floor. */
const ofAPeriod = { en: [' A period', '.'], da: [' En periode', '.'] } as const;
const ofTheYear = {
  en: [' The year', '; with earlier credit it counts as given.'],
  da: [' Året', '; med tidligere kredit regnes det som givet.'],
} as const;

const ofOwnQuota = { en: ' of the payee’s own quota', da: ' af modtagerens egen kvote' } as const;

/** What a gate does, around the number that it opens at. */
const gateWords = (
  name: string,
  isOfYear: boolean,
  looksAtYear: boolean,
): Readonly<Record<Language, readonly [before: string, after: string]>> => {
  if (looksAtYear) {
    return {
      en: [
        ` Nothing is paid while ${name} of the year is below `,
        '; then what was held back is paid too.',
      ],
      da: [
        ` Der udbetales intet, så længe årets ${name} er under `,
        '; derefter udbetales også det, der blev holdt tilbage.',
      ],
    };
  }
  if (isOfYear) {
    return {
      en: [` While ${name} of a period is below `, ', that period is paid nothing, then or later.'],
      da: [` Er ${name} under `, ' i en periode, udbetales dens kredit hverken da eller senere.'],
    };
  }
  return {
    en: [` Nothing is paid while ${name} is below `, '.'],
    da: [` Der udbetales intet, så længe ${name} er under `, '.'],
  };
};

/** What the gate, the floor, the cap and earlier credit do to what the rule pays. */
function limitPieces({ plan, part, language }: PartPage): readonly Piece[] {
  const { component } = part;
  const { gate, floor, cap } = component;
  const isDanish = language === 'da';
  const isOfYear = followsYear(component);
  const pieces: Piece[] = [...ownQuotaWords(plan, part, language)];
  if (isOfYear) {
    pieces.push(
      isDanish
        ? ' Kredit fra tidligere på året kommer først i tabellen; perioden betaler det, dens egen kredit lægger til.'
        : ' Credit from earlier in the year comes first in the table; the period pays what its own credit adds.',
    );
  }
  if (gate) {
    const { name } = measureOf(plan, gate.measure);
    const [before, after] = gateWords(name, isOfYear, gateFollowsYear(plan, part))[language];
    const ofQuota = isOfQuota(gate) ? [ofOwnQuota[language]] : [];
    pieces.push(before, input('gate', gateUnit(plan, gate)), ...ofQuota, after);
  }
  const [who, given] = isOfYear ? ofTheYear[language] : ofAPeriod[language];
  if (floor !== null) {
    const least = input('floor', 'money');
    pieces.push(`${who} ${isDanish ? 'giver mindst' : 'pays at least'} `, least, given);
  }
  if (cap !== null) {
    const most = input('cap', 'money');
    pieces.push(`${who} ${isDanish ? 'giver højst' : 'pays at most'} `, most, '.');
  }
  return [...pieces, ...conditionPieces(plan, component, language)];
}
