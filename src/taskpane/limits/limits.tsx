import '../../plan/all-rules';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { texts as details } from '../details/texts';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { withLimit } from './begin';
import { LimitFields } from './limit-fields';
import { type Limit, limitOfField, meaningOf, nameOf, otherLimits, saidLimits } from './said';
import { texts } from './texts';
import './limits.css';

/**
 * What limits the component and whom it pays: a sentence each, which opens its fields where it stands,
 * and a line that adds another. Escape closes what was opened, and gives the focus back.
 */
export function Limits(): JSX.Element | null {
  const { part, state, localize, language, issues, edit } = usePane();
  const { plan } = state.history.present;
  const [open, setOpen] = useState<Limit | 'more'>();
  const box = useRef<HTMLDivElement>(null);
  /** Where the focus goes once what was pressed is drawn: into what was opened, or to what opens it. */
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });
  const said = saidLimits(plan, part, language);
  const others = otherLimits(plan, part, said);
  const faulty = issues.flatMap(({ component, field }) =>
    component === part.component.id ? (limitOfField(field) ?? []) : [],
  );
  const isOpen = (limit: Limit) => open === limit || faulty.includes(limit);
  const show = (limit: Limit | 'more' | undefined, focus: string) => {
    setOpen(limit);
    next.current = focus;
  };
  const line = (limit: Limit) => `[aria-controls="limit-${limit}"]`;
  const toggle = (limit: Limit) =>
    open === limit ? show(undefined, line(limit)) : show(limit, firstField);
  const add = (limit: Limit) => {
    edit((draft) => withLimit(draft, limit, localize(details.role)));
    show(limit, firstField);
  };
  /** What says nothing yet is shown while its fields are open. */
  const shown = [
    ...said,
    ...others.filter(isOpen).map((limit) => ({ limit, words: localize(nameOf(part, limit)) })),
  ];
  if (shown.length + others.length === 0) return null;
  return (
    <div
      class="limits"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === undefined) return;
        event.preventDefault();
        show(undefined, open === 'more' || others.includes(open) ? addLine : line(open));
      }}
    >
      {shown.map(({ limit, words }) => (
        <div key={limit}>
          <button
            type="button"
            class="said"
            aria-expanded={isOpen(limit)}
            aria-controls={`limit-${limit}`}
            onClick={() => toggle(limit)}
          >
            <span>{words}</span>
            <Icon name={isOpen(limit) ? 'up' : 'down'} />
          </button>
          <div id={`limit-${limit}`} class="limit-fields" hidden={!isOpen(limit)}>
            {isOpen(limit) && <LimitFields limit={limit} taken={() => show(undefined, addLine)} />}
          </div>
        </div>
      ))}
      {others.some((limit) => !isOpen(limit)) && (
        <>
          <button
            type="button"
            class="said add-limit"
            aria-expanded={open === 'more'}
            aria-controls="more-limits"
            onClick={() =>
              open === 'more' ? show(undefined, addLine) : show('more', '#more-limits button')
            }
          >
            <Icon name="plus" />
            <span>{localize(texts.add)}</span>
          </button>
          <ul id="more-limits" class="more-limits" hidden={open !== 'more'}>
            {others.map((limit) => (
              <li key={limit}>
                <button type="button" data-limit={limit} onClick={() => add(limit)}>
                  <b>{localize(nameOf(part, limit))}</b>{' '}
                  <span class="caption">{localize(meaningOf(part, limit))}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const addLine = '.add-limit';
const firstField = '.limit-fields:not([hidden]) :is(input, select)';
