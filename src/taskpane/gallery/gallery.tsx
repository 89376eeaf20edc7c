import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { leadPart, partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { statusNow, statusWords } from '../../plan/document/status';
import { type Preset, emptyPlan, planOf, presets } from '../../plan/presets/presets';
import { ComponentPicture } from '../picture/component-picture';
import { PicturedList } from '../picture/pictured-list';
import { usePane } from '../pane/use-pane';
import { FileInput } from '../parts/file-input';
import { Icon } from '../parts/icons';
import { begun } from '../plan/places';
import { TableStart } from './table-start';
import { texts } from './texts';
import './gallery.css';

/** Plans to start from, by what they are for and by what they pay, as pictures; or nothing yet. */
export function Gallery({ close }: { close: (hasChosen: boolean) => void }): JSX.Element {
  const { localize, language, state, change } = usePane();
  const { plan, shown } = state.history.present;
  const title = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const begin = (preset: Preset) => {
    change((now) => {
      const { currency, effective } = now.history.present.plan;
      return begun(now, { ...planOf(preset, language, effective), currency });
    });
    close(true);
  };
  const list = (of: readonly Preset[]) => (
    <PicturedList
      choices={of.map((preset) => ({
        id: preset.id,
        part: picturedPart(planOf(preset, language, plan.effective), preset.pictured),
        name: localize(preset.situation ?? preset.name),
        meaning: localize(preset.meaning),
      }))}
      choose={(id) => {
        const preset = of.find((one) => one.id === id);
        if (preset) begin(preset);
      }}
    />
  );
  const part = picturedPart(shown);
  return (
    <main class="gallery">
      <div class="gallery-scroll">
        <h1 ref={title} tabIndex={-1}>
          {localize(texts.title)}
        </h1>
        <button type="button" class="continue" onClick={() => close(false)}>
          {part && <ComponentPicture part={part} />}
          <span>
            <b>{localize(texts.continue)}</b>
            <span class="caption">{`${plan.name} · ${localize(statusWords[statusNow(plan)])}`}</span>
          </span>
          <Icon name="right" />
        </button>
        <TableStart begin={begin} />
        <h2>{localize(texts.situations)}</h2>
        {list(presets.filter(({ situation }) => situation))}
        <h2>{localize(texts.shapes)}</h2>
        {list(presets.filter(({ situation }) => !situation))}
      </div>
      <div class="gallery-foot">
        <button type="button" class="link" onClick={() => begin(emptyPlan)}>
          <Icon name="plus" />
          {localize(texts.empty)}
        </button>
        <button type="button" class="link" onClick={() => file.current?.click()}>
          <Icon name="file" />
          {localize(texts.open)}
        </button>
        <FileInput input={file} chosen={() => close(true)} />
        <p class="caption">{localize(texts.note)}</p>
      </div>
    </main>
  );
}

/** The component that a plan is pictured by: one that is named, the one that leads it, or its first. */
function picturedPart(plan: Plan, id?: string) {
  const parts = partsOf(plan);
  return parts.find(({ component }) => component.id === id) ?? leadPart(plan) ?? parts[0];
}
