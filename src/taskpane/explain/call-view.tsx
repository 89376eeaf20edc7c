import type { JSX } from 'preact';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import type { Unit } from '../../formula/unit';
import type { PaidCurve } from '../../functions/explained/paid-curve';
import { payoutAt } from '../../engine/payout-table';
import { selectCells } from '../host/excel-selection';
import { usePane } from '../pane/use-pane';
import { AccountTable } from '../statement/account';
import { Decisions } from './decisions';
import { type FunctionWords, labelOf, messageOf } from './function-words';
import type { ShownArgument, ShownCall } from './own-formula';
import { texts as ownTexts } from './own-texts';
import { PointCurve } from './point-curve';
import { StepList } from './step-list';
import { texts } from './texts';
import { valueWords } from './value-words';

interface Props {
  readonly call: ShownCall;
  readonly words: FunctionWords;
  readonly unit: Unit | undefined;
  readonly isOneOfSeveral?: boolean;
}

/** How a call comes to what it gives: the sentence, the rows, the curve, the steps, and what it was given. */
export function CallView({ call, words, unit, isOneOfSeveral }: Props): JSX.Element {
  const { localize, language, numbers } = usePane();
  const { name, value, refused, step, tooLong, decisions, curve } = call;
  const error =
    value instanceof Error ? (value as unknown as { message: string; code: string }) : undefined;
  const told = valueWords(error ? null : value, unit, numbers, language);
  const title = (error ? ownTexts.isRefused : ownTexts.gives)[language]
    .replace('{name}', `COMP.${name}`)
    .replace('{value}', told);
  return (
    <>
      {isOneOfSeveral && <h3 class="call-name">{refused ? `COMP.${name}` : title}</h3>}
      <p data-testid="why">{words.get(name)?.pays}</p>
      {refused && <p role="status">{localize(refused)}</p>}
      {error && (
        <p role="status">
          {error.message === '' ? error.code : messageOf(words, name, error.message)}
        </p>
      )}
      {curve && <Rows curve={curve} total={told} />}
      {curve && <PointCurve {...curve} {...pointOf(curve)} />}
      {step && step.steps.length > 0 && (
        <>
          <h3>{localize(texts.steps)}</h3>
          {!curve && <p class="caption">{`${sentenceCase(step.rule[language])}.`}</p>}
          <StepList step={step} of={unknownUnits} unit={unit} open={curve ? 0 : 1} />
        </>
      )}
      {tooLong && (
        <p class="caption">
          {localize(ownTexts.tooLong)
            .replace('{rows}', numbers.amount(tooLong.rows))
            .replace('{most}', numbers.amount(tooLong.most))}
        </p>
      )}
      <Given call={call} words={words} />
      <Decisions decisions={decisions} />
    </>
  );
}

const unknownUnits = { source: () => undefined };

/** With what was credited before, the point is where all of it stands. */
const pointOf = ({ table, measure, prior, quota }: PaidCurve) => ({
  measure: prior + measure,
  pays: payoutAt(table, prior + measure, quota),
});

function Rows({
  curve,
  total,
}: {
  readonly curve: PaidCurve;
  readonly total: string;
}): JSX.Element {
  const { localize, numbers } = usePane();
  const { rows, hasQuota, quota, prior } = curve;
  const from = (amount: number) =>
    hasQuota ? numbers.percent(Number((amount / quota).toPrecision(10))) : numbers.amount(amount);
  const heads: readonly LocalizedText[] = [
    ownTexts.from,
    ownTexts.inRow,
    ownTexts.rate,
    ownTexts.pays,
  ];
  const isOfRates = curve.table.bonusIs !== 'amounts';
  return (
    <section class="account-line">
      <AccountTable heads={heads}>
        {rows.map((row, k) => (
          <tr key={k}>
            <td>{from(row.from)}</td>
            <td>{numbers.amount(row.inRow)}</td>
            <td>{isOfRates || row.rate !== 0 ? numbers.percent(row.rate) : '–'}</td>
            <td>{numbers.amount(row.payout)}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{localize(ownTexts.addsUp)}</th>
          <td>{numbers.amount(rows.reduce((sum, { inRow }) => sum + inRow, 0))}</td>
          <td />
          <td>{total}</td>
        </tr>
      </AccountTable>
      {prior !== 0 && (
        <p class="caption">{localize(ownTexts.before).replace('{}', numbers.amount(prior))}</p>
      )}
    </section>
  );
}

function Given({ call, words }: Pick<Props, 'call' | 'words'>): JSX.Element | null {
  const { localize, language, numbers } = usePane();
  const given = call.arguments.filter(({ written }) => written !== undefined);
  const leftOut = call.arguments.filter(({ written }) => written === undefined);
  const label = ({ parameter }: ShownArgument) => labelOf(words, call.name, parameter);
  const described = (parameter: string) => words.get(call.name)?.parameters.get(parameter) ?? '';
  const value = ({ cells, unit, written = '' }: ShownArgument) => {
    if (!cells) return written;
    const [only] = cells[0] ?? [];
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    if (rows * columns !== 1)
      return localize(ownTexts.cells)
        .replace('{rows}', String(rows))
        .replace('{columns}', String(columns));
    return valueWords(only instanceof Error ? null : (only ?? undefined), unit, numbers, language);
  };
  if (call.arguments.length === 0) return null;
  return (
    <>
      <h3>{localize(ownTexts.given)}</h3>
      <ul class="sources">
        {given.map((argument) => {
          const { parameter, stands, written } = argument;
          const there = stands && `${stands.sheet}!${stands.address}`;
          return (
            <li key={parameter} title={described(parameter)}>
              <span>{label(argument)}</span>
              <span class="step-value">{value(argument)}</span>
              {stands && there !== undefined ? (
                <button
                  type="button"
                  class="link"
                  aria-label={`${localize(texts.show).replace('{}', label(argument))}, ${there}`}
                  onClick={() => void selectCells(stands.sheet, stands.address)}
                >
                  {there}
                </button>
              ) : (
                <span class="caption">
                  {written === value(argument) ? localize(ownTexts.typed) : written}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {localize(ownTexts.leftOut).replace('{}', leftOut.map(label).join(', '))}
          </summary>
          <ul class="steps">
            {leftOut.map((argument) => (
              <li key={argument.parameter}>
                <b>{label(argument)}</b> {described(argument.parameter)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
