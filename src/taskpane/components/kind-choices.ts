import '../../plan/all-rules';
import type { Language } from '../../engine/words';
import { kindNames, kinds } from '../../plan/all-kinds';
import type { Kind, PlanComponent } from '../../plan/kind';
import type { Component, KindName } from '../../plan/kinds';
import { besideOf, leadMeasure } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import type { Pictured } from '../picture/pictured-list';

/** Every kind of component as it would begin in a plan, with what it pays. */
export const kindChoices = (
  plan: Plan,
  language: Language,
): readonly (Pictured & { readonly id: KindName; readonly part: PlanComponent<Component> })[] =>
  kindNames.map((id) => {
    const kind = kinds[id] as unknown as Kind<Component>;
    const [measure, beside] = [leadMeasure(plan), besideOf(plan, { id: '' })];
    const part = { component: kind.sample('sample', measure, language, beside), measure, beside };
    return { id, part, name: kind.title[language], meaning: kind.sentence(part)[language] };
  });
