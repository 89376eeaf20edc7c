import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { useWords } from '../pane/use-pane';
import { Icon } from './icons';

const back: LocalizedText = { en: 'Back to the plan', da: 'Tilbage til planen' };

/** The head of what stands in the plan's place: the way back, and the title, which has the focus first. */
export function PageHead({
  title,
  close,
}: {
  title: LocalizedText;
  close: () => void;
}): JSX.Element {
  const localize = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="link" onClick={close}>
        <Icon name="left" />
        {localize(back)}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {localize(title)}
      </h1>
    </>
  );
}
