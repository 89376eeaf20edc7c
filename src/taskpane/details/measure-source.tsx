import type { JSX } from 'preact';
import { type Measure, mostValues } from '../../plan/measure';
import { texts as planTexts } from '../../plan/document/texts';
import { columnWords } from '../../plan/exports/columns/column-words';
import { ratiosOfDeals, typedWords } from '../../plan/retention/ratios';
import type { Said } from '../../plan/said/is-said';
import { saidWords } from '../../plan/said/words';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { AddRow, DetailRow, TextField } from './rows';
import { texts } from './texts';

interface Props {
  readonly index: number;
  readonly measure: Measure;
  readonly change: (part: Partial<Measure>, editGroup?: string) => void;
}

type Ratio = NonNullable<Measure['fromDeals']>;
type Source = Ratio | 'mean' | 'share' | 'typed';

const words = {
  typed: typedWords,
  nrr: ratiosOfDeals.nrr.words,
  grr: ratiosOfDeals.grr.words,
  expansion: ratiosOfDeals.expansion.words,
  ...saidWords,
};

const isRatio = (source: Source): source is Ratio => source in ratiosOfDeals;

/** Where a measure in percent comes from: typed, or what deals come to or say. */
export function MeasureSource({ index, measure, change }: Props): JSX.Element {
  const { localize } = usePane();
  const { fromDeals, said } = measure;
  const source: Source = fromDeals ?? (said ? (said.values ? 'share' : 'mean') : 'typed');
  const choose = (chosen: Source) => {
    const column = said?.column ?? localize(texts.discount);
    change({
      fromDeals: isRatio(chosen) ? chosen : undefined,
      said:
        chosen === 'mean'
          ? { column }
          : chosen === 'share'
            ? { column: localize(columnWords.type), values: [localize(texts.newBusiness)] }
            : undefined,
    });
  };
  return (
    <>
      <Select
        id={`measure-from-deals-${index}`}
        label={localize(planTexts.fromDeals)}
        isWide
        options={(Object.keys(words) as Source[]).map((value) => ({
          value,
          label: localize(words[value]),
        }))}
        value={source}
        choose={choose}
      />
      {fromDeals === undefined && said && <SaidFields {...{ index, said, change }} />}
    </>
  );
}

/** The column of Deals, and the values of which the share is meant. */
function SaidFields({ index, said, change }: Omit<Props, 'measure'> & { readonly said: Said }) {
  const { localize } = usePane();
  const { values } = said;
  const withValues = (all: readonly string[], editGroup?: string) =>
    change({ said: { ...said, values: [...all] } }, editGroup);
  const name = (k: number) => `${localize(texts.value)} ${String(k + 1)}`;
  return (
    <>
      <TextField
        id={`measure-column-${index}`}
        label={localize(texts.columnOfDeals)}
        value={said.column}
        set={(column) => change({ said: { ...said, column } }, 'column')}
      />
      {values && (
        <div class="said-values">
          {values.map((value, k) => (
            <DetailRow
              key={k}
              label={value || name(k)}
              isLast={k === values.length - 1}
              remove={values.length < 2 ? undefined : () => withValues(values.toSpliced(k, 1))}
            >
              <TextField
                id={`measure-value-${index}-${k}`}
                label={name(k)}
                value={value}
                set={(text) => withValues(values.with(k, text), `value-${k}`)}
              />
            </DetailRow>
          ))}
          {values.length < mostValues && (
            <AddRow
              label={localize(texts.addValue)}
              add={() => withValues([...values, name(values.length)])}
            />
          )}
        </div>
      )}
    </>
  );
}
