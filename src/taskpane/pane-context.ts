import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, LocalizedText } from '../engine/words';
import type { PlanComponent } from '../plan/kind';
import type { Component } from '../plan/kinds';
import type { Host } from './host/host';
import type { WorkbookSession } from './workbook-session';
import type { Numbers } from './number/numbers';
import type { Draft } from './plan/draft';
import type { EnteredNumber } from './plan/enter';
import type { FieldIssue } from './plan/field-issue';
import type { PaneState } from './plan/pane-state';

/** What every part of the pane may need. */
export interface Pane {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly localize: (words: LocalizedText) => string;
  readonly numbers: Numbers;
  readonly host: Host;
  /** The component that is open, with its measure. */
  readonly part: PlanComponent<Component>;
  /** Where the plan stands in a workbook, and what can be done with it there. */
  readonly workbook: WorkbookSession;
  readonly state: PaneState;
  readonly change: (next: (state: PaneState) => PaneState, editGroup?: string) => void;
  readonly edit: (next: (draft: Draft) => Draft, editGroup?: string) => void;
  /** Reads what is typed into a number field, and keeps it also when it is no number. */
  readonly enter: (field: string, text: string) => EnteredNumber;
  readonly use: (field: string, value: number | string, editGroup?: string) => void;
  /** What is wrong with a field of the open component. */
  readonly issueAt: (field: string) => FieldIssue | undefined;
  /** Issues as they are shown: one that only arises while typing waits for the typing to end. */
  readonly issues: readonly FieldIssue[];
  /** Typing in a field has ended or gone on. */
  readonly settle: () => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane stands outside it.');
  return pane;
}
