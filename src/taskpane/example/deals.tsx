import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { anyText } from '../../engine/compared-texts';
import { roundMoney } from '../../engine/money';
import type { LocalizedText } from '../../engine/words';
import type { SaleType } from '../../functions/expansion-commission/rule';
import { payOfDeal } from '../../plan/deals/card-pay';
import { cardList, exampleValues } from '../../plan/deals/example-deals';
import { hasCurrentValue, saleTypeIn, saleTypeOptions } from '../../plan/deals/sale-types';
import { columnNamed } from '../../plan/exports/columns/named-column';
import type { PlanComponent } from '../../plan/kind';
import { type CardComponent, cardKindOf } from '../../plan/kinds';
import { paidOpen } from '../../plan/scenarios/pay';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { Payout } from './payout';
import { texts } from './texts';
import './deals.css';

const newValueOf: Readonly<Record<SaleType, LocalizedText>> = {
  renewal: { en: 'New value, all of it', da: 'Ny værdi i alt' },
  upsell: { en: 'New value, all of it', da: 'Ny værdi i alt' },
  'cross-sell': { en: 'Value of what is added', da: 'Værdi af det nye' },
  'new business': { en: 'Value of the sale', da: 'Salgets værdi' },
};

/** A deal as it is tried. */
interface Deal {
  /** Tells it from the others while they come and go. */
  readonly id: number;
  readonly type: SaleType;
  readonly closer: string;
  readonly current: number;
  readonly renewed: number;
  /** What it says in the columns that the card pays by. */
  readonly said: Readonly<Record<number, string>>;
}

type Part = PlanComponent<CardComponent>;

/** A sale of a type with the values of the published example: another type is paid by other values. */
function ofType(type: SaleType): Pick<Deal, 'type' | 'current' | 'renewed'> {
  const [current, renewed] = exampleValues[type];
  return { type, current, renewed };
}

/** A deal of a type, closed by whom it was, or by the first who has a rate for that where it had none. */
function asType(part: Part, deal: Deal, type: SaleType): Deal {
  const { type: ofWhat, closer: byWhom, list } = cardList(part);
  const next = { ...deal, ...ofType(type) };
  if (ofWhat === undefined || byWhom === undefined) return next;
  const rated = list
    .get(part.component)
    .flatMap((row) => (saleTypeIn(String(row[ofWhat])) === type ? [String(row[byWhom])] : []));
  const { closer } = wordsOf(part, next);
  return { ...next, closer: rated.includes(closer) ? closer : (rated[0] ?? closer) };
}

/** The first deal that is tried; a rate table's is a new sale, whose value is all that it pays on. */
const firstDeal = (part: Part): Deal => ({
  ...ofType(cardKindOf(part.component).columns ? 'new business' : 'upsell'),
  ...{ id: 0, closer: '', said: {} },
});

/** Another deal: of a type that the card has a rate for and no deal is of yet. */
function nextDeal(part: Part, deals: readonly Deal[]): Deal {
  const { type: column } = cardList(part);
  const rated =
    column === undefined ? [] : saidIn(part, column).flatMap((one) => saleTypeIn(one) ?? []);
  const last = deals.at(-1) ?? firstDeal(part);
  const fresh = rated.find((type) => deals.every((deal) => deal.type !== type));
  const id = Math.max(...deals.map((deal) => deal.id)) + 1;
  return { ...(fresh ? asType(part, last, fresh) : last), id };
}

/** What a deal may say in a column of a card, of all that its lines name. */
const saidIn = (part: Part, column: number): readonly string[] => [
  ...new Set(
    cardList(part)
      .list.get(part.component)
      .map((row) => String(row[column])),
  ),
];

/** What can be said of a deal, and what a deal says: what its card no longer has is its first word. */
function wordsOf(part: Part, { closer, said }: Deal) {
  const { closer: column } = cardList(part);
  const closers = column === undefined ? [] : saidIn(part, column);
  const known = (options: readonly string[], word = '') =>
    options.includes(word) ? word : (options[0] ?? '');
  const columns = (cardKindOf(part.component).columns?.(part.component) ?? []).map((name, k) => {
    const options = saidIn(part, k);
    return { name, options, isSale: columnNamed(name) === 'type', word: known(options, said[k]) };
  });
  return { closers, closer: known(closers, closer), columns };
}

const payOf = (part: Part, deal: Deal) => {
  const { closer, columns } = wordsOf(part, deal);
  const { type, current, renewed } = deal;
  return payOfDeal(part, {
    type,
    closer,
    current,
    renewed,
    names: columns.map(({ word }) => word),
  });
};

/** Deals that are tried on a card: what each of them earns, and what they pay together. */
export function Deals({ part }: { part: Part }): JSX.Element {
  const { localize } = usePane();
  const [deals, setDeals] = useState<readonly Deal[]>([firstDeal(part)]);
  const [chosen, choose] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const deal = deals[chosen] ?? firstDeal(part);
  const pays = deals.map((one) => payOf(part, one));
  const earned = pays.map((pay) => (pay.ok ? roundMoney(pay.value.commission) : undefined));
  const known = earned.filter((amount) => amount !== undefined);
  const all = known.reduce((sum, amount) => sum + amount, 0);
  const pay = pays[chosen];
  const focus = (place: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(place)?.focus());
  const add = () => {
    setDeals([...deals, nextDeal(part, deals)]);
    choose(deals.length);
    focus('#deal-type');
  };
  const remove = (k: number) => {
    setDeals(deals.toSpliced(k, 1));
    choose(Math.max(chosen > k ? chosen - 1 : Math.min(chosen, deals.length - 2), 0));
    focus(deals.length > 2 ? `[data-deal="${Math.min(k, deals.length - 2)}"]` : '.add-deal');
  };
  return (
    <div ref={box}>
      <Payout
        part={part}
        amount={known.length === deals.length ? paidOpen(part, all) : undefined}
        {...(deals.length > 1 && { of: localize(texts.deals).replace('{}', String(deals.length)) })}
      />
      {deals.length > 1 && <DealList {...{ part, deals, earned, chosen, choose, remove }} />}
      <DealFields
        key={deal.id}
        {...{ part, deal }}
        set={(next) => setDeals(deals.with(chosen, next))}
      />
      {pay?.ok === false && (
        <p class="fault" role="status">
          {`${localize(pay.issues[0].message)} ${localize(pay.issues[0].advice)}`}
        </p>
      )}
      <button type="button" class="link add-deal" onClick={add}>
        <Icon name="plus" />
        {localize(texts.addDeal)}
      </button>
    </div>
  );
}

interface ListProps {
  readonly part: Part;
  readonly deals: readonly Deal[];
  readonly earned: readonly (number | undefined)[];
  readonly chosen: number;
  readonly choose: (k: number) => void;
  readonly remove: (k: number) => void;
}

/** Each deal in a line, with what it earns; one of them is open below. */
function DealList({ part, deals, earned, chosen, choose, remove }: ListProps): JSX.Element {
  const { localize, numbers } = usePane();
  const typeOf = (type: SaleType) =>
    localize(
      saleTypeOptions().find(({ value }) => value === type)?.label ?? { en: type, da: type },
    );
  const words = (deal: Deal) => {
    const { closer, columns } = wordsOf(part, deal);
    const from = hasCurrentValue(deal.type) ? `${numbers.amount(deal.current)} → ` : '';
    return [
      typeOf(deal.type),
      ...columns.flatMap(({ isSale, word }) => (isSale || word === anyText ? [] : [word])),
      closer,
      `${from}${numbers.amount(deal.renewed)}`,
    ]
      .filter((one) => one !== '')
      .join(' · ');
  };
  return (
    <ul class="deals">
      {deals.map((deal, k) => {
        const amount = earned[k];
        const name = `${localize(texts.removeDeal)} ${k + 1}`;
        return (
          <li key={deal.id}>
            <button
              type="button"
              class="deal"
              data-deal={k}
              aria-pressed={k === chosen}
              onClick={() => choose(k)}
            >
              <span>{words(deal)}</span>
              <b>{amount === undefined ? '–' : numbers.amount(amount)}</b>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={name}
              title={name}
              onClick={() => remove(k)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface FieldsProps {
  readonly part: Part;
  readonly deal: Deal;
  readonly set: (deal: Deal) => void;
}

/** What one deal says and is worth. */
function DealFields({ part, deal, set }: FieldsProps): JSX.Element {
  const { state, localize, language } = usePane();
  const { closers, closer, columns } = wordsOf(part, deal);
  const sign = unitSign('money', state.history.present.plan.currency, language);
  return (
    <div class="fields example-fields">
      <Select
        id="deal-type"
        label={localize(texts.type)}
        options={saleTypeOptions().map(({ value, label }) => ({ value, label: localize(label) }))}
        value={deal.type}
        choose={(type) => set(asType(part, deal, saleTypeIn(type) ?? deal.type))}
      />
      {closers.length > 0 && (
        <Select
          id="deal-closer"
          label={localize(texts.closer)}
          options={closers.map((one) => ({ value: one, label: one }))}
          value={closer}
          choose={(one) => set({ ...deal, closer: one })}
        />
      )}
      {columns.map(({ name, options, isSale, word }, k) =>
        isSale ? null : (
          <Select
            key={`${name} ${k}`}
            id={`deal-name-${k}`}
            label={name}
            options={options.map((one) => ({
              value: one,
              label: one === anyText ? localize(texts.anythingElse) : one,
            }))}
            value={word}
            choose={(one) => set({ ...deal, said: { ...deal.said, [k]: one } })}
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
          set={(current) => set({ ...deal, current })}
        />
      )}
      <PlainNumber
        key={deal.type}
        id="deal-renewed"
        label={localize(newValueOf[deal.type])}
        unit="money"
        suffix={sign}
        value={deal.renewed}
        set={(renewed) => set({ ...deal, renewed })}
      />
    </div>
  );
}
