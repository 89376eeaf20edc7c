import type { JSX } from 'preact';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { type CreditingField, creditingFields, wordsOfRules } from '../../plan/crediting/rules';
import { type Measure, longestDefinition } from '../../plan/measure';
import { titleOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { isPaidBy } from '../../plan/pay/paid-by';
import { texts as planTexts } from '../../plan/document/texts';
import { isTotal, totalsIn } from '../../plan/payee/together/totals';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { SentenceBox } from '../parts/sentence-box';
import { freeMeasureId } from '../plan/edit-components';
import { MeasureSource } from './measure-source';
import { MeasureTotal } from './measure-total';
import { texts } from './texts';
import { AddRow, DetailRow, TextField } from './rows';
import { usePlanEdit } from './use-plan-edit';

/** What the plan counts, in what, from when, and what takes it away. */
export function MeasuresSection(): JSX.Element {
  const { state, language, localize, settle } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const { measures } = plan;
  const change = (index: number, part: Partial<Measure>, editGroup?: string) =>
    set(
      { measures: measures.map((one, k) => (k === index ? { ...one, ...part } : one)) },
      editGroup && `${editGroup}-${index}`,
    );
  /** What adds a measure up is told in its unit. */
  const inUnit = (index: number, unit: Measure['unit']) => {
    const { id } = measures[index] ?? {};
    set({
      measures: measures.map((one, k) =>
        k === index || one.total?.of === id ? { ...one, unit } : one,
      ),
    });
  };
  const rules = (measure: Measure, k: number, fields: readonly CreditingField[]) =>
    fields.map((field) => (
      <LocalizedText
        key={field}
        id={`measure-${field}-${k}`}
        label={planTexts[field]}
        isWide
        words={wordsOfRules(field)}
        value={measure[field]}
        choose={(choice) => change(k, { [field]: choice })}
      />
    ));
  const staysFor = (id: string): string | undefined => {
    const names = [
      ...partsOf(plan).flatMap((part) =>
        isPaidBy(part, id) ? [localize(titleOf(part.component))] : [],
      ),
      ...totalsIn(plan).flatMap((one) => (one.total.of === id ? [one.name] : [])),
    ];
    if (names.length === 0) return undefined;
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
    return `${localize(texts.neededBy)} ${list}.`;
  };
  const add = () => {
    const [lead] = measures;
    if (!lead) return;
    const id = freeMeasureId(plan, 'measure');
    const added = { ...lead, id, name: localize(texts.newMeasure), definition: undefined };
    set({ measures: [...measures, added] });
  };
  return (
    <>
      {measures.map((measure, k) => (
        <DetailRow
          key={measure.id}
          label={measure.name}
          stays={k === 0 ? undefined : staysFor(measure.id)}
          remove={
            k === 0 || staysFor(measure.id) !== undefined
              ? undefined
              : () => set({ measures: measures.filter((_, n) => n !== k) })
          }
        >
          <TextField
            id={`measure-name-${k}`}
            label={localize(planTexts.measure)}
            value={measure.name}
            set={(name) => change(k, { name }, 'measure')}
          />
          <MeasureTotal index={k} measure={measure} change={(part) => change(k, part)} />
          {!isTotal(measure) && (
            <>
              <LocalizedText
                id={`measure-unit-${k}`}
                label={planTexts.unit}
                words={{
                  money: planTexts.money,
                  count: planTexts.count,
                  percent: planTexts.percent,
                }}
                value={measure.unit}
                choose={(unit) => inUnit(k, unit)}
              />
              {measure.unit === 'percent' && (
                <MeasureSource
                  index={k}
                  measure={measure}
                  change={(part, group) => change(k, part, group)}
                />
              )}
              <SentenceBox
                id={`measure-definition-${k}`}
                label={localize(planTexts.definition)}
                hint={localize(planTexts.definitionHint)}
                longest={longestDefinition}
                value={measure.definition ?? ''}
                set={(text) =>
                  change(k, { definition: text.trim() === '' ? undefined : text }, 'definition')
                }
                onBlur={settle}
              />
              {rules(measure, k, ['counts'])}
              <PlainNumber
                id={`measure-cut-off-${k}`}
                label={localize(planTexts.cutOff)}
                unit="days"
                value={measure.cutOffDays}
                set={(days) =>
                  change(k, { cutOffDays: Math.min(Math.max(Math.round(days), 0), 366) }, 'cut-off')
                }
              />
              {rules(
                measure,
                k,
                creditingFields.filter((field) => field !== 'counts'),
              )}
            </>
          )}
        </DetailRow>
      ))}
      <AddRow label={localize(texts.addMeasure)} add={add} />
    </>
  );
}

interface WordsProps<K extends string> {
  readonly id: string;
  readonly label: LocalizedText;
  readonly words: Readonly<Record<K, LocalizedText>>;
  readonly value: K;
  readonly choose: (word: K) => void;
  /** The words are sentences. */
  readonly isWide?: boolean;
}

function LocalizedText<K extends string>(props: WordsProps<K>): JSX.Element {
  const { id, label, words, value, choose, isWide = false } = props;
  const { localize } = usePane();
  const options = (Object.keys(words) as K[]).map((key) => ({
    value: key,
    label: sentenceCase(localize(words[key])),
  }));
  return <Select {...{ id, options, value, choose, isWide }} label={localize(label)} />;
}
