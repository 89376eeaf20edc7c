import { type Language, sentenceCase } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import type { PlanComponent } from '../../plan/kind';
import { type Component, kindOf } from '../../plan/kinds';
import { measureOf } from '../../plan/parts';
import { boundUnit } from '../../plan/pay/limits/bounds';
import { gateUnit } from '../../plan/pay/limits/gate';
import { sharingInShort } from '../../plan/pay/sharing-words';
import type { Plan } from '../../plan/plan';

/** Whom a component pays and what limits it, in a few words; its rule where there is neither. */
export function inShort(plan: Plan, part: PlanComponent<Component>, language: Language): string {
  const { gate, floor, cap, requires } = part.component;
  const opens = gate && amountWords(gate.atLeast, gateUnit(plan, gate), language);
  const said = [
    sharingInShort(plan, part, language),
    cap === null
      ? ''
      : `${words.cap[language]} ${amountWords(cap, boundUnit(part.component, 'cap'), language)}`,
    floor === null
      ? ''
      : `${words.floor[language]} ${amountWords(floor, boundUnit(part.component, 'floor'), language)}`,
    gate ? `${words.gate[language]} ${measureOf(plan, gate.measure).name} ${opens}` : '',
    requires ? words.conditions[language] : '',
  ].filter((one) => one !== '');
  if (said.length === 0) return kindOf(part.component).sentence(part)[language];
  return sentenceCase(said.join(' · '));
}

const words = {
  cap: { en: 'cap', da: 'loft' },
  floor: { en: 'floor', da: 'minimum' },
  gate: { en: 'gate:', da: 'krav:' },
  conditions: { en: 'conditions', da: 'betingelser' },
} as const;
