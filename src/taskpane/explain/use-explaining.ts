import { useEffect, useRef, useState } from 'preact/hooks';
import { whileWanted } from '../../engine/in-slices';
import type { LocalizedText } from '../../engine/words';
import { blankPayee } from '../../workbook/sheets/team/read-team';
import { usePane } from '../pane/use-pane';
import type { Explaining } from '../../workbook/explain/explaining';
import { planOn } from '../plan/off';
import { openTable } from '../plan/draft';
import { untilHere } from '../parts/fetched/until-here';
import { chartStateOf } from '../plan/chart-state';
import { texts } from './texts';

interface Read {
  readonly explaining?: Explaining;
  /** Why nothing can be explained. */
  readonly refused?: readonly LocalizedText[];
  /** Whether what is explained stands in the open workbook. */
  readonly isHere?: boolean;
  readonly areInvented?: boolean;
}

/** Whether it is being read, has been, or was left by the person. */
export type Reading = 'reading' | 'read' | 'left';

/**
 * The cells of the plan: as they stand in the workbook, read again at every `turn`; where it is in none,
 * those that it would have, with a payee who stands where the slider does. While it is read, and where the
 * person leaves that, what was read before stays.
 */
export function useExplaining(turn: number): Read & { reading: Reading; leave: () => void } {
  const { host, kept, state, people, localize } = usePane();
  const [read, setRead] = useState<Read>({});
  const [reading, setReading] = useState<Reading>('reading');
  const leave = useRef<() => void>(undefined);
  const { present } = state.history;
  const { shown } = present;
  const part = openTable({ ...present, plan: shown });
  const isHere = host === 'excel' && kept !== undefined;
  useEffect(() => {
    let isOver = false;
    const take = (next: Read | undefined) => {
      if (!next || isOver) return;
      setRead(next);
      setReading('read');
    };
    setReading('reading');
    leave.current = () => {
      isOver = true;
      setReading('left');
    };
    const isWanted = () => !isOver;
    const make = async (): Promise<Read | undefined> => {
      const { explainingFile, explainingNow } = await untilHere(
        () => import('../../workbook/explain/explaining'),
      );
      if (isHere) {
        const explaining = await explainingNow(kept, isWanted);
        if (!explaining) return undefined;
        return 'why' in explaining
          ? { refused: [explaining.why, explaining.advice] }
          : { explaining, isHere };
      }
      const found = await people();
      if ('why' in found) return { refused: [found.why, found.advice] };
      const chart = part && chartStateOf(shown, part, state.result);
      const own = chart &&
        !found.deals && {
          ...{ ...blankPayee, name: localize(texts.slider), role: shown.roles[0] ?? '' },
          credited: { [chart.part.measure.id]: chart.outcome.credited },
        };
      const payees = [...(own ? [own] : []), ...found.payees];
      const explaining = await whileWanted(
        explainingFile(planOn({ plan: shown, off: present.off }), { ...found, payees }, kept?.live),
        isWanted,
      );
      return explaining && { explaining, areInvented: found.areInvented };
    };
    make().then(take, () => take({ refused: [texts.unread] }));
    return () => {
      isOver = true;
    };
  }, [isHere ? kept : shown, present.off, state.result, turn]);
  return { ...read, reading, leave: () => leave.current?.() };
}
