import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { texts } from './texts';
import { hasRoom, withName, withoutScenario } from './what-if';
import './scenarios.css';

interface Props {
  readonly whatIf: WhatIf;
  readonly move: (next: WhatIf, group?: string) => void;
}

/** Which of the scenarios is being moved, under which name; or a new one. */
export function ScenarioChoice({ whatIf, move }: Props): JSX.Element | null {
  const { localize, settle } = usePane();
  const { scenarios, edited } = whatIf;
  if (scenarios.length === 0) return null;
  const choice = (k: number | undefined, name: string) => (
    <label key={k ?? 'new'} class="segment">
      <input
        type="radio"
        name="scenario"
        checked={k === edited}
        onChange={() => move({ ...whatIf, edited: k })}
      />
      <span>{name}</span>
    </label>
  );
  const scenario = edited === undefined ? undefined : scenarios[edited];
  return (
    <>
      <fieldset class="segments">
        <legend class="unseen">{localize(texts.edited)}</legend>
        {scenarios.map(({ name }, k) => choice(k, name))}
        {hasRoom(whatIf) && choice(undefined, localize(texts.newOne))}
      </fieldset>
      {!hasRoom(whatIf) && <p class="caption">{localize(texts.noRoom)}</p>}
      {scenario && edited !== undefined && (
        <div class="scenario-edit">
          <div class="labelled">
            <label for="scenario-name">{localize(texts.name)}</label>
            <div class="field is-text">
              <input
                id="scenario-name"
                type="text"
                maxLength={40}
                autocomplete="off"
                value={scenario.name}
                onInput={(event) =>
                  move(withName(whatIf, edited, event.currentTarget.value), 'scenario-name')
                }
                onBlur={settle}
              />
            </div>
          </div>
          <button
            type="button"
            class="quiet scenario-remove"
            onClick={() => {
              move(withoutScenario(whatIf, edited));
              requestAnimationFrame(() =>
                document
                  .querySelector<HTMLElement>('.segments input:checked, #what-here')
                  ?.focus({ preventScroll: true }),
              );
            }}
          >
            <Icon name="close" />
            {localize(texts.remove)}
          </button>
        </div>
      )}
    </>
  );
}
