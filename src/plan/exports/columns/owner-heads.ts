import type { OurColumn } from './our-columns';
import { plainHead } from './plain-head';

/** An owner without a role is that of the role that sells. */
const anyOwner = [
  ...['opportunity owner', 'deal owner', 'owner', 'record owner', 'owner name', 'owner full name'],
  ...['deal owner name', 'salesperson', 'salesperson code', 'sales rep', 'sales representative'],
  ...['seller', 'rep', 'assigned to', 'aftaleejer', 'handelsejer', 'handel ejer', 'ejer'],
  ...[
    'ejer af salgsmulighed',
    'salgsmulighedsejer',
    'sælger',
    'sælgerkode',
    'sælgernavn',
    'ansvarlig',
  ],
];

/** What the trade calls its roles; the words of a line are one role. */
const roleWords: readonly (readonly string[])[] = [
  ['ae', 'account executive', 'account exec'],
  ['se', 'sales engineer', 'solution engineer', 'solutions engineer', 'presales', 'pre sales'],
  ['bdr', 'sdr', 'business development rep', 'business development representative'].concat(
    ...['sales development rep', 'sales development representative', 'mødebooker'],
  ),
  ['csm', 'customer success manager', 'customer success', 'client success manager'],
  ['am', 'account manager', 'key account manager', 'kam', 'kundeansvarlig'],
  ['partner manager', 'channel manager', 'partneransvarlig'],
  ['manager', 'leder', 'sales manager', 'salgschef'],
];

/** The column of owners or of their shares that a head names, for the plan's roles; the first role sells. */
export function ownerHead(
  head: string,
  roles: readonly string[],
): { readonly column: OurColumn; readonly rank: number } | undefined {
  const name = plainHead(head);
  const general = anyOwner.indexOf(name);
  const seller = roles.find((role) => wordsOf(role).includes('ae')) ?? roles[0];
  if (general >= 0 && seller !== undefined) {
    return { column: `owner:${seller}`, rank: 10 + general };
  }
  const share = /^(.+?) (?:share|split|split %|andel|%)$|^% (.+)$/.exec(name);
  const shared = roleNamed(share?.[1] ?? share?.[2], roles);
  if (shared) return { column: `share:${shared.role}`, rank: shared.rank };
  const owner = /^(.+?) (?:owner|name|ejer|navn)$|^(?:owner|ejer) (.+)$/.exec(name);
  const owned = roleNamed(name, roles) ?? roleNamed(owner?.[1] ?? owner?.[2], roles);
  return owned && { column: `owner:${owned.role}`, rank: owned.rank };
}

/** A role by its own name, or by another word of the trade for it. */
function roleNamed(name: string | undefined, roles: readonly string[]) {
  if (name === undefined) return undefined;
  const exact = roles.find((role) => plainHead(role) === name);
  if (exact !== undefined) return { role: exact, rank: 0 };
  const role = roles.find((one) => wordsOf(one).includes(name));
  return role === undefined ? undefined : { role, rank: 1 };
}

const wordsOf = (role: string): readonly string[] =>
  roleWords.find((words) => words.includes(plainHead(role))) ?? [];
