import { firstDay, monthStart } from '../../../engine/dates';
import { type Language, da, en } from '../../../engine/words';
import { amountWords, percentSign } from '../../amount-words';
import { literal } from '../../excel-text';
import {
  type Binding,
  type Formula,
  type Text,
  binding,
  decimalsAtMost,
  operator,
} from '../../formula';
import type { Unit } from '../../unit';

/**
 * An amount as a sentence says it, in its own unit and the plan's language. A blank is 0, an error is
 * an error. FIXED writes separators as the reader's Excel does; TEXT's codes differ by language.
 */
export function amountInWords(amount: Formula<number>, language: Language): Formula<Text> {
  const { unit } = amount;
  if (unit === undefined) throw new Error('A sentence says a number without its unit.');
  const isToTheCent = unit === 'money' && (decimalsAtMost(amount) ?? Infinity) <= 2;
  return operators[language][isToTheCent ? 'cents' : unit](amount);
}

interface Said {
  readonly text: (amount: string, language: Language) => string;
  readonly binds: Binding;
  readonly holds: Binding;
}

const count: Said = {
  text: (amount) =>
    `IF(ROUND(${amount},6)=ROUND(${amount},0),FIXED(${amount},0),ROUND(${amount},6)&"")`,
  ...{ binds: binding.alone, holds: binding.join },
};

/** The months of a language, as it shortens them. */
const monthsOf = (write: typeof en): string =>
  Array.from({ length: 12 }, (_, month) => {
    const [name = ''] = /\p{L}+\.?/u.exec(write.date(monthStart(firstDay, month))) ?? [];
    return literal(name);
  }).join(',');
const months = { en: monthsOf(en), da: monthsOf(da) };

const said: Readonly<Record<Unit | 'cents', Said>> = {
  /** Money that is rounded already. */
  cents: {
    text: (amount) => `FIXED(${amount},IF(${amount}=ROUND(${amount},0),0,2))`,
    ...{ binds: binding.alone, holds: binding.join },
  },
  money: {
    text: (amount) => `FIXED(${amount},IF(ROUND(${amount},2)=ROUND(${amount},0),0,2))`,
    ...{ binds: binding.alone, holds: binding.join },
  },
  count,
  days: count,
  // Dec 31, 2026 or 31. dec. 2026.
  date: {
    text: (day, language) => {
      const month = `CHOOSE(MONTH(${day}),${months[language]})`;
      return language === 'en'
        ? `${month}&" "&DAY(${day})&", "&YEAR(${day})`
        : `DAY(${day})&". "&${month}&" "&YEAR(${day})`;
    },
    ...{ binds: binding.join, holds: binding.compare },
  },
  percent: {
    text: (share, language) => `ROUND(100*${share},2)&${literal(percentSign[language])}`,
    ...{ binds: binding.join, holds: binding.sign },
  },
};

const inLanguage = (language: Language, unit: keyof typeof said) =>
  operator({
    value: (amount: number): Text =>
      Number.isNaN(amount)
        ? null
        : amountWords(amount, unit === 'cents' ? 'money' : unit, language),
    text: (amount) => said[unit].text(amount, language),
    binds: said[unit].binds,
    holds: said[unit].holds,
    words: (_, amount) => amount,
  });

const units = (language: Language) => ({
  cents: inLanguage(language, 'cents'),
  money: inLanguage(language, 'money'),
  count: inLanguage(language, 'count'),
  days: inLanguage(language, 'days'),
  date: inLanguage(language, 'date'),
  percent: inLanguage(language, 'percent'),
});

const operators = { en: units('en'), da: units('da') };
