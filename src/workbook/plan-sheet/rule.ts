import type { Part, Piece, Places } from '../../plan/kind';
import { type Component, fillsTable, kindOf } from '../../plan/kinds';
import { measureOf, quotaOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { sentence, sentenceText } from '../formula';
import { block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { heightOf, linesOf } from '../text-lines';
import { type PartPage, columns, widthOver } from './context';

/**
 * The rule in words with its limits, as a formula over the inputs, so that it never says what the
 * plan no longer pays.
 */
export function writeRule(page: PartPage, row: number, places: Places): void {
  const { sheet, part, plan, language } = page;
  const pieces = [
    ...kindOf(part.component).rule(withQuotaThatCounts(plan, part), places)[language],
    ...limitPieces(page, places),
  ];
  const text = sentenceText(pieces, language);
  sheet.formula(cell(row, columns.label), sentence(pieces, language), text, {
    ...styles.prose,
    vertical: 'center',
  });
  sheet.merge(block(row, columns.label, 1, columns.last + 1));
  sheet.height(row, heightOf(linesOf(text, widthOver(columns.label, columns.last))) + 4);
}

/** What the gate, the floor, the cap and earlier credit do to what the rule pays. */
function limitPieces({ plan, part, language }: PartPage, { input }: Places): readonly Piece[] {
  const { component } = part;
  const { gate, floor, cap } = component;
  const isDanish = language === 'da';
  const pieces: Piece[] = [];
  if ('hasPrior' in component && component.hasPrior) {
    pieces.push(
      isDanish
        ? ' Kredit fra tidligere på året kommer først i tabellen; perioden betaler det, dens egen kredit lægger til.'
        : ' Credit from earlier in the year comes first in the table; the period pays what its own credit adds.',
    );
  }
  if (gate) {
    const { name, unit } = measureOf(plan, gate.measure);
    const least: Piece = { unit, formula: input('gate'), value: gate.atLeast };
    pieces.push(
      ...(isDanish
        ? [` Der udbetales intet, så længe ${name} er under `, least, '.']
        : [` Nothing is paid while ${name} is below `, least, '.']),
    );
  }
  const money = (id: 'floor' | 'cap', value: number): Piece => ({
    unit: 'money',
    formula: input(id),
    value,
  });
  if (floor !== null) {
    const least = money('floor', floor);
    pieces.push(
      ...(isDanish
        ? [' En periode giver mindst ', least, '.']
        : [' A period pays at least ', least, '.']),
    );
  }
  if (cap !== null) {
    const most = money('cap', cap);
    pieces.push(
      ...(isDanish
        ? [' En periode giver højst ', most, '.']
        : [' A period pays at most ', most, '.']),
    );
  }
  return pieces;
}

/** An escalation moves the quota that the rule speaks of. */
function withQuotaThatCounts(plan: Plan, { component, measure }: Part<Component>): Part<Component> {
  if (!fillsTable(component) || !('quota' in component)) return { component, measure };
  const quota = quotaOf(plan, { component, measure });
  if (quota === undefined) return { component, measure };
  return { component: { ...component, quota }, measure };
}
