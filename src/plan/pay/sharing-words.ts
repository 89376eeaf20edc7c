import { amountWords } from '../../formula/amount-words';
import { type Language, type LocalizedText, languages } from '../../engine/words';
import type { PlanComponent } from '../kind';
import { type Component, isTable, paysByDeal } from '../kinds';
import { paysRole } from './paid-roles';
import type { Plan } from '../plan';
import { isCredited, paySharesOf, rolesPaid } from '../deals/roles';

/** What of a deal the roles of a component share: its pay, its credit, or neither. */
export function sharingOf({ component, measure }: PlanComponent<Component>) {
  if (paysByDeal(component)) return 'pay';
  return isTable({ component, measure }) && isCredited(measure) ? 'credit' : undefined;
}

/** Whom a component pays and how they share, in a sentence; undefined where everybody is paid alike. */
export function sharingWords(
  plan: Plan,
  part: PlanComponent<Component>,
): LocalizedText | undefined {
  const said = languages.map((language) => [language, saidIn(plan, part, language)] as const);
  const [[, first]] = said as [(typeof said)[number]];
  return first === '' ? undefined : (Object.fromEntries(said) as LocalizedText);
}

function saidIn(plan: Plan, part: PlanComponent<Component>, language: Language): string {
  const { component } = part;
  const isDanish = language === 'da';
  const roles = namesIn(component.roles, language);
  const pays = isDanish ? `Udbetaler til ${roles}` : `Pays ${roles}`;
  switch (sharingOf(part)) {
    case 'pay': {
      const shares = payShares(plan, component);
      const to = isDanish ? 'til' : 'to';
      if (shares.length > 0) {
        return `${shares.map(({ role, share }) => `${percent(share, language)} ${to} ${role}`).join(', ')}.`;
      }
      if (component.roles.length === 0) return '';
      return isDanish
        ? `${pays}: en handel helt til den første af dem, der ejer den.`
        : `${pays}: a deal whole to the first of them that owns it.`;
    }
    case 'credit': {
      const counts = creditWords(plan, component, language);
      if (component.roles.length === 0) return counts;
      if (counts !== '') return `${pays}. ${counts}`;
      return isDanish ? `${pays}, hver efter eget resultat.` : `${pays}, each by their own result.`;
    }
    case undefined:
      return component.roles.length === 0 ? '' : `${pays}.`;
  }
}

/** What the roles that a component pays get of a deal's pay. */
const payShares = (plan: Plan, component: Component): Plan['paySplits'] =>
  paySharesOf(plan, component).filter(({ role }) => rolesPaid(plan, component).includes(role));

function creditWords({ creditSplits }: Plan, component: Component, language: Language): string {
  const shares = creditSplits.filter(({ role }) => paysRole(component, role));
  if (shares.length === 0) return '';
  const isDanish = language === 'da';
  const counted = shares.map(({ role, share, isOverlay }) => {
    const onTop = isOverlay ? (isDanish ? ' oveni' : ' on top') : '';
    return `${percent(share, language)}${onTop} for ${role}`;
  });
  return `${isDanish ? 'En handel tæller' : 'A deal counts'} ${counted.join(', ')}.`;
}

const percent = (share: number, language: Language) => amountWords(share, 'percent', language);

const namesIn = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** The same in a few words, for a line of a list: 70% AE, 30% SE. */
export function sharingInShort(
  plan: Plan,
  part: PlanComponent<Component>,
  language: Language,
): string {
  const { component } = part;
  const shares = sharingOf(part) === 'pay' ? payShares(plan, component) : [];
  if (shares.length === 0) return namesIn(component.roles, language);
  return shares.map(({ role, share }) => `${percent(share, language)} ${role}`).join(', ');
}
