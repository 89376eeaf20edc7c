import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentenceCase } from '../../engine/words';
import { statement } from '../../plan/payee/statement';
import type { ExplainedCell } from '../../workbook/explain/explained-cell';
import type { Explaining, SheetCell } from '../../workbook/explain/explaining';
import { isSameFormula } from '../../workbook/description/same-formula';
import { relative } from '../../workbook/description/addresses';
import {
  type SelectedCell,
  followSelection,
  selectCells,
  selectedCell,
} from '../host/excel-selection';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { Select } from '../parts/select';
import { Line } from '../statement/account';
import { Decisions } from './decisions';
import { OwnCellView } from './own-cell-view';
import { payeeCurve } from './payee-curve';
import { PointCurve } from './point-curve';
import { Sources } from './sources';
import { StepList } from './step-list';
import { texts } from './texts';
import { ReadingLine } from './reading-line';
import { useExplaining } from './use-explaining';
import { usePlaceKept } from './use-place-kept';
import { valueWords } from './value-words';
import './explain.css';

/** Why a number is what it is: of the cell that is selected in Excel, or of a payee's. */
export function ExplainView(): JSX.Element {
  const { localize, state, host } = usePane();
  const isInExcel = host === 'excel';
  const { plan, shown } = state.history.present;
  const box = usePlaceKept();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((now) => now + 1);
  const { explaining, refused, isHere = false, areInvented, ...of } = useExplaining(turn);
  const selected = useSelection(isInExcel, again);
  const note =
    plan.components.length === 0 ? texts.empty : plan === shown ? undefined : texts.notWhole;
  const content = (
    <>
      {note && <p role="status">{localize(note)}</p>}
      {!note && refused && <p role="status">{refused.map(localize).join(' ')}</p>}
      {!note && <ReadingLine reading={of.reading} leave={of.leave} again={again} />}
      {areInvented && !note && <p class="caption">{localize(texts.invented)}</p>}
      {explaining && !note && !refused && (
        <Explained {...{ explaining, isHere }} selected={isHere ? selected : undefined} />
      )}
    </>
  );
  const isOurs =
    selected && isHere && explaining?.explain(placeOf(explaining, selected)) !== undefined;
  return (
    <div class="explain" ref={box}>
      {selected && !isOurs ? <OwnCellView turn={turn}>{content}</OwnCellView> : content}
    </div>
  );
}

/** A cell of the workbook as one of the plan's; one of no sheet of ours is nowhere. */
const placeOf = (explaining: Explaining, selected: SelectedCell): SheetCell => ({
  sheet: explaining.sheetOf(selected.sheet) ?? 'plan',
  place: explaining.sheetOf(selected.sheet) ? selected : { row: -1, column: -1 },
});

/** What is selected in Excel; everything is read again at each selection, as somebody may have typed. */
function useSelection(isHere: boolean, again: () => void): SelectedCell | undefined {
  const [selected, setSelected] = useState<SelectedCell>();
  useEffect(() => {
    if (!isHere) return undefined;
    const look = () => {
      selectedCell().then(setSelected, () => setSelected(undefined));
      again();
    };
    look();
    // Once more when it is followed: what is selected until then is told to nobody.
    const following = followSelection(look).then(
      (stop) => {
        look();
        return stop;
      },
      () => () => undefined,
    );
    return () => void following.then((stop) => stop());
  }, [isHere]);
  return selected;
}

interface Props {
  readonly explaining: Explaining;
  readonly isHere: boolean;
  readonly selected: SelectedCell | undefined;
}

function Explained({ explaining, isHere, selected }: Props): JSX.Element {
  const { localize } = usePane();
  const { people, amounts } = explaining;
  const [path, setPath] = useState<readonly SheetCell[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const sheet = selected && explaining.sheetOf(selected.sheet);
  const here = selected && sheet && { sheet, place: selected };
  const at = `${selected?.sheet}!${selected?.address}`;
  const seen = useRef(at);
  if (seen.current !== at) {
    seen.current = at;
    if (path.length > 0) setPath([]);
  }
  const [payee, setPayee] = useState(0);
  const [amount, setAmount] = useState(
    amounts.find(({ id }) => id === 'payout')?.id ?? amounts[0]?.id ?? '',
  );
  const isOurs = here && explaining.explain(here) !== undefined;
  const first = here ?? (selected ? undefined : explaining.ofPayee(payee, amount));
  const cell = path.at(-1) ?? first;
  const found = explaining.payeeAt(cell ?? { sheet: 'plan', place: { row: 0, column: 0 } });
  const go = (to: readonly SheetCell[]) => {
    setPath(to);
    requestAnimationFrame(() => title.current?.focus({ preventScroll: false }));
  };
  const choose = (row: number, id: string) => {
    setPayee(row);
    setAmount(id);
    setPath(selected ? [explaining.ofPayee(row, id)] : []);
  };
  const shownPayee = Math.min(found?.row ?? payee, Math.max(people.payees.length - 1, 0));
  const shownAmount = amounts.find(({ id }) => id === found?.amount)?.id ?? amount;
  return (
    <>
      {amounts.length > 0 && people.payees.length > 0 && (
        <div class="fields">
          <Select
            id="explain-payee"
            label={localize(texts.payee)}
            options={people.payees.map(({ name }, k) => ({ value: String(k), label: name }))}
            value={String(shownPayee)}
            choose={(row) => choose(Number(row), shownAmount)}
          />
          <Select
            id="explain-amount"
            label={localize(texts.amount)}
            options={amounts.map(({ id, title }) => ({ value: id, label: title }))}
            value={shownAmount}
            choose={(id) => choose(shownPayee, id)}
          />
        </div>
      )}
      {path.length > 0 && (selected ? path.length > 0 : true) && (
        <button type="button" class="link" onClick={() => go(path.slice(0, -1))}>
          <Icon name="left" />
          {localize(texts.back)}
        </button>
      )}
      {cell && explaining.explain(cell) ? (
        <Why
          {...{ explaining, cell, title }}
          selected={isOurs && path.length === 0 ? selected : undefined}
          explain={(next) => go([...path, next])}
          show={isHere ? (name, address) => void selectCells(name, address) : undefined}
        />
      ) : (
        <p role="status">{notOurs(explaining, cell, selected, localize)}</p>
      )}
    </>
  );
}

function notOurs(
  explaining: Explaining,
  cell: SheetCell | undefined,
  selected: SelectedCell | undefined,
  localize: ReturnType<typeof usePane>['localize'],
): string {
  if (!selected) return localize(texts.choose);
  const described = cell && explaining.described(cell);
  const { value } = selected;
  if (described?.style.unlocked && value !== '') {
    return localize(texts.input).replace('{}', String(value));
  }
  if (described?.content.kind === 'text') return localize(texts.words);
  return localize(texts.elsewhere).replace('{}', `${selected.sheet}!${selected.address}`);
}

interface WhyProps {
  readonly explaining: Explaining;
  readonly cell: SheetCell;
  readonly title: { current: HTMLHeadingElement | null };
  /** What stands in the cell in Excel. */
  readonly selected: SelectedCell | undefined;
  readonly explain: (cell: SheetCell) => void;
  readonly show: ((sheet: string, address: string) => void) | undefined;
}

function Why({ explaining, cell, title, selected, explain, show }: WhyProps): JSX.Element | null {
  const { localize, language, numbers } = usePane();
  const { cell: last, found } = useMemo(
    () => followed(explaining, cell),
    [explaining, cell.sheet, cell.place.row, cell.place.column],
  );
  if (!found) return null;
  const { step, decisions, unit } = found;
  const value = valueWords(step.value, unit, numbers, language);
  const of = explaining.payeeAt(cell);
  const payee = of && explaining.people.payees[of.row];
  const described = explaining.described(cell)?.content;
  const formula = described?.kind === 'formula' ? described.formula : undefined;
  const isTypedOver =
    selected !== undefined &&
    formula !== undefined &&
    !isSameFormula(String(selected.formula), formula);
  return (
    <section class="why" aria-live="polite">
      <p class="caption">
        {`${localize(texts.cell)} `}
        <b>{`${explaining.nameOf(cell.sheet)}!${relative(cell.place)}`}</b>
        {payee && ` ${payee.name}`}
      </p>
      <h2 ref={title} tabIndex={-1}>
        {localize(texts.why).replace('{}', value)}
      </h2>
      {isTypedOver && (
        <p>
          <b>{localize(texts.typed).replace('{found}', String(selected.value))}</b>
        </p>
      )}
      <p data-testid="why">{`${sentenceCase((step.key === undefined ? step.rule : (step.words ?? step.rule))[language])}.`}</p>
      <StatementLine explaining={explaining} cell={last} />
      {step.steps.length > 0 && (
        <>
          <h3>{localize(texts.steps)}</h3>
          <StepList step={step} of={found} unit={unit} open={1} />
        </>
      )}
      <Sources of={found} {...{ explaining, explain, show }} />
      <Decisions decisions={decisions} />
    </section>
  );
}

/** A cell that only shows what another one comes to is explained as that one. */
function followed(
  explaining: Explaining,
  cell: SheetCell,
): { readonly cell: SheetCell; readonly found: ExplainedCell | undefined } {
  const found = explaining.explain(cell);
  const { key } = found?.step ?? {};
  const source = key === undefined ? undefined : found?.source(key);
  const sheet = source && explaining.sheetOf(source.sheet);
  if (!source || !sheet || source.area.rows * source.area.columns > 1) return { cell, found };
  const next = followed(explaining, { sheet, place: source.area });
  return next.found ? next : { cell, found };
}

/** What a component's pay of a payee is: the sentence and the table of the statement, and the curve. */
function StatementLine({
  explaining,
  cell,
}: Pick<WhyProps, 'explaining' | 'cell'>): JSX.Element | null {
  const { plan, people, crediting } = explaining;
  const of = explaining.payeeAt(cell);
  const component = /^(?:pay|earned):(.*)$/.exec(of?.amount ?? '')?.[1];
  const line = useMemo(() => {
    const payee = of && people.payees[of.row];
    if (!payee || component === undefined) return undefined;
    const { lines } = statement(plan, payee, crediting, people.payees);
    return lines.find(({ componentId }) => componentId === component);
  }, [explaining, of?.row, component]);
  const point = useMemo(
    () => (of?.amount === undefined ? undefined : payeeCurve(explaining, of.row, of.amount)),
    [explaining, of?.row, of?.amount],
  );
  if (!line) return null;
  return (
    <>
      <Line line={line} />
      {point && <PointCurve {...point} />}
    </>
  );
}
