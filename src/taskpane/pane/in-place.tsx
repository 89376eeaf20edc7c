import type { JSX } from 'preact';
import { ExportView } from '../exports/export-view';
import { OldSheetView } from '../old-sheet/old-sheet-view';
import { lazily } from '../parts/fetched/lazy';
import { StatementView } from '../statement/statement-view';

const FunctionList = lazily(() =>
  import('../functions/function-list').then((part) => part.FunctionList),
);

/** What can stand in the plan's place, beside the gallery. */
export type Place = 'statement' | 'deals' | 'functions' | 'old-sheet';

interface Props {
  readonly place: Place;
  /** Back to the plan, where the focus goes to what was pressed. */
  readonly close: (to: 'more' | 'check') => void;
}

export function InPlace({ place, close }: Props): JSX.Element {
  const toMenu = () => close('more');
  switch (place) {
    case 'statement':
      return <StatementView close={toMenu} />;
    case 'functions':
      return <FunctionList close={toMenu} />;
    case 'deals':
      return <ExportView close={toMenu} />;
    case 'old-sheet':
      return <OldSheetView close={() => close('check')} />;
  }
}
