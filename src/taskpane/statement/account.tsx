import type { ComponentChildren, JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { isoDay } from '../../engine/dates';
import type { Due } from '../../plan/payee/due';
import { labels } from '../../plan/payee/entries';
import type { Payee } from '../../plan/people';
import type { Statement, StatementLine } from '../../plan/payee/statement';
import { usePane } from '../pane/use-pane';
import { dayWords } from '../plan/period';
import { texts } from './texts';
import './account.css';

/** A payee's account: each component with what stands behind it, the total, and what is due when. */
export function Account({
  payee,
  account,
}: {
  readonly payee: Payee;
  readonly account: Statement;
}): JSX.Element {
  const { localize, language, numbers } = usePane();
  const dayOf = (id: 'from' | 'to') =>
    payee[id] === null ? '' : `${localize(labels[id])} ${dayWords(isoDay(payee[id]), language)}`;
  const who = [payee.role, payee.team, dayOf('from'), dayOf('to')]
    .filter((word) => word !== '')
    .join(' · ');
  return (
    <>
      {who !== '' && <p class="caption">{who}</p>}
      {account.onTarget !== undefined && <p class="caption">{account.onTarget}</p>}
      {account.problems.length > 0 && (
        <p role="alert">
          {[texts.notPaid, ...account.problems].map((words) => `${localize(words)}.`).join(' ')}
        </p>
      )}
      {account.lines.map((line) => (
        <Line key={line.componentId} line={line} />
      ))}
      <p class="account-total">
        <span>{localize(texts.total)}</span>
        <output data-testid="total">
          <Money amount={account.total} />
        </output>
      </p>
      {account.inOwn && (
        <p class="account-total">
          <span>
            {localize(texts.inOwn)} {numbers.amount(account.inOwn.rate)}
          </span>
          <output data-testid="total-in-own">
            {account.inOwn.currency} {numbers.amount(account.inOwn.amount)}
          </output>
        </p>
      )}
      <h2>{localize(texts.due)}</h2>
      <ul class="account-due">
        {account.due.map((due, k) => (
          <li key={k}>
            <span>
              <When due={due} />
            </span>
            <span class="account-amount">
              <Money amount={due.amount} />
              {due.equity !== 0 && <Equity due={due} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Line({ line }: { readonly line: StatementLine }): JSX.Element {
  const { localize, numbers } = usePane();
  const { breakdown, deals, unit } = line;
  const measured = (value: number) =>
    unit === 'percent' ? numbers.percent(value) : numbers.amount(value);
  return (
    <section class="account-line">
      <h2>
        <span>{localize(line.title)}</span>
        <span class="account-amount">
          <Money amount={line.payout} />
        </span>
      </h2>
      <p class="caption">{line.sentence}</p>
      {line.definitions.map((definition, k) => (
        <p key={k} class="caption">
          {definition}
        </p>
      ))}
      {breakdown.length > 0 && (
        <AccountTable heads={[texts.from, texts.counted, texts.pays]}>
          {breakdown.map((row, k) => (
            <tr key={k}>
              <td>{measured(row.from)}</td>
              <td>{measured(row.inRow)}</td>
              <td>{numbers.amount(row.payout)}</td>
            </tr>
          ))}
        </AccountTable>
      )}
      {deals.length > 0 && (
        <AccountTable heads={[texts.deal, texts.rate, texts.pays]}>
          {deals.map(({ deal, customer, rate, pay }, k) => (
            <tr key={k}>
              <td>{[deal, customer].filter((word) => word !== '').join(' · ')}</td>
              <td>{rate === undefined ? '–' : numbers.percent(rate)}</td>
              <td>{numbers.amount(pay)}</td>
            </tr>
          ))}
        </AccountTable>
      )}
    </section>
  );
}

/** Columns of an account under their heads. */
export function AccountTable({
  heads,
  children,
}: {
  readonly heads: readonly LocalizedText[];
  readonly children: ComponentChildren;
}): JSX.Element {
  const { localize } = usePane();
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.en} scope="col">
              {localize(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Money({ amount }: { readonly amount: number }): JSX.Element {
  const { numbers, state } = usePane();
  return <>{`${numbers.amount(amount)} ${state.history.present.shown.currency}`}</>;
}

function When({ due: { day, trigger } }: { readonly due: Due }): JSX.Element {
  const { localize, language } = usePane();
  if (trigger) return <>{localize(trigger)}</>;
  return <>{day === null ? '' : dayWords(isoDay(day), language)}</>;
}

function Equity({ due: { cash, equity } }: { readonly due: Due }): JSX.Element {
  const { localize, numbers } = usePane();
  const words = `${numbers.amount(cash)} ${localize(texts.cash)}, ${numbers.amount(equity)} ${localize(texts.equity)}`;
  return <span class="caption">{words}</span>;
}
