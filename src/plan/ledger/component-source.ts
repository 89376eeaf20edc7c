import type { Language } from '../../engine/words';
import type { Source } from '../../formula/value';
import { sourceOf } from '../component-places';
import { shownIn } from '../field';
import type { PlanComponent } from '../kind';
import { type Component, kindOf } from '../kinds';
import { tableValues } from '../pay/table-rows';

/** What stands in a component's places on the plan's own sheet, which names words in its language. */
export function componentSource(
  part: PlanComponent<Component>,
  language: Language,
): (key: string) => Source {
  const { component } = part;
  const fields = kindOf(component).fields(part);
  const list = fields.find((field) => field.kind === 'list');
  const source = sourceOf(component, fields, { results: [] }, tableValues(part));
  const shown = (value: unknown, column: number): unknown =>
    typeof value === 'string' ? shownIn(list?.columns[column], value, language) : value;
  return (key) => {
    const found = source(key);
    if (!('fixed' in found)) return found;
    const [of, first, second] = key.split('.');
    const { fixed } = found;
    if (of === 'cell') return { fixed: shown(fixed, Number(second)) };
    if (!Array.isArray(fixed)) return found;
    const cells: readonly unknown[] = fixed;
    if (of === 'column') return { fixed: cells.map((one) => shown(one, Number(first))) };
    return of === 'list' ? { fixed: cells.map((row) => (row as unknown[]).map(shown)) } : found;
  };
}
