import { createHash } from 'node:crypto';
import type { Descriptions } from '../../functions/description';

/** Stands for an English text; another text has another. */
export const digestOf = (descriptions: Descriptions): string =>
  createHash('sha256').update(JSON.stringify(descriptions)).digest('hex').slice(0, 8);
