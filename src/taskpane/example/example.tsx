import type { JSX } from 'preact';
import { anyText } from '../../engine/compared-texts';
import { payOfDeal } from '../../plan/deals/card-pay';
import { factorOf, payOfResults } from '../../plan/pay/component-pay';
import { resultFaults } from '../../plan/payee/problems';
import { useState } from 'preact/hooks';
import {
  type CardComponent,
  type Component,
  type ResultComponent,
  type TargetComponent,
  isLookedUp,
  isTarget,
  cardKindOf,
  isCard,
  isOfResults,
  resultKindOf,
  targetKindOf,
} from '../../plan/kinds';
import type { SaleType } from '../../functions/expansion-commission/rule';
import type { LocalizedText } from '../../engine/words';
import type { PlanComponent } from '../../plan/kind';
import { takenWords } from '../../plan/pay/taken-words';
import { outsideExamples } from '../../plan/scenarios/on-target';
import { paidOpen } from '../../plan/scenarios/pay';
import { partOpen } from '../plan/draft';
import { columnNamed } from '../../plan/exports/columns/named-column';
import { cardList, exampleValues } from '../../plan/deals/example-deals';
import { hasCurrentValue, saleTypeIn, saleTypeOptions } from '../../plan/deals/sale-types';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { PayMix } from './pay-mix';
import { unitSign } from '../number/unit-sign';
import { texts as dockTexts } from '../dock/texts';
import { texts } from './texts';

/** An example of a component that has no curve: results, a deal or a forecast, and what they come to. */
export function Example(): JSX.Element | null {
  const { state, localize } = usePane();
  const { present } = state.history;
  const part = partOpen({ ...present, plan: present.shown });
  if (!part) return null;
  const { component } = part;
  const key = `${component.id} ${component.kind}`;
  return (
    <section class="dock is-example" aria-label={localize(texts.title)}>
      {isOfResults(part) && <Results key={key} part={part} />}
      {isCard(part) && <OneDeal key={key} part={part} />}
      {isTarget(part) && !isLookedUp(part.component) && <Factor part={part} />}
      {isTarget(part) && targetKindOf(part.component).base && <PayMix part={part} />}
    </section>
  );
}

function Payout({
  amount,
  part,
}: {
  amount: number | undefined;
  part: PlanComponent<Component>;
}): JSX.Element {
  const { state, localize, numbers, language } = usePane();
  const { currency } = state.history.present.plan;
  const isOut = state.history.present.off?.includes(part.component.id) ?? false;
  const taken = takenWords(state.history.present.shown, part, language);
  return (
    <div class="readout">
      <div class="captions">
        <span>{localize(isOut ? dockTexts.wouldPay : dockTexts.payout)}</span>
      </div>
      <output class="payout" data-testid="payout">
        {amount === undefined ? '–' : numbers.amount(amount)}{' '}
        <span class="sign">{unitSign('money', currency, language)}</span>
      </output>
      {taken !== '' && <p class="caption">{taken}</p>}
    </div>
  );
}

function Results({ part }: { part: PlanComponent<ResultComponent> }): JSX.Element {
  const { state, localize, language } = usePane();
  const { currency } = state.history.present.plan;
  const kind = resultKindOf(part.component);
  const [typed, setTyped] = useState<Readonly<Record<number, number>>>({});
  const target = kind.onTarget(part);
  const values = kind.results(part).map((_, k) => typed[k] ?? target[k] ?? 0);
  const [fault] = resultFaults(state.history.present.plan, part.component.id, values);
  const [assumed, setAssumed] = useState<Readonly<Record<string, number>>>({});
  const examples = outsideExamples(state.history.present.shown, part);
  const outside = examples.map(({ read: { key }, value }) => [key, assumed[key] ?? value] as const);
  const paid = fault
    ? undefined
    : paidOpen(part, payOfResults(part, values, Object.fromEntries(outside)));
  return (
    <>
      <Payout part={part} amount={paid} />
      <div class="fields example-fields">
        {kind.results(part).map(({ label, unit }, k) => (
          <PlainNumber
            key={`${label.en} ${k}`}
            id={`result-${k}`}
            label={localize(label)}
            unit={unit}
            suffix={unitSign(unit, currency, language)}
            value={values[k] ?? 0}
            set={(value) => setTyped({ ...typed, [k]: value })}
          />
        ))}
        {examples.map(({ read: { key }, label, unit, value }) => (
          <PlainNumber
            key={key}
            id={key.replaceAll(/[. ]/g, '-')}
            label={localize(label)}
            unit={unit}
            suffix={unitSign(unit, currency, language)}
            value={assumed[key] ?? value}
            set={(amount) => setAssumed({ ...assumed, [key]: amount })}
          />
        ))}
      </div>
      {fault && (
        <p class="fault" role="status">
          {`${localize(fault)}.`}
        </p>
      )}
    </>
  );
}

const newValueOf: Readonly<Record<SaleType, LocalizedText>> = {
  renewal: { en: 'New value, all of it', da: 'Ny værdi i alt' },
  upsell: { en: 'New value, all of it', da: 'Ny værdi i alt' },
  'cross-sell': { en: 'Value of what is added', da: 'Værdi af det nye' },
  'new business': { en: 'Value of the sale', da: 'Salgets værdi' },
};

/** A sale of a type with the values of the published example: another type is paid by other values. */
function dealOf(type: SaleType, closer: string) {
  const [current, renewed] = exampleValues[type];
  return { type, closer, current, renewed };
}

/** A rate table is tried on a new sale, whose value is all that it pays on. */
const firstType = (component: CardComponent): SaleType =>
  cardKindOf(component).columns ? 'new business' : 'upsell';

/** What a deal may say in a column of a card, of all that its lines name. */
const saidIn = (part: PlanComponent<CardComponent>, column: number): readonly string[] => [
  ...new Set(
    cardList(part)
      .list.get(part.component)
      .map((row) => String(row[column])),
  ),
];

function OneDeal({ part }: { part: PlanComponent<CardComponent> }): JSX.Element {
  const { state, localize, language } = usePane();
  const { currency } = state.history.present.plan;
  const [deal, setDeal] = useState(dealOf(firstType(part.component), ''));
  const [said, setSaid] = useState<Readonly<Record<number, string>>>({});
  const { closer: closerColumn } = cardList(part);
  const closers = closerColumn === undefined ? [] : saidIn(part, closerColumn);
  const closer = closers.includes(deal.closer) ? deal.closer : (closers[0] ?? '');
  const columns = (cardKindOf(part.component).columns?.(part.component) ?? []).map((name, k) => ({
    ...{ name, options: saidIn(part, k), isSale: columnNamed(name) === 'type' },
  }));
  const names = columns.map(({ options }, k) => {
    const chosen = said[k] ?? '';
    return options.includes(chosen) ? chosen : (options[0] ?? '');
  });
  const pay = payOfDeal(part, { ...deal, closer, names });
  const sign = unitSign('money', currency, language);
  return (
    <>
      <Payout part={part} amount={pay.ok ? paidOpen(part, pay.value.commission) : undefined} />
      <div class="fields example-fields">
        <Select
          id="deal-type"
          label={localize(texts.type)}
          options={saleTypeOptions().map(({ value, label }) => ({ value, label: localize(label) }))}
          value={deal.type}
          choose={(type) => setDeal(dealOf(saleTypeIn(type) ?? deal.type, deal.closer))}
        />
        {closers.length > 0 && (
          <Select
            id="deal-closer"
            label={localize(texts.closer)}
            options={closers.map((one) => ({ value: one, label: one }))}
            value={closer}
            choose={(one) => setDeal({ ...deal, closer: one })}
          />
        )}
        {columns.map(({ name, options, isSale }, k) =>
          isSale ? null : (
            <Select
              key={`${name} ${k}`}
              id={`deal-name-${k}`}
              label={name}
              options={options.map((one) => ({
                value: one,
                label: one === anyText ? localize(texts.anythingElse) : one,
              }))}
              value={names[k] ?? ''}
              choose={(one) => setSaid({ ...said, [k]: one })}
            />
          ),
        )}
        {hasCurrentValue(deal.type) && (
          <PlainNumber
            id="deal-current"
            label={localize(texts.current)}
            unit="money"
            suffix={sign}
            value={deal.current}
            set={(current) => setDeal({ ...deal, current })}
          />
        )}
        <PlainNumber
          key={deal.type}
          id="deal-renewed"
          label={localize(newValueOf[deal.type])}
          unit="money"
          suffix={sign}
          value={deal.renewed}
          set={(renewed) => setDeal({ ...deal, renewed })}
        />
      </div>
      {!pay.ok && (
        <p class="fault" role="status">
          {`${localize(pay.issues[0].message)} ${localize(pay.issues[0].advice)}`}
        </p>
      )}
    </>
  );
}

function Factor({ part }: { part: PlanComponent<TargetComponent> }): JSX.Element {
  const { localize, numbers, state } = usePane();
  const checked = targetKindOf(part.component).check(part);
  const factor = checked.ok ? factorOf(part, state.history.present.plan) : undefined;
  return (
    <div class="readout">
      <div class="captions">
        <span>{`${localize(texts.factor)} ${part.measure.name}`}</span>
      </div>
      <output class="payout" data-testid="payout">
        {factor === undefined ? '–' : numbers.percent(Math.round(factor * 1e6) / 1e6)}
      </output>
    </div>
  );
}
