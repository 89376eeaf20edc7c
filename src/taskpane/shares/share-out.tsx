import type { JSX } from 'preact';
import { inProportion } from '../../engine/whole';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';
import { restToLast, wholeAt } from './whole';

/** Few enough that what each then has can be read on a button. */
const few = 4;

/** Puts parts that do not add up to a whole right with one press, and says what each then has. */
export function ShareOut({ field }: { field: string }): JSX.Element | null {
  const { state, localize, numbers, edit } = usePane();
  const whole = wholeAt(state.history.present, field);
  if (!whole) return null;
  const { parts, last, withParts, fields } = whole;
  const share = (part: number) => numbers.inWords(part, 'percent');
  const take = (shares: readonly number[]) => () => {
    edit((draft) => withParts(draft, shares));
    for (const id of fields.toReversed()) document.getElementById(id)?.focus();
  };
  const rest = restToLast(parts);
  const alike = inProportion(parts);
  const told = parts.length > few ? '' : `: ${alike.map(share).join(', ')}`;
  return (
    <>
      {rest && (
        <button type="button" class="repair" onClick={take(rest)}>
          {localize(texts.rest)
            .replace('{}', localize(last))
            .replace('{share}', share(rest.at(-1) ?? 0))}
        </button>
      )}
      {parts.length > 1 && (
        <button type="button" class="repair" onClick={take(alike)}>
          {`${localize(texts.alike)}${told}`}
        </button>
      )}
    </>
  );
}
