import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { statusNow } from '../../plan/document/fingerprint';
import { leadPart, partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { statusWords } from '../../plan/document/status-words';
import { planOf, presets } from '../../plan/presets/presets';
import { ComponentPicture } from '../picture/component-picture';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { begun } from '../plan/places';
import { texts } from './texts';
import './gallery.css';

/** Plans to start from, as pictures of their curves. */
export function Gallery({ close }: { close: (hasChosen: boolean) => void }): JSX.Element {
  const { localize, language, state, change } = usePane();
  const { plan, shown } = state.history.present;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="gallery">
      <h1 ref={title} tabIndex={-1}>
        {localize(texts.title)}
      </h1>
      <button type="button" class="continue" onClick={() => close(false)}>
        <PlanPicture plan={shown} />
        <span class="continue-words">
          <b>{localize(texts.continue)}</b>
          <span class="caption">{`${plan.name} · ${localize(statusWords[statusNow(plan)])}`}</span>
        </span>
        <Icon name="right" />
      </button>
      <h2>{localize(texts.choose)}</h2>
      <ul>
        {presets.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              onClick={() => {
                change((now) => {
                  const { currency, effective } = now.history.present.plan;
                  return begun(now, { ...planOf(preset, language, effective), currency });
                });
                close(true);
              }}
            >
              <PlanPicture plan={planOf(preset, language, plan.effective)} />
              <span>
                <b>{localize(preset.name)}</b>
                <span class="caption">{localize(preset.meaning)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="caption">{localize(texts.note)}</p>
    </main>
  );
}

/** The curve of the component that leads the plan, or of a plan without one what its first lists. */
function PlanPicture({ plan }: { plan: Plan }): JSX.Element | null {
  const [first] = partsOf(plan);
  const part = leadPart(plan) ?? first;
  return part ? <ComponentPicture part={part} /> : null;
}
