import type { LocalizedText } from '../../engine/words';

export const texts = {
  language: { en: 'Language', da: 'Sprog' },
  keys: { en: 'Keys (?)', da: 'Taster (?)' },
  help: { en: 'Help: the functions', da: 'Hjælp: funktionerne' },
  duplicate: { en: 'Duplicate', da: 'Dublér' },
  up: { en: 'Move up', da: 'Flyt op' },
  down: { en: 'Move down', da: 'Flyt ned' },
  switchOff: { en: 'Switch off for a moment', da: 'Slå midlertidigt fra' },
  switchOn: { en: 'Switch on', da: 'Slå til' },
  removeComponent: { en: 'Remove from the plan', da: 'Fjern fra planen' },
  native: { en: 'Native formulas', da: 'Almindelige formler' },
  nativeMeans: {
    en: 'Recalculate for everyone, add-in or not',
    da: 'Genberegnes hos alle, med eller uden tilføjelsen',
  },
  functions: { en: 'COMP functions', da: 'COMP-funktioner' },
  functionsMeans: { en: 'Short and readable; need the add-in', da: 'Korte; kræver tilføjelsen' },
  sheet: { en: 'Sheet:', da: 'Ark:' },
  toFunctions: { en: 'Convert to COMP functions', da: 'Skift til COMP-funktioner' },
  toNative: { en: 'Convert to native formulas', da: 'Skift til almindelige formler' },
  freeze: { en: 'Freeze the period', da: 'Frys perioden' },
  freezeMeans: {
    en: 'Keeps today’s values beside the live ones',
    da: 'Gemmer dagens værdier ved siden af de levende',
  },
  takeIn: { en: 'Take in deals from an export', da: 'Hent handler fra et udtræk' },
  takeInMeans: {
    en: 'From any CRM: new, changed and missing deals',
    da: 'Fra ethvert CRM: nye, ændrede og manglende handler',
  },
  insertNew: { en: 'Insert as a new plan', da: 'Indsæt som en ny plan' },
  shareNative: { en: 'Share a copy with formulas', da: 'Del en kopi med formler' },
  shareNativeMeans: {
    en: 'An .xlsx without COMP functions',
    da: 'En .xlsx uden COMP-funktioner',
  },
  shareValues: { en: 'Share a copy of values', da: 'Del en kopi med værdier' },
  shareValuesMeans: { en: 'An .xlsx that does not recalculate', da: 'En .xlsx, der ikke regner' },
  remove: { en: 'Remove the plan', da: 'Fjern planen' },
  insertFunction: { en: 'Insert a function', da: 'Indsæt en funktion' },
  savePlan: { en: 'Save a plan file (.json)', da: 'Gem en planfil (.json)' },
  savePlanMeans: {
    en: 'The plan alone, without people and deals',
    da: 'Planen alene, uden personer og handler',
  },
  statement: { en: 'Statement of a payee', da: 'Bonusafregning for en modtager' },
} as const satisfies Record<string, LocalizedText>;
