import type { LocalizedText } from '../../engine/words';
import { columnName } from '../edge/errors';

/** What the columns of tables are called in a trace. */
export const columnWords = (name: string): LocalizedText =>
  own[name] ?? { en: columnName(name, 'en'), da: columnName(name, 'da') };

const threshold: LocalizedText = { en: 'threshold', da: 'grænse' };

const own: Readonly<Record<string, LocalizedText>> = {
  threshold,
  value: { en: 'bonus or rate', da: 'bonus eller sats' },
  bonus: { en: 'bonus', da: 'bonus' },
  events: { en: 'event', da: 'hændelse' },
  rate_type: { en: 'type', da: 'type' },
  rate_closer: { en: 'closer', da: 'lukker' },
  most: { en: 'the most', da: 'det højeste' },
  draw: { en: 'draw', da: 'forskud' },
  down: { en: 'thresholds down', da: 'grænser ned' },
  across: { en: 'thresholds across', da: 'grænser hen' },
};
