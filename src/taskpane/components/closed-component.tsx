import type { JSX } from 'preact';
import { titleOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { ComponentMenu } from '../card/component-menu';
import { usePane } from '../pane/use-pane';
import { FaultIcon } from '../parts/icons';
import { ComponentPicture } from '../picture/component-picture';
import { isOff } from '../plan/off';
import { opened } from '../plan/pane-state';
import { Handle } from './handle';
import { inShort } from './in-short';
import { amountOnTarget } from './on-target';
import { texts } from './list-texts';
import './list.css';

/** A component in a line: its picture, what it is, and what it pays on target. A press opens it. */
export function ClosedComponent({ index }: { index: number }): JSX.Element | null {
  const { state, localize, language, change, issues, numbers } = usePane();
  const { plan } = state.history.present;
  const part = partsOf(plan)[index];
  if (!part) return null;
  const isAtFault = issues.some(({ component }) => component === part.component.id);
  const amount = isAtFault ? undefined : amountOnTarget(plan, part);
  const title = localize(titleOf(part.component));
  const isOut = isOff(state.history.present, part.component.id);
  return (
    <div class="component-row">
      <Handle />
      <button
        type="button"
        class={`closed-component${isAtFault ? ' is-wrong' : ''}${isOut ? ' is-off' : ''}`}
        aria-expanded={false}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => change((now) => opened(now, index))}
      >
        <ComponentPicture part={part} />
        <span class="closed-words">
          <b>{title}</b>
          <span class="caption">
            {isAtFault ? localize(texts.atFault) : inShort(plan, part, language)}
          </span>
        </span>
        {isAtFault ? (
          <FaultIcon />
        ) : isOut ? (
          <span>{localize(texts.off)}</span>
        ) : (
          <b>{amount === undefined ? '–' : numbers.amount(amount)}</b>
        )}
      </button>
      <ComponentMenu index={index} label={localize(texts.actions).replace('{}', title)} />
    </div>
  );
}
