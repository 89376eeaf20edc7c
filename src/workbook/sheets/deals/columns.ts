import type { Deal } from '../../../plan/people';
import type {
  CellStyle,
  CellValue,
  ListedInput,
  ValidationDescription,
} from '../../description/description';

/**
 * One column of the table of deals: what it is called and how it looks. What a row of it holds is what
 * the deal has typed (`plan/deal/entries.ts`), or its formula (`plan/deal/formulas.ts`).
 */
export interface DealColumn {
  readonly id: string;
  /** Stands above the first of the columns that share it. */
  readonly group: string;
  readonly head: string;
  /** Folded away: a step that other columns are made of. */
  readonly isHelper?: true;
  /** What its formula comes to in a row without a deal, where that is no empty text. */
  readonly withoutDeal?: CellValue;
  readonly width: number;
  readonly style: CellStyle;
  /** Whether its total stands above the head. */
  readonly isSum?: true;
  /** Takes a typed cell back into a deal. */
  readonly read?: (deal: Deal, value: string | number) => Deal;
  /** Of one that the plan may call otherwise. */
  readonly listed?: ListedInput;
  readonly validation?: Omit<ValidationDescription, 'area'>;
}
