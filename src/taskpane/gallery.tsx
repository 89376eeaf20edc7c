import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillsTable } from '../plan/plan';
import { planFrom, presets } from '../plan/presets';
import { CurvePicture } from './chart/curve-picture';
import { usePane } from './pane-context';
import { Icon } from './parts/icons';
import { draftOf } from './plan/draft';
import { halfway } from './plan/result';
import { texts } from './texts';

/** Plans to start from, as pictures of their curves. */
export function Gallery({ close }: { close: (hasChosen: boolean) => void }): JSX.Element {
  const { say, language, state, edit, change } = usePane();
  const { plan, shown } = state.history.present;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const editable = presets.flatMap((preset) =>
    fillsTable(preset.component) ? [{ preset, component: preset.component }] : [],
  );
  return (
    <main class="gallery">
      <h1 ref={title} tabIndex={-1}>
        {say(texts.gallery.title)}
      </h1>
      <button type="button" class="continue" onClick={() => close(false)}>
        <CurvePicture component={shown.component} />
        <span class="continue-words">
          <b>{say(texts.gallery.continue)}</b>
          <span class="caption">{`${plan.name} · ${say(texts.head[plan.status])}`}</span>
        </span>
        <Icon name="right" />
      </button>
      <h2>{say(texts.gallery.choose)}</h2>
      <ul>
        {editable.map(({ preset, component }) => (
          <li key={preset.id}>
            <button
              type="button"
              onClick={() => {
                edit((draft) => {
                  const { currency, period } = draft.plan;
                  const begun = planFrom(preset, language, period);
                  return draftOf({ ...begun, currency, component });
                });
                change((now) => ({ ...now, result: halfway, typedResult: undefined }));
                close(true);
              }}
            >
              <CurvePicture component={component} />
              <span>
                <b>{say(preset.name)}</b>
                <span class="caption">{say(preset.meaning)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="caption">{say(texts.gallery.note)}</p>
    </main>
  );
}
