import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { kindOf } from '../../plan/plan';
import { ChartTable } from '../chart/chart-table';
import { StepChart } from '../chart/step-chart';
import { usePane } from '../pane-context';
import { standingOf } from '../plan/standing';
import { texts } from '../texts';
import { Readout } from './readout';
import { Slider } from './slider';

/** The curve, which never leaves the screen, over the slider that is its axis. */
export function Dock(): JSX.Element {
  const { state, say } = usePane();
  const { shown } = state.history.present;
  const standing = standingOf(shown, state.result);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(318);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(Math.floor(entry.contentRect.width), 120));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const isCompact =
    useIsShort() || kindOf(shown.component).inputTable(shown.component) !== undefined;
  return (
    <section class={`dock${isCompact ? ' is-compact' : ''}`} aria-label={say(texts.chart.name)}>
      <Readout standing={standing} />
      <div class="plot" ref={box}>
        <StepChart standing={standing} width={width} plotHeight={isCompact ? 88 : 140} />
        <Slider standing={standing} />
      </div>
      <ChartTable standing={standing} />
    </section>
  );
}

function useIsShort(): boolean {
  const query = matchMedia('(max-height: 719px)');
  const [isShort, setIsShort] = useState(query.matches);
  useEffect(() => {
    const follow = () => setIsShort(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isShort;
}
