import type { JSX } from 'preact';
import type { ExpectedCost } from '../../plan/scenarios/expected-cost';
import { useNow, useWords } from '../pane/use-pane';
import { still } from '../parts/still';
import { texts } from './texts';
import type { Compared } from './what-if';

interface Props {
  readonly of: Compared;
  readonly margin: number;
}

/** What the plan costs, what it costs now, and the difference. */
export const Figures = still(function Figures({ of, margin }: Props): JSX.Element {
  const numbers = useNow((now) => now.numbers);
  const localize = useWords();
  const [before, after] = [of.was.cost(), of.is.cost()];
  const share = ({ cost, revenue }: ExpectedCost) => (revenue ? cost / revenue : undefined);
  /** As it is shown, so that the difference is that of what stands there. */
  const round = (one: number, isShare: boolean) =>
    isShare ? Math.floor(1000 * one + 1e-7) / 1000 : Math.round(one);
  const points = (size: number) =>
    `${numbers.inField(100 * size, 'count')} ${localize(texts.points)}`;
  const rows = [
    {
      id: 'cost',
      amount: ({ cost }: ExpectedCost): number | undefined => cost,
      isShare: false,
    },
    { id: 'reaching', amount: ({ reaching }: ExpectedCost) => reaching, isShare: true },
    { id: 'costShare', amount: share, isShare: true },
    {
      id: 'margin',
      amount: (one: ExpectedCost) => {
        const cost = share(one);
        return cost === undefined ? undefined : margin - cost;
      },
      isShare: true,
    },
  ] as const;
  return (
    <table class="what-figures">
      <caption class="unseen">{localize(texts.figures)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{localize(texts.plan)}</th>
          <th scope="col">{localize(texts.now)}</th>
          <th scope="col">{localize(texts.difference)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, amount, isShare }) => {
          const [was, is] = [before && amount(before), after && amount(after)];
          if (was === undefined && is === undefined) return null;
          const shown = (one: number | undefined) =>
            one === undefined
              ? '–'
              : isShare
                ? numbers.attainment(one)
                : numbers.amount(round(one, isShare));
          const by =
            was === undefined || is === undefined
              ? undefined
              : round(is, isShare) - round(was, isShare);
          const sign = by === undefined || Math.abs(by) < 1e-9 ? '' : by > 0 ? '+' : '\u2212';
          const size = Math.abs(by ?? 0);
          return (
            <tr key={id}>
              <th scope="row">{localize(texts[id])}</th>
              <td data-head={localize(texts.plan)} data-testid={`plan-${id}`}>
                {shown(was)}
              </td>
              <td data-head={localize(texts.now)} data-testid={`now-${id}`}>
                <b>{shown(is)}</b>
              </td>
              <td data-head={localize(texts.difference)} data-testid={`by-${id}`}>
                {by === undefined
                  ? '–'
                  : `${sign}${isShare ? points(Math.round(1000 * size) / 1000) : numbers.amount(size)}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
