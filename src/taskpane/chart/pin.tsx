import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { usePane } from '../pane/use-pane';
import type { AnswerWords, Asked, Pinned } from './answer-words';
import type { Frame, Plot } from './plot';

/** What was pinned in a pane; it stays while something else is shown. */
const pins = new WeakMap<object, Pinned>();

/** The pinned result of this curve, and how another is pinned, or none; that is said once. */
export function usePin(asked: Asked, words: AnswerWords) {
  const { change, localize } = usePane();
  const [said, setSaid] = useState('');
  const known = pins.get(change);
  const pinned = known?.of === asked.of ? known : undefined;
  const latest = useRef({ asked, words, localize });
  latest.current = { asked, words, localize };
  const unpin = () => {
    pins.delete(change);
    setSaid(localize(texts.unpinned));
  };
  const pin = useCallback(() => {
    const { asked, words, localize } = latest.current;
    const { of, credited, payout } = asked;
    pins.set(change, { of, credited, payout });
    setSaid(`${localize(texts.pinned)} ${words.at(credited)}`);
  }, [change]);
  return { pinned, pin, unpin, said };
}

interface Props {
  readonly pinned: Pinned;
  readonly plot: Pick<Plot, 'x' | 'y'>;
  readonly frame: Frame;
}

/** A square, and a line down to the scale. */
export function PinMark({ pinned, plot, frame }: Props): JSX.Element {
  const x = plot.x(Math.max(pinned.credited, 0));
  const y = Math.min(Math.max(plot.y(pinned.payout), 4), frame.baseline);
  return (
    <>
      <path class="pin-drop" d={`M${x} ${y}V${frame.baseline}`} />
      <rect class="pin-mark" x={x - 4} y={y - 4} width="8" height="8" />
    </>
  );
}

const texts = {
  pinned: { en: 'Pinned.', da: 'Fastgjort.' },
  unpinned: { en: 'No longer pinned.', da: 'Ikke længere fastgjort.' },
} as const satisfies Record<string, LocalizedText>;
