import { pageTexts } from './page-texts';
import { partTexts } from './part-texts';

/** What the Plan sheet says, in the plan's own language. */
export const texts = { ...pageTexts, ...partTexts } as const;
