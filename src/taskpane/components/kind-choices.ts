import '../../plan/all-rules';
import type { Language, LocalizedText } from '../../engine/words';
import { kindNames, kinds } from '../../plan/all-kinds';
import type { Kind, PlanComponent } from '../../plan/kind';
import type { Component, KindName } from '../../plan/kinds';
import { besideOf, leadMeasure } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import type { Pictured } from '../picture/pictured-list';

export interface KindChoice extends Pictured {
  readonly id: KindName;
  readonly part: PlanComponent<Component>;
  /** By what its kind pays, where those of a kind stand together. */
  readonly group: string;
}

const groups: Record<Kind<never>['shape'], LocalizedText> = {
  table: { en: 'By a result', da: 'Efter et resultat' },
  deals: { en: 'Deal by deal', da: 'Handel for handel' },
  results: { en: 'By several results or events', da: 'Efter flere resultater eller hændelser' },
  nothing: { en: 'Targets, credit and base salary', da: 'Mål, kreditering og grundløn' },
};

/** Every kind of component as it would begin in a plan, with what it pays. */
export const kindChoices = (plan: Plan, language: Language): readonly KindChoice[] =>
  kindNames.map((id) => {
    const kind = kinds[id] as unknown as Kind<Component>;
    const [measure, beside] = [leadMeasure(plan), besideOf(plan, { id: '' })];
    const part = { component: kind.sample('sample', measure, language, beside), measure, beside };
    const [name, group] = [kind.title[language], groups[kind.shape][language]];
    return { id, part, name, group, meaning: kind.sentence(part)[language] };
  });
