import { type SaleType, saleTypes } from '../../engine/expansion-commission';
import { roundMoney } from '../../engine/money';
import { type LinePay, linePay } from '../../plan/expansion';
import { at, over, relative } from '../addresses';
import { literal, toTheCent } from '../formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type ExpansionPage, typeName, typeNames } from './context';
import type { RatePlaces } from './rates';
import { texts } from './texts';

/** Where each column of the sales stands; the closer's is there only where it decides the rate. */
const columnsOf = (byCloser: boolean) => {
  const shift = byCloser ? 1 : 0;
  return {
    closer: 0,
    type: shift,
    current: 1 + shift,
    renewed: 2 + shift,
    commissionable: 3 + shift,
    rate: 4 + shift,
    commission: 5 + shift,
  };
};
type Columns = ReturnType<typeof columnsOf>;

export interface LinesPlaces {
  readonly total: string;
  readonly totalValue: number;
  readonly last: number;
  readonly end: number;
}

/** The period's sales: what of each is commissionable, its rate, and what it pays. */
export function writeLines(page: ExpansionPage, rates: RatePlaces, top: number): LinesPlaces {
  const { sheet, component, form } = page;
  const columns = columnsOf(page.byCloser);
  const first = top + 2;
  const count = component.lines.length;
  const pays = component.lines.map((_, k) => payOf(page, k));
  writeHeads(page, columns, top);
  pays.forEach((pay, k) => writeLine(page, columns, rates, first + k, k, pay));
  const area = (column: number, width = 1) => block(first, column, count, width);
  const commissions = pays.map(({ commission }) => roundMoney(commission));
  if (form === 'functions') {
    const closer = page.byCloser ? `,${over(area(columns.closer))}` : '';
    const [type, current, renewed] = [columns.type, columns.current, columns.renewed].map(
      (column) => over(area(column)),
    );
    sheet.spill(
      cell(first, columns.commission),
      toTheCent(
        `COMP.EXPANSION_COMMISSION(${type},${current},${renewed},${over(rates.all)}${closer})`,
      ),
      commissions,
      withFormat(styles.result, formats.cents),
    );
  }
  validate(page, columns, first, count);
  const total = roundMoney(commissions.reduce((sum, commission) => sum + commission, 0));
  const row = first + count;
  sheet.text(cell(row, 0), page.say(texts.total), styles.total);
  sheet.formula(
    cell(row, columns.commissionable),
    `SUM(${over(area(columns.commissionable))})`,
    pays.reduce((sum, { commissionable }) => sum + commissionable, 0),
    styles.total,
  );
  const totalCell = sheet.formula(
    cell(row, columns.commission),
    `ROUND(SUM(${over(area(columns.commission))}),2)`,
    total,
    withFormat(styles.total, formats.cents),
  );
  sheet.fill(row, [0, columns.commission], styles.total);
  return { total: at(totalCell), totalValue: total, last: columns.commission, end: row + 1 };
}

function writeHeads({ sheet, say, byCloser }: ExpansionPage, columns: Columns, top: number): void {
  sheet.text(cell(top, 0), say(texts.lines), styles.heading);
  if (byCloser) sheet.text(cell(top + 1, columns.closer), say(texts.closer), styles.columnHead);
  sheet.text(cell(top + 1, columns.type), say(texts.type), styles.columnHead);
  const heads = ['current', 'renewed', 'commissionable', 'rate', 'commission'] as const;
  for (const head of heads) {
    sheet.text(cell(top + 1, columns[head]), say(texts[head]), styles.columnHeadRight);
  }
}

function writeLine(
  { sheet, component, language, byCloser, form }: ExpansionPage,
  columns: Columns,
  rates: RatePlaces,
  row: number,
  k: number,
  pay: LinePay,
): void {
  const line = component.lines[k];
  if (!line) return;
  const place = (column: keyof Columns) => relative(cell(row, columns[column]));
  if (byCloser) sheet.text(cell(row, columns.closer), line.closer ?? '', styles.inputText);
  sheet.text(cell(row, columns.type), typeName(line.type, language), styles.inputText);
  sheet.number(cell(row, columns.current), line.current, styles.input);
  sheet.number(cell(row, columns.renewed), line.new, styles.input);
  const name = (type: SaleType) => literal(saleTypes[type][language][0]);
  sheet.formula(
    cell(row, columns.commissionable),
    commissionable(place('type'), place('current'), place('renewed'), name),
    pay.commissionable,
  );
  sheet.formula(
    cell(row, columns.rate),
    byCloser
      ? `SUMPRODUCT((${over(rates.closers)}=${place('closer')})*(${over(rates.types)}=${place('type')})*${over(rates.rates)})`
      : `INDEX(${over(rates.rates)},MATCH(${place('type')},${over(rates.types)},0))`,
    pay.rate,
    withFormat(styles.number, formats.percent),
  );
  if (form === 'functions') return;
  sheet.formula(
    cell(row, columns.commission),
    toTheCent(`${place('commissionable')}*${place('rate')}`),
    roundMoney(pay.commission),
    withFormat(styles.result, formats.cents),
  );
}

/** What pays of a line, by its type. An unknown type is #N/A, never 0. */
function commissionable(
  type: string,
  current: string,
  renewed: string,
  name: (type: SaleType) => string,
): string {
  const isNew = `OR(${type}=${name('cross-sell')},${type}=${name('new business')})`;
  return (
    `IF(${type}=${name('renewal')},MAX(MIN(${current},${renewed}),0),` +
    `IF(${type}=${name('upsell')},MAX(${renewed}-MAX(${current},0),0),` +
    `IF(${isNew},MAX(${renewed},0),NA())))`
  );
}

function validate(
  { sheet, say, language }: ExpansionPage,
  columns: Columns,
  first: number,
  count: number,
) {
  const types = typeNames(language);
  sheet.validate({
    area: block(first, columns.type, count, 1),
    rule: { kind: 'list', words: types },
    prompt: { title: say(texts.type), text: types.join(', ') },
    error: { title: say(texts.notAllowed), text: types.join(', ') },
  });
  sheet.validate({
    area: block(first, columns.current, count, 2),
    rule: { kind: 'decimal', minimum: 0 },
    prompt: { title: say(texts.lines), text: say(texts.aNumber) },
    error: { title: say(texts.notAllowed), text: say(texts.aNumber) },
  });
}

/** A parsed plan has a rate for each of its lines. */
function payOf({ component }: ExpansionPage, k: number): LinePay {
  const pay = linePay(component, k);
  if (!pay.ok) throw new Error(pay.issues[0].message.en);
  return pay.value;
}
