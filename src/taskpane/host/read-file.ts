import { type Issue, type Result, bad } from '../../engine/result';
import type { OpenedPlan } from '../../workbook/plans/open-file';

/** A workbook of 20,000 payees takes a few seconds; what takes longer than this is none of ours. */
const timeout = 60_000;

/**
 * The plans in a file, or why it cannot be read. It is read beside the pane, in a worker: whatever the
 * file is, the pane goes on answering, and what does not come to an end is ended.
 */
export async function readFile(
  file: File,
  signal: AbortSignal,
): Promise<Result<readonly OpenedPlan[]>> {
  const bytes = await file.arrayBuffer();
  signal.throwIfAborted();
  const worker = new Worker(new URL('./file-reader.ts', import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Result<readonly OpenedPlan[]>>) => resolve(data);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.onerror = ({ message }) => reject(new Error(message));
      setTimeout(() => resolve(bad(tooSlow)), timeout);
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}

const tooSlow: Issue = {
  code: 'too-slow',
  path: [],
  message: {
    en: 'Reading the file was stopped after a minute.',
    da: 'Læsningen af filen blev stoppet efter et minut.',
  },
  advice: {
    en: 'Delete the sheets that are not part of the plan from a copy, and open the copy.',
    da: 'Slet de ark, der ikke hører til planen, i en kopi, og åbn kopien.',
  },
};
