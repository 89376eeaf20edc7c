import type { Plan } from './plan';

/**
 * A short mark of a plan's rules: two plans have the same when they pay the same. Its name, version,
 * status, language and log are no rules. It guards against mistakes, not against forgery.
 */
export function rulesFingerprint(plan: Plan): string {
  const { effective, period, currency, roles, measures, components } = plan;
  const { creditSplits, paySplits, payment } = plan;
  const rules = { effective, period, currency, roles, measures, components };
  return hash(inOrder({ ...rules, creditSplits, paySplits, payment }));
}

/** Whether the rules have changed since the plan's last approval. */
export function approvalIsStale(plan: Plan): boolean {
  const approved = lastApproval(plan)?.fingerprint;
  return approved != null && approved !== rulesFingerprint(plan);
}

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

/** FNV-1a over 64 bits, as 16 hexadecimal digits. */
function hash(text: string): string {
  let mark = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n);
  }
  return mark.toString(16).padStart(16, '0');
}
