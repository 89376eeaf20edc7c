import type { Descriptions } from './description';

/** A Danish text, and the digest of the English one that it translates: see digest.ts. */
export interface Translation {
  readonly of: string;
  readonly says: Descriptions;
}
