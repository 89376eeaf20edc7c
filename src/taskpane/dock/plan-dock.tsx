import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { titleOf } from '../../plan/kinds';
import { goalPartOf, leadPart, quotaOf } from '../../plan/parts';
import { type PlanCurve, curvePoints, planCurve, stepsIn } from '../../plan/scenarios/plan-curve';
import { AnswersOf, Tool } from '../chart/answers';
import type { Asked } from '../chart/answer-words';
import { LayerChart, layerScale } from '../chart/layer-chart';
import { NumberTable } from '../chart/number-table';
import type { Frame } from '../chart/plot';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { axisOf } from '../plan/axis';
import { chartStateOf } from '../plan/chart-state';
import { openTable } from '../plan/draft';
import { planOn } from '../plan/off';
import { atFirst, isSameMeasure } from '../plan/result';
import { texts as dockTexts } from './texts';
import { ResultInput } from './result-input';
import { Slider } from './slider';

interface Props {
  readonly frame: Frame;
  /** Back to the open component. */
  readonly close: () => void;
}

/** What the whole plan pays one payee by the result: every component, stacked on each other or alone. */
export function PlanDock({ frame, close }: Props): JSX.Element | null {
  const { state, localize, numbers, language } = usePane();
  const { present } = state.history;
  const plan = planOn({ plan: present.shown, off: present.off });
  const [isTable, setIsTable] = useState(false);
  const [areAlone, setAreAlone] = useState(false);
  const curve = useMemo(() => planCurve(plan), [plan]);
  useFieldFocus(close);
  useEffect(() => {
    keepFocus();
    return () => void keepFocus();
  }, []);
  const first = leadPart(plan);
  const lead = first && goalPartOf(plan, first);
  const open = openTable({ ...present, plan: present.shown });
  const result = 'share' in state.result || isSameMeasure(open, lead) ? state.result : atFirst;
  const ofLead = lead && chartStateOf(plan, lead, result);
  if (!ofLead || curve.goal === undefined) return null;
  const { credited } = ofLead.outcome;
  const quota = quotaOf(plan, ofLead.part);
  const axis = axisOf(ofLead.part, quota, credited, stepsIn(curve));
  const payout = curve.paid(credited);
  const next = curve.corners.find((at) => at > credited * (1 + 1e-9));
  const chartState = { ...ofLead, axis, outcome: { ...ofLead.outcome, payout } };
  const points = curvePoints(curve, axis.min, axis.max);
  const plot = layerScale(points, axis, frame, areAlone);
  const asked: Asked = {
    ...{ of: 'the whole plan', unit: ofLead.part.measure.unit, axis, quota, credited, payout },
    ...{ thresholds: curve.corners, paid: curve.paid, rate: rateOf(curve, axis.max) },
  };
  const names = curve.layers.map(({ part }) => localize(titleOf(part.component)));
  const row = (at: number) => [
    quota === undefined
      ? numbers.result(at, asked.unit)
      : numbers.attainment(Number((at / quota).toPrecision(12))),
    ...curve.layers.map(({ paid }) => numbers.amount(paid(at))),
    numbers.amount(curve.paid(at)),
  ];
  const [before, between, after] = dockTexts.next[language];
  return (
    <>
      <div class="readout" data-testid="whole-plan">
        <div class="captions">
          <span>{localize(texts.payout)}</span>
          <span class="caption-right">
            {`${sentenceCase(ofLead.part.measure.name)} `}
            <ResultInput
              chartState={chartState}
              label={`${localize(dockTexts.creditedOf)} ${ofLead.part.measure.name}`}
              isLarge={false}
            />
          </span>
        </div>
        <div class="figures">
          <output class="payout" for="slider" data-testid="payout">
            {numbers.amount(payout)}{' '}
            <span class="sign">{unitSign('money', plan.currency, language)}</span>
          </output>
          <output class="attainment" for="slider" data-testid="attainment">
            {numbers.attainment(credited / curve.goal)}
          </output>
        </div>
        <p class="next" data-testid="next">
          {next === undefined ? (
            localize(dockTexts.lastReached)
          ) : (
            <>
              {before}
              <b>{numbers.result(next - credited, asked.unit)}</b>
              {between}
              <b>{numbers.amount(curve.paid(next) - payout)}</b>
              {after}
            </>
          )}
        </p>
      </div>
      <div class="plot">
        <AnswersOf {...{ asked, plot, frame, isTable }} show={setIsTable}>
          <Tool icon="layers" name={texts.component} isOn press={close} />
          <Tool
            icon="lines"
            name={texts.alone}
            isOn={areAlone}
            press={() => setAreAlone(!areAlone)}
          />
        </AnswersOf>
        {!isTable && (
          <>
            <LayerChart
              {...{ chartState, curve, points, plot, frame, areAlone, names }}
              corners={curve.corners}
            />
            <Slider chartState={chartState} />
          </>
        )}
        <NumberTable
          caption={localize(texts.table)}
          heads={[ofLead.part.measure.name, ...names, localize(texts.whole)]}
          rows={[...new Set([0, ...curve.corners, axis.max])]
            .filter((at) => at <= axis.max)
            .map(row)}
          isSeen={isTable}
        />
      </div>
    </>
  );
}

/** What more pays, between one corner and the next. */
function rateOf({ corners, paid }: PlanCurve, end: number): Asked['rate'] {
  return (measure) => {
    const next = corners.find((at) => at > measure * (1 + 1e-9)) ?? 2 * Math.max(end, measure);
    const middle = measure + (next - measure) / 2;
    return (paid(middle) - paid(measure)) / (middle - measure);
  };
}

/** While a number is typed into a component, what that component pays is of interest. */
function useFieldFocus(told: () => void): void {
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.card .field')) told();
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
}

/** The button that was pressed goes with its dock; the focus goes to the one in its place. */
const keepFocus = () =>
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.chart-tools button')?.focus();
  });

const texts = {
  payout: { en: 'Payout, whole plan', da: 'Udbetaling, hele planen' },
  component: {
    en: 'The whole plan; back to the component',
    da: 'Hele planen; tilbage til komponenten',
  },
  alone: { en: 'Each component alone', da: 'Hver komponent for sig' },
  table: { en: 'What each component pays', da: 'Hvad hver komponent udbetaler' },
  whole: { en: 'Whole plan', da: 'Hele planen' },
} as const satisfies Record<string, LocalizedText>;
