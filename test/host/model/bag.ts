import { Refusal } from '../errors';
import type { Plain } from '../wire';

/**
 * State that is only kept: what was set, by name, in parts that hang on each other as the client's
 * objects do (`chart.title.format.font`). What was never set stays unset, as it would in a file.
 */
export class Bag {
  private readonly values = new Map<string, Plain>();
  private readonly parts = new Map<string, Bag>();

  constructor(readonly owner?: object) {}

  get(name: string): Plain | undefined {
    return this.values.get(name);
  }

  set(name: string, value: Plain): void {
    this.values.set(name, value);
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  part(name: string): Bag {
    let part = this.parts.get(name);
    if (!part) this.parts.set(name, (part = new Bag(this.owner)));
    return part;
  }

  number(name: string): number {
    const value = this.values.get(name);
    if (typeof value !== 'number') throw new Refusal(`${name}, which is not set`);
    return value;
  }

  clear(): void {
    this.values.clear();
    this.parts.clear();
  }

  /** Names as the client spells them; empty parts are left out. */
  snapshot(): Record<string, Plain> {
    const plain: Record<string, Plain> = {};
    const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    for (const [name, value] of this.values) plain[camel(name)] = value;
    for (const [name, part] of this.parts) {
      const inner = part.snapshot();
      if (Object.keys(inner).length > 0) plain[camel(name)] = inner;
    }
    return Object.fromEntries(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
