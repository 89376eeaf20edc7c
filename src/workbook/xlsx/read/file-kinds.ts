import { otherFile } from './unreadable';

/** A zip file, with entries or without. */
const zip = /^PK(?:\x03\x04|\x05\x06)/;
/** What the workbooks of Excel 97-2003 and locked workbooks of today begin with. */
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A stream that holds a locked workbook, in two bytes a letter. */
const lockedStream = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
/** Of a compound file that is searched for it: its list of streams lies at either end. */
const searched = 1 << 20;

/** Refuses what is not a zip file, and says what it is where that can be told. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw otherFile('empty');
  const start = latin(bytes.subarray(0, 1024));
  if (zip.test(start)) return;
  if (start.startsWith(compoundFile)) {
    const ends = latin(bytes.subarray(0, searched)) + latin(bytes.subarray(-searched));
    throw otherFile(ends.includes(lockedStream) ? 'encrypted' : 'old-format');
  }
  const isPage = /<!doctype html|<html|<table/i.test(start.replaceAll('\0', ''));
  throw otherFile(isPage ? 'web-page' : 'not-a-workbook');
}

/** Every byte as one character. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
