import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Unit } from '../../formula/unit';
import { boundaryNames } from '../../plan/old-sheet/boundary-names';
import type { ComparedRows, DifferingRow } from '../../plan/old-sheet/compared-rows';
import type { OldRows, UnusedBecause } from '../../plan/old-sheet/old-rows';
import { usePane } from '../pane/use-pane';
import { type Given, filled } from './given-columns';
import { texts, unusedWords } from './texts';

interface Props {
  readonly read: OldRows;
  readonly compared: ComparedRows;
  /** Of the measure. */
  readonly unit: Unit;
}

/** So many rows are shown here; the list has all of them. */
const shownRows = 50;
const namedRows = 8;

/** How many rows agree. It is brought into view when somebody asked, and not when the plan became another. */
export function ComparedTitle({
  compared: { agreeing, differing, difference },
  given,
}: {
  readonly compared: ComparedRows;
  readonly given: Given;
}): JSX.Element {
  const { localize, numbers } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.scrollIntoView({ block: 'nearest' }), [given]);
  const count = numbers.plain;
  const by =
    difference === 0
      ? texts.same
      : filled(difference > 0 ? texts.more : texts.less, {
          '': numbers.plain(Math.abs(difference)),
        });
  return (
    <h2 ref={title} class="old-title">
      {differing.length === 0
        ? localize(filled(texts.all, { '': count(agreeing) }))
        : localize(
            filled(texts.some, {
              ...{ agree: count(agreeing), rows: count(agreeing + differing.length) },
              ...{ differ: count(differing.length), by: localize(by) },
            }),
          )}
    </h2>
  );
}

/** What was written otherwise, and each row that differs. */
export function ComparedLines({ read, compared, unit }: Props): JSX.Element {
  const { localize, numbers } = usePane();
  const { differing, guess, unexplained } = compared;
  const count = numbers.plain;
  const reasons = Object.keys(unusedWords) as UnusedBecause[];
  return (
    <section class="old-compared">
      {differing.length > 0 && (
        <p data-testid="old-guess">
          {guess.map(localize).join(' ')}
          {` ${localize(
            guess.length === 0
              ? texts.noGuess
              : unexplained === 0
                ? texts.explains
                : filled(texts.leaves, { '': count(unexplained) }),
          )}`}
        </p>
      )}
      {reasons.map((reason) => {
        const rows = read.unused.filter(({ because }) => because === reason).map(({ row }) => row);
        const named = rows.slice(0, namedRows).map(count).join(', ');
        const words = filled(unusedWords[reason], {
          '': rows.length > namedRows ? `${named} … (${count(rows.length)})` : named,
        });
        return rows.length > 0 && <p key={reason}>{localize(words)}</p>;
      })}
      <ul>
        {differing.slice(0, shownRows).map((row) => (
          <Row key={row.row} row={row} unit={unit} isNamed={guess.length !== 1 || !row.guess} />
        ))}
      </ul>
      {differing.length > shownRows && (
        <p class="caption">
          {localize(filled(texts.rest, { '': count(differing.length - shownRows) }))}
        </p>
      )}
    </section>
  );
}

/** A row that differs; the guess stands here where not all rows have the same. */
function Row({
  row: { row, amount, old, pays, difference, nearest, guess },
  unit,
  isNamed,
}: {
  readonly row: DifferingRow;
  readonly unit: Unit;
  readonly isNamed: boolean;
}): JSX.Element {
  const { localize, numbers } = usePane();
  const result = (value: number) => numbers.inWords(value, unit);
  const [was, is] = [numbers.plain(old), numbers.plain(pays)];
  const line = filled(texts.line, { amount: result(amount), old: was, pays: is });
  const near =
    nearest &&
    filled(texts.near, { name: localize(boundaryNames[nearest.is]), at: result(nearest.at) });
  return (
    <li>
      <span class="old-line">
        <span>{localize(filled(texts.row, { '': numbers.plain(row) }))}</span>
        <b>{`${difference > 0 ? '+' : ''}${numbers.plain(difference)}`}</b>
      </span>
      <span class="caption">
        {localize(line)}
        {near && `, ${localize(near)}`}
      </span>
      {isNamed && <span>{localize(guess ?? texts.noGuessHere)}</span>}
    </li>
  );
}
