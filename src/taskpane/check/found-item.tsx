import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { curveIn } from '../../plan/findings/curves';
import type { Asks, Finding } from '../../plan/findings/finding';
import type { Plan } from '../../plan/plan';
import { ComparedCurves } from '../chart/compared-curves';
import { usePane } from '../pane/use-pane';
import { SentenceBox } from '../parts/sentence-box';
import { keepUndo } from '../parts/undo-keys';
import { texts } from './texts';

interface Props {
  readonly id: string;
  readonly finding: Finding;
  /** With both curves: as it pays today, and repaired. */
  readonly isDrawn: boolean;
  readonly open: () => void;
  /** Makes another plan of it: the repaired one, or that with what only a person can say. */
  readonly write: (plan: Plan) => void;
}

/** A finding: what kind it is, where, its amount, a sentence, and its repair. */
export function FoundItem({ id, finding, isDrawn, open, write }: Props): JSX.Element {
  const { localize, numbers, state } = usePane();
  const { plan } = state.history.present;
  const { is, place, sentence, money, component } = finding;
  return (
    <article class={`finding${isDrawn ? ' is-drawn' : ''}`}>
      <div class="finding-head">
        <Mark is={is} />
        <b>{localize(texts[is])}</b>
        {component === undefined ? (
          <span class="finding-place">{localize(place)}</span>
        ) : (
          <button type="button" class="finding-place" onClick={open}>
            {localize(place)}
          </button>
        )}
        {money && (
          <span class="finding-money">
            <span class="caption">{localize(money.of)}</span> <b>{numbers.amount(money.amount)}</b>
          </span>
        )}
      </div>
      <p>{localize(sentence)}</p>
      {isDrawn && finding.repair && (
        <ComparedCurves
          label={localize(texts.compared)}
          solid={{ curve: curveIn(plan, component), name: localize(texts.today) }}
          dashed={{
            curve: curveIn(finding.repair.plan, component),
            name: localize(texts.repaired),
          }}
        />
      )}
      {finding.asks && (
        <AskedText id={`${id}-text`} asks={finding.asks} place={place} write={write} />
      )}
      {finding.repair && (
        <div class="finding-repair">
          <button
            type="button"
            class="quiet"
            onClick={() => finding.repair && write(finding.repair.plan)}
          >
            {localize(finding.repair.label)}
          </button>
          <span class="caption">{localize(finding.repair.result)}</span>
        </div>
      )}
    </article>
  );
}

interface AskedProps {
  readonly id: string;
  readonly asks: Asks;
  readonly place: LocalizedText;
  readonly write: (plan: Plan) => void;
}

/** A text that only a person can say; it goes into the plan as one step. */
function AskedText({ id, asks, place, write }: AskedProps): JSX.Element {
  const { localize } = usePane();
  const [text, setText] = useState('');
  const put = () => text.trim() !== '' && write(asks.withText(text.trim()));
  return (
    <div onKeyDown={(event) => text !== '' && keepUndo(event)}>
      <SentenceBox
        id={id}
        label={`${localize(asks.label)}, ${localize(place)}`}
        hint={localize(asks.hint)}
        longest={asks.longest}
        value={text}
        set={setText}
        onEnter={put}
      />
      <div class="finding-repair">
        <button type="button" class="quiet" disabled={text.trim() === ''} onClick={put}>
          {localize(texts.intoPlan)}
        </button>
      </div>
    </div>
  );
}

/** A triangle costs, a circle is unclear: told by shape first. */
function Mark({ is }: { is: Finding['is'] }): JSX.Element {
  return (
    <svg class={`icon mark-${is}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {is === 'costs' ? (
        <path d="M8 1.8L15 14.2H1z M8 6.4v3.6 M8 11.6v.6" />
      ) : (
        <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8z M6.1 6.3a1.9 1.9 0 1 1 2.7 1.7c-.5.3-.8.6-.8 1.2 M8 11.1v.6" />
      )}
    </svg>
  );
}
