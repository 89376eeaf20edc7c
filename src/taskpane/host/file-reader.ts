import { openFile } from '../../workbook/plans/open-file';

/** The worker that reads a file: its bytes come in, its plans or an issue go out. */
addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  postMessage(openFile(new Uint8Array(data)));
});
