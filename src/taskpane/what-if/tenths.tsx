import type { JSX } from 'preact';
import { useWidth } from '../chart/use-width';
import { useNow, useWords } from '../pane/use-pane';
import { still } from '../parts/still';
import { texts } from './texts';
import type { Compared } from './what-if';
import '../picture/picture.css';

const [top, baseline, line] = [6, 76, 16];
/** From this width on both ends are told on one line. */
const roomForBoth = 240;

/** The cost by tenth of payees, from the lowest results to the highest: now as columns, the plan dashed. */
export const Tenths = still(function Tenths({ of }: { of: Compared }): JSX.Element | null {
  const numbers = useNow((now) => now.numbers);
  const localize = useWords();
  const [was = [], is = []] = [of.was.cost()?.tenths, of.is.cost()?.tenths];
  const most = Math.max(...was, ...is, 0);
  const { box, width } = useWidth<HTMLElement>(292);
  if (is.length === 0 || most === 0) return null;
  const second = width < roomForBoth ? line : 0;
  const height = baseline + 20 + second;
  const y = (cost: number) => baseline - (Math.max(cost, 0) / most) * (baseline - top);
  const step = width / is.length;
  const [first = 0, last = 0] = [is[0], is.at(-1)];
  const name = `${localize(texts.tenths)}: ${is.map((one) => numbers.amount(Math.round(one))).join('; ')}`;
  return (
    <figure class="what-figure" ref={box}>
      <figcaption>{localize(texts.tenths)}</figcaption>
      <svg class="compared" role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`}>
        {is.map((cost, k) => {
          const bar = { x: k * step + step / 10, y: y(cost), width: step * 0.8 };
          const planned = y(was[k] ?? 0);
          return (
            <g key={k}>
              <rect class="picture-bar" {...bar} height={baseline - bar.y} />
              <path class="picture-tread" d={`M${bar.x} ${bar.y}h${bar.width}`} />
              <path class="compared-then is-thin" d={`M${bar.x} ${planned}h${bar.width}`} />
            </g>
          );
        })}
        <path class="axis" d={`M0 ${baseline}H${width}`} />
        <text class="label" x={3} y={baseline + 15}>
          {`${localize(texts.lowest)}: ${numbers.amount(Math.round(first))}`}
        </text>
        <text class="label" x={width - 3} y={baseline + 15 + second} text-anchor="end">
          {`${localize(texts.highest)}: ${numbers.amount(Math.round(last))}`}
        </text>
      </svg>
    </figure>
  );
});
