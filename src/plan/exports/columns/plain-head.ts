/**
 * A head as it is looked up: `Deal - Won time`, `(Do Not Modify) Opportunity`, `CloseDate`,
 * `Contract_Signed__c`, `Beløb (DKK)` are deal won time, do not modify opportunity, close date,
 * contract signed, beløb.
 */
export function plainHead(head: string): string {
  const known = seen.get(head);
  if (known !== undefined) return known;
  const plain = head
    .slice(0, longestHead)
    .replace(/__c$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/ (?:dkk|eur|usd|gbp|sek|nok|chf|pln|kr)$/, '');
  if (seen.size >= 1000) seen.clear();
  seen.set(head, plain);
  return plain;
}

const seen = new Map<string, string>();
const longestHead = 100;
