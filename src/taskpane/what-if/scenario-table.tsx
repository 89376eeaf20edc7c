import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import type { ScenarioLine } from './scenario-lines';
import { texts } from './texts';

interface Props {
  readonly lines: readonly ScenarioLine[];
  readonly nameOf: (line: ScenarioLine) => string;
  /** The result that they are compared at, as a share of the goal, and what that is. */
  readonly at: number;
  readonly goal: number | undefined;
}

/** Each scenario in a line: what it pays at the result that is looked at, its cost, and who reaches 100 %. */
export function ScenarioTable({ lines, nameOf, at, goal }: Props): JSX.Element {
  const { localize, numbers } = usePane();
  const hasReaching = lines.some(({ cost }) => cost()?.reaching !== undefined);
  const heads = {
    pays:
      goal === undefined
        ? localize(texts.pays)
        : `${localize(texts.paysAt)} ${numbers.percent(at)}`,
    cost: localize(texts.cost),
    reaching: localize(texts.reaching),
  };
  return (
    <table class="what-figures scenarios">
      <caption class="unseen">{localize(texts.scenarios)}</caption>
      <thead>
        <tr>
          <th scope="col">{localize(texts.scenario)}</th>
          <th scope="col">{heads.pays}</th>
          <th scope="col">{heads.cost}</th>
          {hasReaching && <th scope="col">{heads.reaching}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, k) => {
          const { curve, isEdited } = line;
          const cost = line.cost();
          const pays = curve?.paid(at * (goal ?? 0));
          const amount = (value: number | undefined) =>
            value === undefined ? '–' : numbers.amount(Math.round(value));
          return (
            <tr key={k} class={isEdited ? 'is-edited' : undefined} data-testid={`scenario-${k}`}>
              <th scope="row">
                <span class="scenario-name">
                  <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
                    <path
                      class={`scenario-line is-${k}${isEdited ? ' is-edited' : ''}`}
                      d="M0 4H28"
                    />
                  </svg>
                  {nameOf(line)}
                </span>
              </th>
              <td data-head={heads.pays}>{pays === undefined ? '–' : numbers.amount(pays)}</td>
              <td data-head={heads.cost}>{amount(cost?.cost)}</td>
              {hasReaching && (
                <td data-head={heads.reaching}>
                  {cost?.reaching === undefined ? '–' : numbers.attainment(cost.reaching)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
