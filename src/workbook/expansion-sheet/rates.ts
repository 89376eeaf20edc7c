import type { Area } from '../description';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type ExpansionPage, typeName } from './context';
import { texts } from './texts';

/** Where the rate card stands. */
export interface RatePlaces {
  readonly all: Area;
  readonly closers: Area;
  readonly types: Area;
  readonly rates: Area;
  readonly end: number;
}

export function writeRates(page: ExpansionPage, top: number): RatePlaces {
  const { sheet, component, byCloser, language, say } = page;
  const { rates } = component;
  const heads = byCloser ? [texts.closer, texts.type, texts.rate] : [texts.type, texts.rate];
  const last = heads.length - 1;
  sheet.text(cell(top, 0), say(texts.rates), styles.heading);
  heads.forEach((head, column) =>
    sheet.text(
      cell(top + 1, column),
      say(head),
      column === last ? styles.columnHeadRight : styles.columnHead,
    ),
  );
  const first = top + 2;
  rates.forEach(({ closer, type, rate }, k) => {
    if (byCloser) sheet.text(cell(first + k, 0), closer ?? '', styles.inputText);
    sheet.text(cell(first + k, last - 1), typeName(type, language), styles.inputText);
    sheet.number(cell(first + k, last), rate, withFormat(styles.input, formats.percent));
  });
  const column = (index: number) => block(first, index, rates.length, 1);
  const all = block(first, 0, rates.length, heads.length);
  sheet.define(language === 'da' ? 'Satser' : 'Rates', all);
  sheet.validate({
    area: column(last),
    rule: { kind: 'decimal', minimum: 0, maximum: 1 },
    prompt: { title: say(texts.rate), text: say(texts.aShare) },
    error: { title: say(texts.notAllowed), text: say(texts.aShare) },
  });
  const end = first + rates.length;
  sheet.fill(end, [0, last], styles.endRule);
  return { all, closers: column(0), types: column(last - 1), rates: column(last), end };
}
