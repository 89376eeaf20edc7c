import type { LocalizedText } from '../../../engine/words';

/** What the Log sheet says. */
export const texts = {
  title: { en: 'Log', da: 'Log' },
  note: {
    en: 'What happened to the plan, oldest first. Names are typed here by hand; the plan that the workbook keeps holds none.',
    da: 'Hvad der er sket med planen, ældste først. Navne skrives her i hånden; den plan, projektmappen gemmer, rummer ingen.',
  },
  version: { en: 'Version', da: 'Version' },
  day: { en: 'Date', da: 'Dato' },
  event: { en: 'Event', da: 'Hændelse' },
  author: { en: 'Author', da: 'Hvem' },
  changes: { en: 'What changed', da: 'Hvad blev ændret' },
  created: { en: 'Created', da: 'Oprettet' },
  changed: { en: 'Changed', da: 'Ændret' },
  approved: { en: 'Approved', da: 'Godkendt' },
  acknowledged: { en: 'Acknowledged', da: 'Bekræftet' },
  retired: { en: 'Retired', da: 'Udfaset' },
  standing: { en: 'Where it stands', da: 'Hvor den står' },
  rulesNow: { en: 'Rules fingerprint now', da: 'Reglernes fingeraftryk nu' },
  rulesApproved: { en: 'Rules fingerprint approved', da: 'De godkendte reglers fingeraftryk' },
  none: { en: 'None yet', da: 'Ingen endnu' },
  isApproved: { en: 'The rules are those approved.', da: 'Reglerne er de godkendte.' },
  isStale: {
    en: 'The rules have changed since their approval.',
    da: 'Reglerne er ændret siden godkendelsen.',
  },
  isOpen: { en: 'The rules have not been approved.', da: 'Reglerne er ikke godkendt.' },
  approvals: { en: 'Approvals', da: 'Godkendelser' },
  acknowledgements: { en: 'Acknowledgements', da: 'Bekræftelser' },
  acknowledgement: {
    en: 'I have read and understood the plan of the version stated.',
    da: 'Jeg har læst og forstået planen i den angivne version.',
  },
  name: { en: 'Name', da: 'Navn' },
  role: { en: 'Role', da: 'Rolle' },
  aName: {
    en: 'The name of a person. It stays in this cell.',
    da: 'En persons navn. Det bliver i cellen.',
  },
  aDay: { en: 'A date.', da: 'En dato.' },
  aVersion: {
    en: 'The number of a version, 1 or more.',
    da: 'Nummeret på en version, 1 eller mere.',
  },
  notAllowed: { en: 'This value cannot be used', da: 'Værdien kan ikke bruges' },
} as const satisfies Record<string, LocalizedText>;
