import { lettersOf } from './sale-words';

/** Whether a deal is won: only those are taken. */
export const stages = ['won', 'open', 'lost'] as const;
export type Stage = (typeof stages)[number];

const words: Readonly<Record<Stage, string>> = {
  won: 'won closedwon closewon lukketvundet vundet true yes ja sand sandt 1 invoiced posted paid faktureret bogført betalt aftaleindgået contractsigned kontraktunderskrevet ordre booked booket',
  lost: 'lost closedlost closelost lukkettabt tabt cancelled canceled annulleret deleted slettet outsold udsolgt void corrected',
  open: 'open åben åbent false no nej falsk 0 inprogress igang onhold draft kladde prospecting qualification qualified qualifiedtobuy needsanalysis valueproposition iddecisionmakers perceptionanalysis proposalpricequote negotiationreview appointmentscheduled presentationscheduled decisionmakerboughtin contractsent qualify develop propose close leadin contactmade demoscheduled proposalmade negotiationsstarted kvalificering tilbudsendt forhandling',
};

const meanings = new Map<string, Stage>();
for (const [stage, list] of Object.entries(words)) {
  for (const word of list.split(' ')) meanings.set(word, stage as Stage);
}

/** What a word of a stage or a status means, with its pipeline in brackets or without; undefined for one that is asked about. */
export function stageWord(word: string): Stage | undefined {
  const letters = lettersOf(word.replace(/\s*\([^()]*\)\s*$/, ''));
  const known = meanings.get(letters);
  if (known) return known;
  if (/^(?:closedwon|lukketvundet)/.test(letters)) return 'won';
  return /^(?:closedlost|lukkettabt)/.test(letters) ? 'lost' : undefined;
}

const ticks = new Set('true false yes no ja nej sand sandt falsk 1 0'.split(' '));
export const isTick = (word: string): boolean => ticks.has(lettersOf(word));
