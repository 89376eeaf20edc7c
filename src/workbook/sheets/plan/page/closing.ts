import type { ThresholdRule } from '../../../../engine/payout-table';
import { type LocalizedText, sentenceCase } from '../../../../engine/words';
import {
  type CreditingField,
  creditingFields,
  wordsOfRule,
} from '../../../../plan/crediting/rules';
import { isSaid } from '../../../../plan/said/is-said';
import { saidSentence } from '../../../../plan/said/words';
import { ratioOf } from '../../../../plan/retention/ratios';
import type { Field } from '../../../../plan/field';
import type { PlanComponent } from '../../../../plan/kind';
import { type Component, isTable, kindOf, ownQuota } from '../../../../plan/kinds';
import type { Plan } from '../../../../plan/plan';
import { texts as planTexts } from '../../../../plan/document/texts';
import { partsOf } from '../../../../plan/parts';
import { isTotal } from '../../../../plan/payee/together/totals';
import { totalWords } from '../../../../plan/payee/together/words';
import { prorationSentences } from '../../../../plan/pay/proration/proration-words';
import { block, cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { heightOf, linesOf } from '../../../design/text-lines';
import { writeAgreement } from './agreement';
import { type PlanPage, columns, widthOver } from '../context';
import { writeLargest } from '../component/largest';
import type { WrittenPart } from '../written-part';
import { texts } from '../texts';

/** What the page's words mean, what counts and when, and the most that the plan can pay. */
export function writeDefinitions(
  page: PlanPage,
  parts: ReadonlyMap<string, WrittenPart>,
  top: number,
): number {
  const { sheet, localize, form } = page;
  const lines = [...measureLines(page), ...definitions(page)];
  sheet.text(cell(top, columns.label), localize(texts.whatCountsAndWhen), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  let row = top + 1;
  const width = widthOver(columns.value, columns.last);
  for (const [label, text] of lines) {
    const needed = linesOf(text, width);
    sheet.text(cell(row, columns.label), label, { ...styles.text, vertical: 'top' });
    sheet.text(cell(row, columns.value), text, { ...styles.text, wrap: true, vertical: 'top' });
    sheet.fill(row, [columns.label, columns.last], styles.text);
    sheet.merge(block(row, columns.value, 1, columns.last));
    if (needed > 1) sheet.height(row, heightOf(needed));
    row += 1;
  }
  writeLargest(page, parts, row++);
  const compared = [...parts.values()].flatMap((part) => part.compared ?? []);
  if (compared.length > 0) row = writeAgreement(page, compared, row);
  sheet.fill(row, [columns.label, columns.last], styles.endRule);
  const note = localize(form === 'native' ? texts.byNative : texts.byFunctions);
  sheet.text(cell(row, columns.label), note, {
    ...styles.note,
    borders: styles.endRule.borders,
  });
  return row + 1;
}

/** Each measure: what counts, when, until when, and what cancellations, parts and several reps do. */
function measureLines({ plan, localize }: PlanPage): [label: string, text: string][] {
  return plan.measures.map((measure) => {
    if (isTotal(measure)) return [sentenceCase(measure.name), localize(totalWords(plan, measure))];
    const { cutOffDays: days } = measure;
    const said = (field: CreditingField) => localize(wordsOfRule(field, measure[field]));
    const cutOff =
      days === 0
        ? localize(texts.noCutOff)
        : `${localize(texts.cutOff)}${days}${localize(days === 1 ? texts.dayAfter : texts.daysAfter)}`;
    const isShared = plan.creditSplits.length + plan.paySplits.length > 0;
    const others = creditingFields.filter(
      (field) =>
        field !== 'counts' &&
        (field !== 'missingOwners' || (isShared && measure.sharedDeals === 'split')),
    );
    const ratio = ratioOf(measure);
    const sentences = [
      ...(measure.definition ? [asSentence(measure.definition)] : []),
      ...(ratio ? [localize(ratio.sentence)] : []),
      ...(isSaid(measure) ? [localize(saidSentence(measure.said))] : []),
      `${localize(texts.counts)} ${said('counts')}.`,
      ...(measure.counts === 'listed' ? [] : [cutOff]),
      ...others.map(said),
    ];
    return [sentenceCase(measure.name), sentences.join(' ')];
  });
}

/** Closed, so that the next sentence can follow it. */
const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function definitions({ plan, localize }: PlanPage): [label: string, text: string][] {
  const hasQuota = partsOf(plan).some((part) => ownQuota(part) !== undefined);
  return [
    ...(hasQuota
      ? [[localize(texts.attainment), localize(texts.definitionAttainment)] as [string, string]]
      : []),
    ...(hasQuota && plan.proration !== undefined && plan.proration !== 'days'
      ? [
          [localize(planTexts.proration), localize(prorationSentences[plan.proration])] as [
            string,
            string,
          ],
        ]
      : []),
    ...reachedLine(plan).map(
      (words) => [localize(texts.reached), localize(words)] as [string, string],
    ),
  ];
}

/** What it takes to reach a threshold, where the plan has any. */
function reachedLine(plan: Plan): readonly LocalizedText[] {
  const rules = new Set(partsOf(plan).flatMap(thresholdRulesOf));
  const [rule, other] = rules;
  if (rule === undefined) return [];
  if (other !== undefined) return [texts.reachedEach];
  return [rule === 'at' ? texts.reachedAt : texts.reachedAbove];
}

function thresholdRulesOf(part: PlanComponent<Component>): readonly ThresholdRule[] {
  const { gate, requires } = part.component;
  const kind = kindOf(part.component);
  const hasAny = isTable(part) || kind.fields(part).some(hasThresholds);
  const own = hasAny ? [kind.reached?.(part) ?? 'at'] : [];
  return gate || requires ? ['at', ...own] : own;
}

/** A list that begins with numbers: what is paid from each on. */
const hasThresholds = (field: Field<Component>): boolean =>
  field.kind === 'list' && field.columns[0] !== undefined && 'allows' in field.columns[0];

/** The columns that each signer's line runs over. */
const lines = [
  [columns.label, columns.label],
  [columns.unit, columns.from],
  [columns.payout, columns.last],
] as const;

/** A line to sign for each who agrees to the plan, beside each other. Returns the row after them. */
export function writeSignatures({ sheet, localize }: PlanPage, top: number): number {
  const signers = [texts.employee, texts.manager, texts.finance];
  const { font, numberFormat } = styles.text;
  sheet.text(cell(top, columns.label), localize(texts.understood), {
    ...{ font, numberFormat },
    vertical: 'bottom',
  });
  sheet.height(top, 22);
  sheet.height(top + 1, 30);
  sheet.height(top + 2, 16);
  signers.forEach((who, k) => {
    const over = lines[k];
    if (!over) return;
    sheet.fill(top + 1, over, styles.signature);
    sheet.text(
      cell(top + 2, over[0]),
      `${localize(who)}, ${localize(texts.nameAndDate)}`,
      styles.signer,
    );
  });
  return top + 3;
}
