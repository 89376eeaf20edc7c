import { type ChangeFailure, refusals } from '../../change/change-failures';
import { withTimeout } from '../batches';
import { isSupported } from '../read/workbook';
import { codeOf, NoAnswer } from '../../change/failure-code';

/** Where Excel has opened a copy: in front of this workbook, behind it, or in another tab. */
export type Opened = { readonly where: 'front' | 'behind' | 'tab' } | ChangeFailure;

/**
 * Opens a file as a workbook of its own, which has no name yet. Nothing is said to be open before
 * Excel has said so: a download, which nobody could see, does nothing in Excel for Mac.
 */
export async function openCopy(bytes: Uint8Array, timeout = 60_000): Promise<Opened> {
  // The member that does it belongs to ExcelApi 1.8.
  if (!isSupported('1.8')) return refusals.tooOld;
  try {
    await withTimeout(Excel.createWorkbook(base64(bytes)), timeout);
  } catch (error) {
    if (error instanceof NoAnswer) return failures.unanswered;
    const code = codeOf(error) ?? 'unknown';
    return code === 'RequestPayloadSizeLimitExceeded' ? failures.tooLarge : failures.refused(code);
  }
  const platform = typeof Office === 'undefined' ? undefined : String(Office.context.platform);
  return { where: platform === 'Mac' ? 'behind' : platform === 'OfficeOnline' ? 'tab' : 'front' };
}

/** In pieces, as a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  }
  return btoa(binary);
}

const inBrowser = {
  en: 'Save this workbook, open it in Compsheet in a browser tab, and share from there.',
  da: 'Gem projektmappen, åbn den i Compsheet i en browserfane, og del derfra.',
};

const failures = {
  unanswered: {
    why: {
      en: 'Excel did not answer, so it is not known whether the copy is open.',
      da: 'Excel svarede ikke, så det vides ikke, om kopien er åben.',
    },
    advice: {
      en: 'Look among the open workbooks before trying again.',
      da: 'Se efter blandt de åbne projektmapper, før du prøver igen.',
    },
  },
  tooLarge: {
    why: {
      en: 'The copy is larger than Excel on the web takes at once.',
      da: 'Kopien er større, end Excel på nettet tager på én gang.',
    },
    advice: inBrowser,
  },
  refused: (code: string) => ({
    why: {
      en: `Excel could not open the copy (${code}).`,
      da: `Excel kunne ikke åbne kopien (${code}).`,
    },
    advice: inBrowser,
  }),
};
