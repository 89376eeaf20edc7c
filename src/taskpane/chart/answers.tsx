import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { usePane } from '../pane/use-pane';
import { Icon, type IconName } from '../parts/icons';
import { resultAt, within } from '../plan/axis';
import type { ChartState } from '../plan/chart-state';
import type { SoldResult } from '../plan/result';
import { AnswerWords, type Asked, askedOf } from './answer-words';
import { widthOf } from './label-room';
import { PinMark, usePin } from './pin';
import { type Frame, type Plot, inset, plotOf } from './plot';
import './answers.css';

/** What stands in the curve's place. */
export type Shows = 'curve' | 'table' | 'plan';

interface Props {
  readonly chartState: ChartState;
  readonly frame: Frame;
  readonly shows: Shows;
  readonly show: (shows: Shows) => void;
  /** There are other components too, and the plan as a whole has a curve. */
  readonly hasWhole: boolean;
}

/** What the curve of the open component answers, and what may stand in its place. */
export function Answers({ chartState, frame, shows, show, hasWhole }: Props): JSX.Element {
  const { table, quota, axis, thresholds } = chartState;
  return (
    <AnswersOf
      asked={askedOf(chartState)}
      plot={plotOf(table, quota, axis, frame, thresholds)}
      frame={frame}
      isTable={shows === 'table'}
      show={(isTable) => show(isTable ? 'table' : 'curve')}
    >
      {hasWhole && <Tool icon="layers" name={texts.plan} press={() => show('plan')} />}
    </AnswersOf>
  );
}

interface AnswersOfProps {
  readonly asked: Asked;
  readonly plot: Pick<Plot, 'x' | 'y'>;
  readonly frame: Frame;
  readonly isTable: boolean;
  readonly show: (isTable: boolean) => void;
  /** What else can be pressed beside them. */
  readonly children?: ComponentChildren;
}

/**
 * What a curve answers: under the pointer, and at the slider while that has the focus, what a result pays
 * and what more of it does. A press goes there. A pinned result is compared with the one that is shown.
 */
export function AnswersOf(props: AnswersOfProps): JSX.Element {
  const { asked, plot, frame, isTable, show, children } = props;
  const { language, numbers, change } = usePane();
  const words = new AnswerWords(asked, numbers, language);
  const { pinned, pin, unpin, said } = usePin(asked, words);
  const isKeyed = useSlider(pin, isTable);
  const [pointed, setPointed] = useState<number>();
  const around = (
    <>
      <div class="chart-tools">
        {children}
        <Tool
          icon="pin"
          name={texts.pin}
          isOn={pinned !== undefined}
          press={pinned ? unpin : pin}
        />
        <Tool icon="table" name={texts.table} isOn={isTable} press={() => show(!isTable)} />
        <span class="unseen" role="status">
          {said}
        </span>
      </div>
      {pinned && (
        <p class="caption pin-line" data-testid="pinned">
          {words.beside(pinned)}
        </p>
      )}
    </>
  );
  const shown = pointed ?? (isKeyed ? asked.credited : undefined);
  return (
    <>
      {around}
      {!isTable && (
        <svg
          class="answers"
          width={frame.width}
          height={frame.baseline + inset}
          aria-hidden="true"
          onPointerMove={(event) => setPointed(placeUnder(event, asked, plot, frame).measure)}
          onPointerLeave={() => setPointed(undefined)}
          onClick={(event) => {
            const { result } = placeUnder(event, asked, plot, frame);
            change((now) => ({ ...now, result, typedResult: undefined }));
            document.getElementById('slider')?.focus({ preventScroll: true });
          }}
        >
          <rect class="answers-area" width={frame.width} height={frame.baseline + inset} />
          {pinned && isOn(asked, pinned.credited) && <PinMark {...{ pinned, plot, frame }} />}
          {shown !== undefined && isOn(asked, shown) && (
            <Answer
              text={words.at(shown)}
              at={plot.x(Math.max(shown, 0))}
              frame={frame}
              isPointed={pointed !== undefined}
            />
          )}
        </svg>
      )}
    </>
  );
}

/** Whether the slider has the focus by key; Enter on it pins the result. */
function useSlider(pin: () => void, isGone: boolean): boolean {
  const [isKeyed, setIsKeyed] = useState(false);
  useEffect(() => {
    const slider = document.getElementById('slider');
    if (!slider) return undefined;
    const look = () => setIsKeyed(slider.matches(':focus-visible'));
    const onKey = (event: KeyboardEvent) => {
      setIsKeyed(true);
      if (event.key !== 'Enter') return;
      event.preventDefault();
      pin();
    };
    slider.addEventListener('focus', look);
    slider.addEventListener('blur', look);
    slider.addEventListener('keydown', onKey);
    return () => {
      slider.removeEventListener('focus', look);
      slider.removeEventListener('blur', look);
      slider.removeEventListener('keydown', onKey);
    };
  }, [pin, isGone]);
  return isKeyed && !isGone;
}

/** A result below 0 stands at 0. */
const isOn = ({ axis }: Asked, measure: number): boolean =>
  Math.max(measure, 0) >= axis.min && measure <= axis.max;

/** So close to a threshold, in pixels, that the threshold is meant. */
const near = 4;

/** The result under the pointer: a step of the slider, or a threshold. */
function placeUnder(
  event: MouseEvent,
  { axis, thresholds }: Asked,
  { x: at }: Pick<Plot, 'x'>,
  { width }: Frame,
): { readonly result: SoldResult; readonly measure: number } {
  const { left } = (event.currentTarget as Element).getBoundingClientRect();
  const x = event.clientX - left;
  const threshold = thresholds.find((one) => one > 0 && Math.abs(at(one) - x) <= near);
  if (threshold !== undefined) return { result: { amount: threshold }, measure: threshold };
  const share = (x - inset) / (width - 2 * inset);
  const tick = within(axis, Math.round(axis.first + share * (axis.ticks - axis.first)));
  return {
    result: resultAt(axis, tick),
    measure: Number((tick * axis.unit).toPrecision(12)),
  };
}

interface AnswerProps {
  readonly text: string;
  readonly at: number;
  readonly frame: Frame;
  readonly isPointed: boolean;
}

/** Above the curve, over the place that it is of. */
function Answer({ text, at, frame: { width, top, baseline }, isPointed }: AnswerProps) {
  const room = widthOf(text) + 8;
  const left = Math.min(Math.max(at - room / 2, 0), Math.max(width - room, 0));
  return (
    <>
      {isPointed && <path class="answer-line" d={`M${at} ${top}V${baseline}`} />}
      <rect class="answer-ground" x={left} y={0} width={room} height={top - 2} rx="4" />
      <text class="answer" data-testid="answer" x={left + 4} y={13}>
        {text}
      </text>
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: LocalizedText;
  readonly isOn?: boolean;
  readonly press: () => void;
}

/** A small button beside the curve. */
export function Tool({ icon, name, isOn = false, press }: ToolProps): JSX.Element {
  const { localize } = usePane();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={localize(name)}
      title={localize(name)}
      aria-pressed={isOn}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}

const texts = {
  plan: { en: 'The whole plan', da: 'Hele planen' },
  pin: { en: 'Pin this point', da: 'Fastgør punktet' },
  table: { en: 'As a table', da: 'Som tabel' },
} as const satisfies Record<string, LocalizedText>;
