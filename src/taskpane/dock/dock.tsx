import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Shows } from '../chart/answers';
import type { Frame } from '../chart/plot';
import { StepChart } from '../chart/step-chart';
import { useWidth } from '../chart/use-width';
import { usePane } from '../pane/use-pane';
import { isOverPeriod } from '../../plan/kinds';
import { leadPart } from '../../plan/parts';
import { openTable } from '../plan/draft';
import { listOf } from '../plan/fields';
import { chartStateOf } from '../plan/chart-state';
import { texts } from '../chart/texts';
import { Readout } from './readout';
import { Slider } from './slider';
import { lazily } from '../parts/fetched/lazy';

const Answers = lazily(() => import('../chart/answers').then((part) => part.Answers));
const ChartTable = lazily(() => import('../chart/chart-table').then((part) => part.ChartTable));
const PlanDock = lazily(() => import('./plan-dock').then((part) => part.PlanDock));
const FieldRoom = lazily(() => import('./field-room').then((part) => part.FieldRoom));
const Example = lazily(() => import('../example/example').then((part) => part.Example));

/** What the open component pays: its curve over the slider that is its axis, or an example. */
export function Dock(): JSX.Element {
  const { state } = usePane();
  const { present } = state.history;
  const part = openTable({ ...present, plan: present.shown });
  return part ? <CurveDock /> : <Example />;
}

/** The curve, which never leaves the screen; its numbers as a table stand in its place. */
function CurveDock(): JSX.Element | null {
  const { state, localize } = usePane();
  const { present } = state.history;
  const part = openTable({ ...present, plan: present.shown });
  const chartState = part && chartStateOf(present.shown, part, state.result);
  const { box, width } = useWidth<HTMLElement>(318);
  const [shows, show] = useState<Shows>('curve');
  const isShort = useIsBelow(720);
  const [isFilled, setIsFilled] = useState(false);
  const isLow = useIsBelow(640) || isFilled;
  if (!part || !chartState) return null;
  const isOut = present.off?.includes(part.component.id) === true && shows !== 'plan';
  const hasOthers = present.plan.components.length > 1;
  const lead = leadPart(present.shown);
  const hasWhole = hasOthers && lead !== undefined && isOverPeriod(lead);
  const isCompact = isShort || hasOthers || listOf(present.shown, part) !== undefined;
  const top = 20;
  const frame: Frame = { width, top, baseline: top + (isLow ? 48 : isCompact ? 88 : 140) };
  return (
    <section
      class={`dock${isCompact ? ' is-compact' : ''}${isLow ? ' is-low' : ''}${isOut ? ' is-out' : ''}`}
      aria-label={localize(texts.name)}
      ref={box}
    >
      <FieldRoom told={setIsFilled} />
      {hasWhole && shows === 'plan' ? (
        <PlanDock frame={frame} close={() => show('curve')} />
      ) : (
        <>
          <Readout chartState={chartState} />
          <div class="plot">
            <Answers {...{ chartState, frame, shows, show, hasWhole }} />
            {shows !== 'table' && (
              <>
                <StepChart {...{ chartState, frame }} />
                <Slider chartState={chartState} />
              </>
            )}
            <ChartTable chartState={chartState} isSeen={shows === 'table'} />
          </div>
        </>
      )}
    </section>
  );
}

/** Whether the pane is lower than a number of pixels. */
function useIsBelow(height: number): boolean {
  const query = useMemo(() => matchMedia(`(max-height: ${height - 1}px)`), [height]);
  const [isBelow, setIsBelow] = useState(query.matches);
  useEffect(() => {
    const follow = () => setIsBelow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isBelow;
}
