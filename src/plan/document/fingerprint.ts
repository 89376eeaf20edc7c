import type { Plan } from '../plan';

/**
 * A short mark of a plan's rules: two plans have the same when they pay the same. Its name, version,
 * status, language and log are no rules. It guards against mistakes, not against forgery.
 */
export const rulesFingerprint = (plan: Plan): string => fingerprintOf(plan);

/** The same of a document of any shape. */
export function fingerprintOf(document: Readonly<Record<string, unknown>>): string {
  const { effective, period, proration, currency, roles, measures, components } = document;
  const { creditSplits, paySplits, payment } = document;
  const rules = { effective, period, proration, currency, roles, measures, components };
  return mark(inOrder({ ...rules, creditSplits, paySplits, payment }));
}

/** Whether the rules have changed since the plan's last approval. */
export function approvalIsStale(plan: Plan): boolean {
  const approved = lastApproval(plan)?.fingerprint;
  return approved != null && approved !== rulesFingerprint(plan);
}

export const withApproval = (plan: Plan, day: string): Plan => {
  const { version, log } = plan;
  const fingerprint = rulesFingerprint(plan);
  const entry = { version, day, event: 'approved' as const, changes: [], fingerprint };
  return { ...plan, status: 'approved', reviewAfterDays: null, log: [...log, entry] };
};

export const lastApproval = ({ log }: Plan): Plan['log'][number] | undefined =>
  log.findLast(({ event }) => event === 'approved');

/** JSON with the keys of every object in one order. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A short mark of a text: FNV-1a over 64 bits, as 16 hexadecimal digits. */
export function mark(text: string): string {
  let digits = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    digits = BigInt.asUintN(64, (digits ^ BigInt(byte)) * 0x100000001b3n);
  }
  return digits.toString(16).padStart(16, '0');
}
