import type { JSX, Ref } from 'preact';
import { usePane } from '../pane/use-pane';
import { fileTexts } from './texts';

const workbook = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const planFile = '.json,application/json';

interface Props {
  /** What is pressed to choose a file. */
  readonly input: Ref<HTMLInputElement>;
  readonly chosen?: () => void;
}

/** Where a file is chosen: a plan's, and in a plain tab a workbook as well. */
export function FileInput({ input, chosen }: Props): JSX.Element {
  const { localize, host, ask } = usePane();
  return (
    <input
      ref={input}
      class="unseen"
      type="file"
      tabIndex={-1}
      aria-label={localize(fileTexts[host])}
      accept={host === 'excel' ? planFile : `${workbook},${planFile}`}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = '';
        if (!file) return;
        ask('open', file);
        chosen?.();
      }}
    />
  );
}
