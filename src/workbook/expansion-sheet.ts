import { type Vocabulary, wordIn } from '../engine/vocabulary';
import { saleTypes } from '../engine/expansion-commission';
import { roundMoney } from '../engine/money';
import { cumulativeShares, split } from '../engine/split';
import type { Language, Words } from '../engine/words';
import { type ExpansionComponent, expansionTitle, linePay } from '../plan/expansion';
import type { Plan } from '../plan/plan';
import type { NameDescription, SheetDescription } from './description';
import { at, literal, over, relative, toTheCent } from './formula';
import type { FormulaForm } from './plan-workbook';
import { SheetBuilder, block, cell } from './sheet-builder';
import { formats, styles, withFormat } from './styles';

const words = {
  rates: { en: 'Rates', da: 'Satser' },
  type: { en: 'Type', da: 'Type' },
  rate: { en: 'Rate', da: 'Sats' },
  closer: { en: 'Closer', da: 'Lukker' },
  lines: { en: 'Sales of the period', da: 'Periodens salg' },
  current: { en: 'Current value', da: 'Nuværende værdi' },
  renewed: { en: 'New value', da: 'Ny værdi' },
  commissionable: { en: 'Commissionable', da: 'Provisionsgivende' },
  commission: { en: 'Commission', da: 'Provision' },
  total: { en: 'Total', da: 'I alt' },
  shares: { en: 'Shared by role', da: 'Deling på roller' },
  share: { en: 'Share', da: 'Andel' },
  part: { en: 'Part', da: 'Del' },
  rule: {
    en: 'A renewal pays on the smaller of the two values, an upsell on what the new value adds, cross-sell and new business on the new value.',
    da: 'En fornyelse betaler af den mindste af de to værdier, mersalg af det, den nye værdi lægger til, krydssalg og nysalg af den nye værdi.',
  },
  notAllowed: { en: 'This value cannot be used', da: 'Værdien kan ikke bruges' },
  aNumber: { en: 'A number, 0 or more.', da: 'Et tal, 0 eller mere.' },
} as const satisfies Record<string, Words>;

/** The sheet of an expansion plan: a rate card, the period's sales, and how the pay is shared. */
export function expansionSheet(
  plan: Plan,
  component: ExpansionComponent,
  form: FormulaForm,
  name: string,
): { sheet: SheetDescription; names: readonly NameDescription[] } {
  const { language } = plan;
  const say = (text: Words) => text[language];
  const sheet = new SheetBuilder(name, [22, 16, 16, 16, 18, 12, 16]);
  const byCloser = component.rates.some(({ closer }) => closer !== undefined);
  sheet.text(cell(0, 0), plan.name, { ...styles.title, borders: styles.titleRule.borders });
  sheet.fill(0, [0, 6], styles.titleRule);
  sheet.height(0, 36);
  sheet.text(cell(1, 0), say(expansionTitle), { ...styles.note, vertical: 'bottom' });
  sheet.text(cell(2, 0), say(words.rule), styles.prose);
  sheet.merge(block(2, 0, 1, 7));
  sheet.height(2, 34);

  const rates = writeRates(sheet, component, language, 4);
  const top = rates.end + 1;
  sheet.text(cell(top, 0), say(words.lines), styles.heading);
  const heads = [
    words.type,
    words.closer,
    words.current,
    words.renewed,
    words.commissionable,
    words.rate,
    words.commission,
  ];
  heads.forEach((head, column) =>
    sheet.text(
      cell(top + 1, column),
      column === 1 && !byCloser ? '' : say(head),
      column < 2 ? styles.columnHead : styles.columnHeadRight,
    ),
  );
  const first = top + 2;
  const count = component.lines.length;
  const pays = component.lines.map((_, k) => {
    const pay = linePay(component, k);
    if (!pay.ok) throw new Error(pay.issues[0].message.en);
    return pay.value;
  });
  component.lines.forEach((line, k) => {
    const row = first + k;
    const pay = pays[k];
    if (!pay) return;
    const place = (column: number) => relative(cell(row, column));
    sheet.text(cell(row, 0), typeName(line.type, language), styles.inputText);
    sheet.text(cell(row, 1), line.closer ?? '', byCloser ? styles.inputText : styles.text);
    sheet.number(cell(row, 2), line.current, styles.input);
    sheet.number(cell(row, 3), line.new, styles.input);
    sheet.formula(cell(row, 4), commissionable(place, language), pay.commissionable);
    sheet.formula(
      cell(row, 5),
      byCloser
        ? `SUMPRODUCT((${over(rates.closers)}=${place(1)})*(${over(rates.types)}=${place(0)})*${over(rates.values)})`
        : `INDEX(${over(rates.values)},MATCH(${place(0)},${over(rates.types)},0))`,
      pay.rate,
      withFormat(styles.number, formats.percent),
    );
    if (form === 'native') {
      sheet.formula(
        cell(row, 6),
        toTheCent(`${place(4)}*${place(5)}`),
        roundMoney(pay.commission),
        withFormat(styles.result, formats.cents),
      );
    }
  });
  const column = (index: number) => over(block(first, index, count, 1));
  if (form === 'functions') {
    const closer = byCloser ? `,${column(1)}` : '';
    const call = `COMP.EXPANSION_COMMISSION(${column(0)},${column(2)},${column(3)},${over(rates.all)}${closer})`;
    sheet.spill(
      cell(first, 6),
      toTheCent(call),
      pays.map((pay) => roundMoney(pay.commission)),
      withFormat(styles.result, formats.cents),
    );
  }
  const totalRow = first + count;
  const total = roundMoney(pays.reduce((sum, pay) => sum + roundMoney(pay.commission), 0));
  const base = pays.reduce((sum, pay) => sum + pay.commissionable, 0);
  sheet.text(cell(totalRow, 0), say(words.total), styles.total);
  sheet.formula(cell(totalRow, 4), `SUM(${column(4)})`, base, styles.total);
  sheet.formula(
    cell(totalRow, 6),
    `SUM(${column(6)})`,
    total,
    withFormat(styles.total, formats.cents),
  );
  sheet.fill(totalRow, [0, 6], styles.total);
  sheet.validate({
    area: block(first, 0, count, 1),
    rule: { kind: 'list', words: Object.values(saleTypes).map((names) => names[language][0]) },
    prompt: {
      title: say(words.type),
      text: Object.values(saleTypes)
        .map((names) => names[language][0])
        .join(', '),
    },
    error: {
      title: say(words.notAllowed),
      text: Object.values(saleTypes)
        .map((names) => names[language][0])
        .join(', '),
    },
  });
  sheet.validate({
    area: block(first, 2, count, 2),
    rule: { kind: 'decimal', minimum: 0 },
    prompt: { title: say(words.lines), text: say(words.aNumber) },
    error: { title: say(words.notAllowed), text: say(words.aNumber) },
  });
  const end = writeShares(sheet, component, language, at(cell(totalRow, 6)), total, totalRow + 2);
  return {
    sheet: sheet.build({
      area: block(0, 0, end, 7),
      orientation: 'portrait',
      paper: plan.currency === 'USD' ? 'letter' : 'A4',
      margin: 15,
      pagesWide: 1,
      pagesTall: 1,
    }),
    names: sheet.names,
  };
}

function writeRates(
  sheet: SheetBuilder,
  { rates }: ExpansionComponent,
  language: Language,
  top: number,
) {
  const byCloser = rates.some(({ closer }) => closer !== undefined);
  const heads = byCloser ? [words.closer, words.type, words.rate] : [words.type, words.rate];
  const width = heads.length;
  sheet.text(cell(top, 0), words.rates[language], styles.heading);
  heads.forEach((head, column) =>
    sheet.text(
      cell(top + 1, column),
      head[language],
      column === width - 1 ? styles.columnHeadRight : styles.columnHead,
    ),
  );
  const first = top + 2;
  rates.forEach(({ closer, type, rate }, k) => {
    if (byCloser) sheet.text(cell(first + k, 0), closer ?? '', styles.inputText);
    sheet.text(cell(first + k, width - 2), typeName(type, language), styles.inputText);
    sheet.number(cell(first + k, width - 1), rate, withFormat(styles.input, formats.percent));
  });
  const column = (index: number) => block(first, index, rates.length, 1);
  const all = block(first, 0, rates.length, width);
  sheet.define(language === 'da' ? 'Satser' : 'Rates', all);
  sheet.fill(first + rates.length, [0, width - 1], styles.endRule);
  return {
    all,
    closers: column(0),
    types: column(width - 2),
    values: column(width - 1),
    end: first + rates.length,
  };
}

/** Each part is what the running total has grown by, so that the parts add up to the cent. */
function writeShares(
  sheet: SheetBuilder,
  { shares }: ExpansionComponent,
  language: Language,
  totalCell: string,
  total: number,
  top: number,
): number {
  const running = cumulativeShares(shares.map(({ share }) => share));
  if (!running.ok) throw new Error(running.issues[0].message.en);
  const parts = split(total, running.value);
  sheet.text(cell(top, 0), words.shares[language], styles.heading);
  sheet.text(cell(top + 1, 0), '', styles.columnHead);
  sheet.text(cell(top + 1, 1), words.share[language], styles.columnHeadRight);
  sheet.text(cell(top + 1, 2), words.part[language], styles.columnHeadRight);
  const first = top + 2;
  shares.forEach(({ role, share }, k) => {
    const row = first + k;
    const isLast = k === shares.length - 1;
    const upTo = (last: number) => `SUM(${at(cell(first, 1))}:${relative(cell(last, 1))})`;
    const running = (last: number) => toTheCent(`${totalCell}*${upTo(last)}`);
    const before = k === 0 ? '0' : running(row - 1);
    sheet.text(cell(row, 0), role, styles.inputText);
    sheet.number(cell(row, 1), share, withFormat(styles.input, formats.percent));
    sheet.formula(
      cell(row, 2),
      `ROUND(${isLast ? totalCell : running(row)}-${before},2)`,
      parts[k] ?? 0,
      withFormat(styles.result, formats.cents),
    );
  });
  const end = first + shares.length;
  const sum = over(block(first, 1, shares.length, 1));
  sheet.text(cell(end, 0), words.total[language], styles.total);
  sheet.formula(cell(end, 1), `SUM(${sum})`, 1, withFormat(styles.total, formats.percent));
  sheet.formula(
    cell(end, 2),
    `SUM(${over(block(first, 2, shares.length, 1))})`,
    total,
    withFormat(styles.total, formats.cents),
  );
  return end + 1;
}

/** What pays of a line, by its type. An unknown type is #N/A, never 0. */
function commissionable(place: (column: number) => string, language: Language): string {
  const name = (type: keyof typeof saleTypes) => literal(saleTypes[type][language][0]);
  const [type, current, renewed] = [place(0), place(2), place(3)];
  const isNew = `OR(${type}=${name('cross-sell')},${type}=${name('new business')})`;
  return (
    `IF(${type}=${name('renewal')},MAX(MIN(${current},${renewed}),0),` +
    `IF(${type}=${name('upsell')},MAX(${renewed}-MAX(${current},0),0),` +
    `IF(${isNew},MAX(${renewed},0),NA())))`
  );
}

function typeName(word: string, language: Language): string {
  const vocabulary: Vocabulary = saleTypes;
  const type = wordIn(vocabulary, word);
  return (type && vocabulary[type]?.[language][0]) ?? word;
}
