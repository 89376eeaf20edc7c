import { excelError } from './errors';
import type { Handle } from './schema';

/**
 * Ranges that the client keeps between requests. It must release every one of them: what is left at
 * the end of a run is a leak that slows Excel down for as long as the workbook is open.
 */
export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly ids = new WeakMap<Handle, string>();
  private last = 0;

  keep(object: Handle): void {
    if (this.of(object) !== undefined) return;
    const id = `${object.type}:${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  of(object: Handle): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  get(id: string): Handle {
    const object = this.kept.get(id);
    if (!object) throw excelError('InvalidReference', `The reference ${id} was released.`);
    return object;
  }

  release(id: string): void {
    if (!this.kept.delete(id)) throw excelError('InvalidReference', `There is no reference ${id}.`);
  }

  get open(): number {
    return this.kept.size;
  }
}
