import { type Token, tokensOf } from './formula-tokens';

/** A formula of a person's own, taken apart. Each part knows where it stands and how it is written. */
export type Expression = Part & { readonly at: number; readonly text: string };
type Part =
  | { readonly is: 'value'; readonly value: number | string | boolean }
  | { readonly is: 'error' }
  | { readonly is: 'list'; readonly rows: readonly (readonly Expression[])[] }
  /** Cells, a name, or columns of a table, as Excel writes them. */
  | { readonly is: 'reference' }
  /** `name` is in capitals; an argument that is left out is undefined. */
  | {
      readonly is: 'call';
      readonly name: string;
      readonly given: readonly (Expression | undefined)[];
    }
  /** Of one operand, `x` stands in the sign for where it is: `-x`, `x%`. */
  | { readonly is: 'operation'; readonly sign: string; readonly operands: readonly Expression[] };

/** How tightly the signs between two operands hold, loosest first; a sign in front holds more. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Reads a formula as Office.js gives it in any language of Excel: in English and with commas. Undefined
 * for what is none, and for what it does not know, such as cells that are joined by a space.
 */
export function parsedFormula(formula: string): Expression | undefined {
  const text = formula.slice(1);
  const tokens = formula.startsWith('=') ? tokensOf(text) : undefined;
  if (!tokens) return undefined;
  try {
    return new Reading(tokens, text).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

/** Excel nests 64 calls; what stands deeper than this, or is joined of more, nobody has written. */
const most = { deep: 256, joined: 1_000 } as const;

class Reading {
  private taken = 0;
  private deep = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Expression {
    const found = this.level(0);
    if (this.taken < this.tokens.length) throw new Unreadable();
    return found;
  }

  private level(k: number): Expression {
    const signs = levels[k];
    if (!signs) return this.signed();
    let left = this.level(k + 1);
    for (let joined = 0; signs.includes(this.sign); joined++) {
      if (joined > most.joined) throw new Unreadable();
      const sign = this.next().text;
      left = this.made(left.at, { is: 'operation', sign, operands: [left, this.level(k + 1)] });
    }
    return left;
  }

  private signed(): Expression {
    if (!['-', '+', '@'].includes(this.sign)) return this.inPercent();
    const { at, text } = this.next();
    return this.made(at, {
      is: 'operation',
      sign: `${text}x`,
      operands: [this.inside(() => this.signed())],
    });
  }

  private inPercent(): Expression {
    let found = this.single();
    for (let joined = 0; this.take('%'); joined++) {
      if (joined > most.joined) throw new Unreadable();
      found = this.made(found.at, { is: 'operation', sign: 'x%', operands: [found] });
    }
    return found;
  }

  private single(): Expression {
    const token = this.next();
    const { at, kind } = token;
    if (kind === 'value') return this.made(at, { is: 'value', value: token.value });
    if (kind === 'function') {
      return this.made(at, { is: 'call', name: token.name, given: this.given() });
    }
    if (kind !== 'sign') return this.made(at, { is: kind });
    if (token.text === '{') return this.made(at, { is: 'list', rows: this.rows() });
    if (token.text !== '(') throw new Unreadable();
    const inside = this.inside(() => this.level(0));
    this.expect(')');
    return this.made(at, inside);
  }

  /** What stands between the brackets of a call. */
  private given(): (Expression | undefined)[] {
    const given: (Expression | undefined)[] = [];
    this.expect('(');
    if (this.take(')')) return given;
    do
      given.push(
        this.sign === ',' || this.sign === ')' ? undefined : this.inside(() => this.level(0)),
      );
    while (this.take(','));
    this.expect(')');
    return given;
  }

  private rows(): Expression[][] {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do row.push(this.inside(() => this.signed()));
      while (this.take(','));
      rows.push(row);
    } while (this.take(';'));
    this.expect('}');
    return rows;
  }

  private inside<T>(read: () => T): T {
    if (++this.deep > most.deep) throw new Unreadable();
    const found = read();
    this.deep--;
    return found;
  }

  private made(at: number, part: Part): Expression {
    const last = this.tokens[this.taken - 1];
    const end = last ? last.at + last.text.length : at;
    return { ...part, at, text: this.formula.slice(at, end) };
  }

  /** The sign that comes next; '' where something else does. */
  private get sign(): string {
    const token = this.tokens[this.taken];
    return token?.kind === 'sign' ? token.text : '';
  }

  private take(sign: string): boolean {
    if (this.sign !== sign) return false;
    this.taken++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new Unreadable();
  }

  private next(): Token {
    const token = this.tokens[this.taken++];
    if (!token) throw new Unreadable();
    return token;
  }
}

/** Every part of a formula, each before those that it is made of. */
function everyIn(expression: Expression): readonly Expression[] {
  const inside = insideOf(expression).flatMap((one) => (one ? everyIn(one) : []));
  return [expression, ...inside];
}

function insideOf(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.is) {
    case 'call':
      return expression.given;
    case 'operation':
      return expression.operands;
    case 'list':
      return expression.rows.flat();
    default:
      return [];
  }
}

/** The calls of our functions in a formula, each before those that stand in its arguments. */
export const ownCallsIn = (expression: Expression): readonly OwnCall[] =>
  everyIn(expression).flatMap((one) => {
    const [, ours] = (one.is === 'call' && /^COMP\.(\w+)$/.exec(one.name)) || [];
    return one.is === 'call' && ours !== undefined ? [{ ...one, ours }] : [];
  });

/** What a formula refers to, each as it is written and once. */
export const referencesIn = (expression: Expression): readonly string[] => [
  ...new Set(everyIn(expression).flatMap((one) => (one.is === 'reference' ? [one.text] : []))),
];

export type OwnCall = Extract<Expression, { is: 'call' }> & {
  /** The function's name without its namespace. */
  readonly ours: string;
};
