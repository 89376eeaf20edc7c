import { payVectors } from './pay-vectors';
import { planningVectors } from './planning-vectors';
import type { Vector } from './vector-columns';

export const vectors = (): Vector[] => [...payVectors(), ...planningVectors()];
