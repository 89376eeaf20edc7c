import type { Part } from '../../plan/kind';
import { type ResultComponent, resultKindOf } from '../../plan/kinds';
import { resultParts } from '../../plan/parts';
import { paidFormula } from '../earned-formula';
import { cell } from '../sheet-builder';
import { styles } from '../styles';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import { writeList } from './curve';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';

/** What a component pays for the results typed on top, natively in both forms. */
export function paidFor(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: Part<ResultComponent>,
  scenario: Scenario,
): string {
  const { component } = part;
  const { index } = scenario;
  const kind = resultKindOf(component);
  const own = scenarioPlaces(page, inputs, part, index, writeOwnList(page, inputs, part, scenario));
  const results = kind.results(part).map((_, k) => {
    const key = `${component.id}.result.${k}`;
    return inputs.isInput(key) ? inputs.used(key, index) : onDeadline(own);
  });
  return paidFormula({ ...component, gate: null }, own, kind.native(part, own, results), '');
}

/**
 * A list of numbers is looked up by its columns, so that the scenario needs one of its own, beside
 * the values used. Of a list with texts every row is read by itself.
 */
function writeOwnList(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: Part<ResultComponent>,
  scenario: Scenario,
): ReturnType<typeof writeList> {
  const list = resultKindOf(part.component)
    .fields(part)
    .find(({ kind }) => kind === 'list');
  if (list?.kind !== 'list') return undefined;
  const isOfNumbers = list.columns.every(({ unit }) => unit !== 'text' && unit !== 'word');
  if (!isOfNumbers) return undefined;
  const top = inputs.rowOf(`${part.component.id}.0.0`);
  const left = columns.lists + scenario.index * list.columns.length;
  const title = titleOfScenario(page, scenario.name);
  page.sheet.text(cell(top - 1, left), title, styles.columnHeadRight);
  const own = resultParts(scenario.plan).find(
    ({ component }) => component.id === part.component.id,
  );
  return writeList(page, inputs, scenario, own ?? part, top, left);
}

/** A date is no number to vary: what is due on a day is taken as done on that day. */
const onDeadline = (places: { readonly input: (id: string) => string }) => places.input('deadline');
