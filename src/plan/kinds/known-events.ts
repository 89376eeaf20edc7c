import type { LocalizedText } from '../../engine/words';

/** Events that many plans pay for, from the first meeting to the running system. */
export const knownEvents = {
  demo: { en: 'Successful demo', da: 'Gennemført demo' },
  poc: { en: 'POC approved', da: 'POC godkendt' },
  multiYear: { en: 'Multi-year deal', da: 'Flerårig aftale' },
  qualifiedLead: { en: 'Qualified lead', da: 'Kvalificeret lead' },
  acceptedLead: { en: 'Accepted lead', da: 'Accepteret lead' },
  kickoff: { en: 'Kickoff', da: 'Kickoff' },
  deployment: { en: 'Deployment', da: 'Udrulning' },
  goLive: { en: 'Go-live', da: 'Go-live' },
  signature: { en: 'Signature', da: 'Underskrift' },
} as const satisfies Record<string, LocalizedText>;
