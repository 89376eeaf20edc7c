import type { LocalizedText } from '../../engine/words';
import type { Boundary } from './compared-rows';

export const boundaryNames: Readonly<Record<Boundary['is'], LocalizedText>> = {
  threshold: { en: 'threshold', da: 'grænse' },
  gate: { en: 'gate', da: 'adgangskrav' },
  floor: { en: 'floor', da: 'minimum' },
  cap: { en: 'cap', da: 'loft' },
};
