import type { LocalizedText } from '../../engine/words';
import type { Cause } from '../../workbook/change/change-failures';
import type { Changed } from '../../workbook/excel/change/change';
import type { Opened } from '../../workbook/excel/write/open-copy';
import type { Settling } from '../../workbook/plans/in-excel';
import { texts } from '../session-texts';

/** What became of something that was asked for, in words for the person who asked. */
export interface Delivery {
  readonly isGood: boolean;
  readonly message: LocalizedText;
  /** The sheets or the file that were made. */
  readonly made?: string;
  readonly advice: readonly LocalizedText[];
  /** Cells of the plan's that a person changed and that were left as they are. */
  readonly edited?: readonly string[];
  readonly cause?: Cause;
  /** A change was begun and not finished: what the pane can do about it, looking again aside. */
  readonly ways?: readonly Settling[];
}

/** What became of a change of the workbook, and what is said where nothing had to be written. */
export function delivered(changed: Changed, message: LocalizedText, nothing = message): Delivery {
  if (changed.kind !== 'done') {
    return {
      isGood: false,
      message: changed.why,
      advice: [changed.advice],
      ...(changed.cause && { cause: changed.cause }),
      ...(changed.kind === 'unknown' && { ways: ['finish', 'take out'] as const }),
    };
  }
  const { sheets, warnings, edited, written } = changed;
  return {
    isGood: true,
    message: written === 0 ? nothing : message,
    made: sheets.join(', '),
    advice: warnings,
    edited: edited.map(({ sheet, address }) => `${sheet}!${address}`),
  };
}

/** What is said of a copy that Excel was asked to open: only what Excel itself has said. */
export function copyOpened(opened: Opened): Delivery {
  if ('why' in opened) return { isGood: false, message: opened.why, advice: [opened.advice] };
  const { isOpen, where } = texts.copy;
  return { isGood: true, message: isOpen, advice: [where[opened.where]] };
}

/** Gives a file to the browser, which asks or puts it where downloads go. */
export function save(bytes: Uint8Array, name: string): Delivery {
  const file = new Blob([bytes.slice()], { type: workbookType });
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { isGood: true, message: texts.saved, made: name, advice: [] };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Today as `2026-07-01`, by the person's own clock. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
