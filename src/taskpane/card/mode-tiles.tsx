import type { JSX } from 'preact';
import type { TableComponent } from '../../plan/plan';
import { usePane } from '../pane-context';
import { texts } from '../texts';
import { ModePicture } from './mode-picture';

const modes = {
  ladder: ['highest', 'additive', 'linear'],
  commission: ['marginal', 'retroactive'],
} as const;
export type Mode = (typeof modes)[keyof typeof modes][number];

/** How the rows of the table pay, as pictures to choose from. */
export function ModeTiles(): JSX.Element | null {
  const { state, say, edit } = usePane();
  const { component } = state.history.present.plan;
  if (component.kind === 'milestone') return null;
  const chosen: Mode = component.kind === 'ladder' ? component.mode : component.method;
  return (
    <fieldset class="tiles">
      <legend class="unseen">{say(texts.mode.label)}</legend>
      {modes[component.kind].map((mode) => (
        <label key={mode} class="tile">
          <ModePicture mode={mode} />
          <span class="tile-name">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === chosen}
              onChange={() =>
                edit(({ plan, typed }) => ({
                  typed,
                  plan: { ...plan, component: withMode(plan.component, mode) },
                }))
              }
            />
            {say(texts.mode[mode])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function withMode(component: TableComponent, mode: Mode): TableComponent {
  if (component.kind === 'ladder' && isIn(modes.ladder, mode)) return { ...component, mode };
  if (component.kind === 'commission' && isIn(modes.commission, mode)) {
    return { ...component, method: mode };
  }
  return component;
}

const isIn = <T extends string>(list: readonly T[], mode: string): mode is T =>
  (list as readonly string[]).includes(mode);
