import type { JSX } from 'preact';
import { sentenceCase } from '../../engine/words';
import type { Step } from '../../formula/trace';
import { relativeOver } from '../../workbook/description/addresses';
import type { ExplainedCell } from '../../workbook/explain/explained-cell';
import type { Explaining, SheetCell } from '../../workbook/explain/explaining';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';
import { valueWords } from './value-words';

interface Props {
  readonly of: ExplainedCell;
  readonly explaining: Explaining;
  readonly explain: (cell: SheetCell) => void;
  /** Shows cells in Excel; left out where there is no workbook. */
  readonly show: ((sheet: string, address: string) => void) | undefined;
}

/** What the cell reads, each once, with what stands there and where. */
export function Sources({ of, explaining, explain, show }: Props): JSX.Element | null {
  const { localize, language, numbers } = usePane();
  const read = leavesOf(of.step);
  if (read.length === 0) return null;
  return (
    <>
      <h3>{localize(texts.sources)}</h3>
      <ul class="sources">
        {read.map(({ key = '', words, value, unit }) => {
          const source = of.source(key);
          const address = source && relativeOver(source.area);
          const sheet = source && explaining.sheetOf(source.sheet);
          const isCell = source && source.area.rows * source.area.columns === 1;
          const cell = sheet && isCell ? { sheet, place: source.area } : undefined;
          const isCalculated = cell !== undefined && explaining.explain(cell) !== undefined;
          const there = source && `${source.sheet}!${address}`;
          const label = words ? sentenceCase(localize(words)) : '';
          const go = isCalculated
            ? () => explain(cell)
            : source && address && show && (() => show(source.sheet, address));
          const told = localize(isCalculated ? texts.explainThis : texts.show).replace('{}', label);
          return (
            <li key={key}>
              <span>{label}</span>
              <span class="step-value">
                {valueWords(value, unit ?? source?.unit, numbers, language)}
              </span>
              {go ? (
                <button type="button" class="link" aria-label={`${told}, ${there}`} onClick={go}>
                  {there}
                </button>
              ) : (
                there && <span class="caption">{there}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const leavesOf = (step: Step): readonly Step[] => {
  const all = (one: Step): readonly Step[] =>
    one.key === undefined ? one.steps.flatMap(all) : [one];
  const leaves = all(step);
  return leaves.filter(({ key }, k) => leaves.findIndex((one) => one.key === key) === k);
};
