import { type Language, type LocalizedText, da, en } from '../../engine/words';
import { type Column, type Field, type Unit, columnAt } from '../field';
import { rowName } from '../list-names';
import { type Component, kindOf, titleOf } from '../kinds';
import { doesWords, joinedWords } from '../conditions/condition-words';
import { lookedAt } from '../conditions/conditions';
import { boundIsField } from '../pay/limits/bound-field';
import { limitFields } from '../pay/limits/limit-fields';
import { isSaid } from '../said/is-said';
import { saidSentence } from '../said/words';
import { ratioOf, typedWords } from '../retention/ratios';
import { creditingFields, wordsOfRule } from '../crediting/rules';
import { partOf } from '../parts';
import { ownQuotaField } from '../payee/quota/own-quota-field';
import { prorationWords } from '../pay/proration/proration-words';
import type { Measure } from '../measure';
import { isTotal } from '../payee/together/totals';
import { totalWords } from '../payee/together/words';
import type { Plan } from '../plan';
import { texts } from './texts';

/** What a later plan changes, each change a sentence that an administrator can read. */
export function planDifferences(before: Plan, after: Plan): string[] {
  const { language } = after;
  const localize = (words: LocalizedText) => words[language];
  const moved = (label: string, from: string, to: string): string[] =>
    from === to ? [] : [`${label}: ${from} → ${to}`];
  const { effective: then } = before;
  const { effective: now } = after;
  const days = (plan: Plan['effective']) => `${plan.from} – ${plan.to}`;
  return [
    ...moved(localize(texts.name), before.name, after.name),
    ...moved(localize(texts.status), localize(texts[before.status]), localize(texts[after.status])),
    ...moved(localize(texts.effective), days(then), days(now)),
    ...moved(localize(texts.period), localize(texts[before.period]), localize(texts[after.period])),
    ...moved(localize(texts.proration), localize(countedBy(before)), localize(countedBy(after))),
    ...moved(localize(texts.currency), before.currency, after.currency),
    ...moved(localize(texts.roles), before.roles.join(', '), after.roles.join(', ')),
    ...measureChanges(before, after),
    ...componentChanges(before, after),
    ...splitChanges(localize(texts.creditSplit), before.creditSplits, after.creditSplits, language),
    ...splitChanges(localize(texts.paySplit), before.paySplits, after.paySplits, language),
    ...moved(localize(texts.payment), paymentText(before, language), paymentText(after, language)),
  ];
}

const countedBy = ({ proration = 'days' }: Plan): LocalizedText => prorationWords[proration];

function measureChanges(before: Plan, after: Plan): string[] {
  const { language } = after;
  return changesById(before.measures, after.measures, {
    added: ({ name }) => `${texts.added[language]}: ${name}`,
    removed: ({ name }) => `${texts.removed[language]}: ${name}`,
    kept: (one, other) =>
      changesIn(
        other.name,
        measureLines(before, one, language),
        measureLines(after, other, language),
      ),
  });
}

function comesFrom(measure: Measure): LocalizedText {
  if (isSaid(measure)) return saidSentence(measure.said);
  return ratioOf(measure)?.words ?? typedWords;
}

const measureLines = (plan: Plan, measure: Measure, language: Language): Lines =>
  new Map([
    [texts.name[language], measure.name],
    [
      texts.result[language],
      (isTotal(measure) ? totalWords(plan, measure) : texts.ownResult)[language],
    ],
    [texts.unit[language], texts[measure.unit][language]],
    [texts.definition[language], measure.definition ?? '–'],
    [texts.fromDeals[language], comesFrom(measure)[language]],
    [texts.cutOff[language], String(measure.cutOffDays)],
    ...creditingFields.map(
      (field) => [texts[field][language], wordsOfRule(field, measure[field])[language]] as const,
    ),
  ]);

function componentChanges(before: Plan, after: Plan): string[] {
  const { language } = after;
  return changesById(before.components, after.components, {
    added: (one) => `${texts.added[language]}: ${titleOf(one)[language]}`,
    removed: (one) => `${texts.removed[language]}: ${titleOf(one)[language]}`,
    kept: (one, other) => changesOf(before, one, after, other),
  });
}

/** What two states of one component differ in, field by field. */
function changesOf(before: Plan, one: Component, after: Plan, other: Component): string[] {
  const { language } = after;
  const title = titleOf(other)[language];
  if (one.kind !== other.kind) return [`${title}: ${titleOf(one)[language]} → ${title}`];
  const shown = (plan: Plan, component: Component): Lines =>
    new Map([
      [texts.name[language], titleOf(component)[language]] as const,
      [texts.roles[language], component.roles.join(', ') || '–'] as const,
      [texts.gated[language], gatedOn(component.gate, language)] as const,
      ...conditionLines(plan, component, language),
      ...[
        ...kindOf(component).fields(partOf(plan, component)),
        ...limitFields(plan, component),
        ...[
          ownQuotaField(plan, partOf(plan, component)),
          boundIsField(partOf(plan, component), 'cap'),
          boundIsField(partOf(plan, component), 'floor'),
        ].filter((one) => one !== undefined),
      ].flatMap((field) => linesOf(field, component, language)),
    ]);
  return changesIn(title, shown(before, one), shown(after, other));
}

function conditionLines(plan: Plan, { requires: conditions }: Component, language: Language) {
  if (!conditions) return [];
  const { does, joined, of } = conditions;
  const looked = of.map((gate) => lookedAt(plan, gate)[language]);
  return [
    [texts.conditions[language], doesWords[does][language]] as const,
    [texts.joined[language], joinedWords[joined][language]] as const,
    [texts.lookedAt[language], looked.join(', ') || '–'] as const,
  ];
}

const gatedOn = (gate: Component['gate'], language: Language): string =>
  gate === null ? '–' : gate.of ? `${gate.measure}, ${texts.ofQuota[language]}` : gate.measure;

/** What is said of a thing, by label. */
type Lines = ReadonlyMap<string, string>;

function changesIn(title: string, from: Lines, to: Lines): string[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((label) => {
    const [then, now] = [from.get(label) ?? '–', to.get(label) ?? '–'];
    return then === now ? [] : [`${title}, ${label}: ${then} → ${now}`];
  });
}

/** A field as labelled values: one line, or one for each row of a list. */
function linesOf(
  field: Field<Component>,
  component: Component,
  language: Language,
): (readonly [label: string, value: string])[] {
  const label = field.label[language];
  switch (field.kind) {
    case 'number':
      return [[label, numberText(field.get(component), field.unit, language)]];
    case 'text':
      return [[label, field.get(component)]];
    case 'choice': {
      const value = field.get(component);
      const option = field.options.find((one) => one.value === value);
      return [[label, option?.label[language] ?? value]];
    }
    case 'list':
      return field.get(component).map((row, k) => {
        const values = row.map((value, c) => cellText(value, columnAt(field, k, c), language));
        return [`${label}, ${rowName(field, k)[language]}`, values.join(' | ')] as const;
      });
  }
}

const cellText = (value: number | string, column: Column | undefined, language: Language) =>
  typeof value === 'number' && column && column.unit !== 'text' && column.unit !== 'word'
    ? numberText(value, column.unit, language)
    : String(value);

function numberText(value: number, unit: Unit, language: Language): string {
  const write = language === 'da' ? da : en;
  if (unit === 'date') return write.date(value);
  return unit === 'percent' ? write.percent(value) : write.number(value);
}

interface Share {
  readonly role: string;
  readonly share: number;
  readonly isOverlay?: boolean;
}

function splitChanges(
  label: string,
  before: readonly Share[],
  after: readonly Share[],
  language: Language,
): string[] {
  const text = (shares: readonly Share[]) =>
    shares
      .map(
        ({ role, share, isOverlay }) =>
          `${role} ${numberText(share, 'percent', language)}${isOverlay ? ' (overlay)' : ''}`,
      )
      .join(', ') || '–';
  return text(before) === text(after) ? [] : [`${label}: ${text(before)} → ${text(after)}`];
}

function paymentText({ payment }: Plan, language: Language): string {
  const write = language === 'da' ? da : en;
  const due = payment.instalments.map(({ share, due: when }) => {
    const on =
      when.on === 'period-end'
        ? `+${when.days}`
        : when.on === 'day'
          ? when.day
          : texts.triggers[when.trigger][language];
    return `${write.percent(share)} ${on}`;
  });
  const equity = payment.equityShare;
  return [
    ...due,
    ...(equity > 0 ? [`${texts.equity[language]} ${write.percent(equity)}`] : []),
  ].join(', ');
}

interface Changes<T> {
  readonly added: (one: T) => string;
  readonly removed: (one: T) => string;
  readonly kept: (before: T, after: T) => string[];
}

function changesById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  say: Changes<T>,
): string[] {
  return [
    ...before.filter(({ id }) => !after.some((one) => one.id === id)).map(say.removed),
    ...after.flatMap((one) => {
      const old = before.find(({ id }) => id === one.id);
      return old ? say.kept(old, one) : [say.added(one)];
    }),
  ];
}
