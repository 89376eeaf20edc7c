import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import { ComponentPicture } from './component-picture';
import './pictured-list.css';

/** What can be begun with: its picture, its name and what it pays. */
export interface Pictured {
  readonly id: string;
  readonly part: PlanComponent<Component> | undefined;
  readonly name: string;
  readonly meaning: string;
}

interface Props {
  readonly choices: readonly Pictured[];
  readonly choose: (id: string) => void;
}

export const PicturedList = ({ choices, choose }: Props): JSX.Element => (
  <ul class="pictured-list">
    {choices.map(({ id, part, name, meaning }) => (
      <li key={id}>
        <button type="button" onClick={() => choose(id)}>
          {part ? <ComponentPicture part={part} /> : <span class="picture" />}
          <span>
            <b>{name}</b>
            <span class="caption">{meaning}</span>
          </span>
        </button>
      </li>
    ))}
  </ul>
);
