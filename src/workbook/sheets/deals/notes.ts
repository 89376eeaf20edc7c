import type { LocalizedText } from '../../../engine/words';
import type { DealColumn } from './columns';
import { holdsNumbers } from '../../../plan/exports/columns/named-column';
import { formulasMissingNote } from '../missing-formulas';
import { texts } from './texts';

/** What each column of the table of deals is, and how it comes about; by what its id begins with. */
const notes = {
  deal: {
    en: 'The deal, as the CRM has it. A row without one counts for nothing.',
    da: 'Handlen, som CRM har den. En række uden tæller ikke med.',
  },
  customer: { en: 'Who buys.', da: 'Hvem der køber.' },
  type: { en: 'What is sold; chosen from the list.', da: 'Hvad der sælges; vælges på listen.' },
  measure: {
    en: 'The measure that the deal counts towards: the plan’s first until another is chosen.',
    da: 'Det målepunkt, handlen tæller med i: planens første, indtil et andet vælges.',
  },
  closer: {
    en: 'Who closes, as the rate card names them.',
    da: 'Hvem der lukker, som satserne nævner dem.',
  },
  source: texts.sourcePrompt,
  currency: {
    en: 'The currency of the values: one that the plan has a rate of, or blank for the plan’s own.',
    da: 'Værdiernes valuta: en, planen har en kurs for, eller tom for planens egen.',
  },
  own: {
    en: 'What the plan’s rates, weights or shares depend on: the line or value that names it. Case does not matter.',
    da: 'Det, planens satser, vægte eller andele afhænger af: linjen eller værdien, der nævner det. Store og små bogstaver er ens.',
  },
  said: {
    en: 'What a measure is the average of: from -100% to 100%. A deal that says nothing here is flagged, and left out of it.',
    da: 'Det, et målepunkt er gennemsnittet af: fra -100 % til 100 %. En handel, der intet siger her, får en bemærkning og udelades.',
  },
  product: {
    en: 'What the deal is of, as the plan’s weights or rates name it. Another name, or none, is everything else to them.',
    da: 'Hvad handlen er på, som planens vægte eller satser nævner det. Et andet navn, eller intet, er alt andet for dem.',
  },
  current: {
    en: 'What the customer paid before, in the currency of the deal.',
    da: 'Hvad kunden betalte før, i handlens valuta.',
  },
  renewed: {
    en: 'Renewal and upsell: the whole contract as it is now. Cross-sell and new business: only what is sold.',
    da: 'Fornyelse og mersalg: hele kontrakten, som den er nu. Krydssalg og nysalg: kun det, der sælges.',
  },
  booked: {
    en: 'The day on which the order was booked.',
    da: 'Dagen, hvor ordren blev booket.',
  },
  signed: { en: 'The day of signature.', da: 'Dagen for underskrift.' },
  invoiced: { en: 'The day of the invoice.', da: 'Fakturaens dato.' },
  recognised: {
    en: 'The day on which the revenue is recognised.',
    da: 'Dagen, hvor omsætningen indregnes.',
  },
  collected: { en: 'The day on which the customer paid.', da: 'Dagen, hvor kunden betalte.' },
  registered: texts.registeredPrompt,
  cancelled: texts.cancelledPrompt,
  delivered: texts.deliveredPrompt,
  countsIn: {
    en: 'The period in which the deal counts, or why it does not count in this one.',
    da: 'Den periode, handlen tæller i, eller hvorfor den ikke tæller i denne.',
  },
  owner: {
    en: 'Who owns the deal in this role, as the Team sheet has the name.',
    da: 'Hvem der ejer handlen i denne rolle, som arket Team har navnet.',
  },
  share: {
    en: 'The share of the credit: the plan’s until this deal’s own is typed over it.',
    da: 'Andelen af krediten: planens, indtil handlens egen skrives over den.',
  },
  commissionable: {
    en: 'The part of the value that can be credited and paid, to the cent.',
    da: 'Den del af værdien, der kan krediteres og udbetales, i hele øre.',
  },
  credit: {
    en: 'What counts towards quotas, to the cent: of the deal, or of the owner in this role.',
    da: 'Hvad der tæller mod kvoten, i hele øre: for handlen eller for ejeren i denne rolle.',
  },
  credited: {
    en: 'The shares of all owners together.',
    da: 'Alle ejeres andele lagt sammen.',
  },
  rate: { en: 'The rate that this deal is paid at.', da: 'Den sats, handlen betales med.' },
  commission: {
    en: 'What the deal pays by this component, before limits, to the cent.',
    da: 'Hvad handlen udbetaler for denne komponent før grænser, i hele øre.',
  },
  pay: {
    en: 'The part of the commission that goes to the owner in this role.',
    da: 'Den del af provisionen, der går til ejeren i denne rolle.',
  },
  unassigned: {
    en: 'Pay that nobody gets, because a role has no owner.',
    da: 'Løn, som ingen får, fordi en rolle ingen ejer har.',
  },
  score: {
    en: 'How far the amount stands out from the others (robust z-score).',
    da: 'Hvor meget beløbet skiller sig ud fra de andre (robust z-score).',
  },
  flags: {
    en: 'What was noticed about the deal, in words. Filter on it to see what is worth a second look.',
    da: 'Hvad der er bemærket om handlen, i ord. Filtrér for at se, hvad der bør ses efter.',
  },
  helper: {
    en: 'A step on the way, which other columns are made of. Nothing is typed here.',
    da: 'Et skridt på vejen, som andre kolonner er lavet af. Her skrives intet.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Steps on the way that say more than that they are one. */
const steps: Readonly<Record<string, LocalizedText>> = {
  named: {
    en: 'The deal, where the names in its row can be read; otherwise nothing counts.',
    da: 'Handlen, hvis rækkens navne kan læses; ellers tæller intet.',
  },
  dealRate: {
    en: 'What one of the plan’s currency is in the deal’s.',
    da: 'Hvad én af planens valuta er i handlens.',
  },
  lost: {
    en: 'Churn and downgrades: what the customer had less than before, for the owner.',
    da: 'Opsigelser og nedgraderinger: hvad kunden har mindre end før, for ejeren.',
  },
  gained: {
    en: 'Upsell and cross-sell: what the customer has more than before, for the owner.',
    da: 'Mersalg og krydssalg: hvad kunden har mere end før, for ejeren.',
  },
  weight: {
    en: 'What the deal counts for towards its measure.',
    da: 'Hvad handlen tæller i sit målepunkt.',
  },
  noValue: { en: '1 where a value cannot be used.', da: '1, hvor en værdi ikke kan bruges.' },
  noDate: {
    en: '1 where a date or the delivered share cannot be used, 2 where it is the date that the plan counts by.',
    da: '1, hvor en dato eller den leverede andel ikke kan bruges, 2, hvor det er datoen, planen tæller efter.',
  },
  day: { en: 'The day that the plan counts by.', da: 'Den dag, planen tæller efter.' },
  standing: {
    en: 'How the deal stands in the period, as a number: 1 counts, 2 is taken back. “Counts in” says it in words.',
    da: 'Hvordan handlen står i perioden, som tal: 1 tæller, 2 trækkes tilbage. »Tæller i« siger det i ord.',
  },
  counted: { en: 'The part of the deal that counts.', da: 'Den del af handlen, der tæller.' },
  goesBack: {
    en: 'How the row takes back: 1 with a value below 0, 2 as an upsell to less. Blank: it does not.',
    da: 'Hvordan rækken trækker tilbage: 1 med en værdi under 0, 2 som mersalg til mindre. Tom: det gør den ikke.',
  },
  was: { en: 'What the sale starts from.', da: 'Hvad salget går ud fra.' },
  becomes: { en: 'What the sale comes to.', da: 'Hvad salget bliver til.' },
  worth: { en: 'What the sale is worth, to the cent.', da: 'Hvad salget er værd, i hele øre.' },
  missing: formulasMissingNote,
  creditDay: {
    en: 'The day by which the owners’ rows on the Team sheet are found: within the period.',
    da: 'Den dag, ejernes rækker på Team-arket findes efter: inden for perioden.',
  },
  sureRow: {
    en: 'The place of the owner’s row on the Team sheet, where it is for the whole period. 0: find it by the day. -1: the sheet has no such owner.',
    da: 'Pladsen for ejerens række på Team-arket, hvor den gælder hele perioden. 0: find den efter dagen. -1: arket har ingen sådan ejer.',
  },
  teamRow: {
    en: 'The place of the owner’s row on the Team sheet, of that day; 0 where there is none.',
    da: 'Pladsen for ejerens række på Team-arket den dag; 0, hvor der ingen er.',
  },
};

const isNoted = (id: string): id is keyof typeof notes => id in notes;

/** The note at the head of a column; a helper says that it is one. */
export function noteOf({ id, isHelper }: Pick<DealColumn, 'id' | 'isHelper'>): LocalizedText {
  const [first = ''] = id.split(':', 1);
  if (isHelper)
    return (
      steps[id] ??
      (first === 'teamRow' || first === 'sureRow' ? steps[first] : undefined) ??
      notes.helper
    );
  if (holdsNumbers(id)) return notes.said;
  if (!isNoted(first)) throw new Error(`The column ${id} of Deals has no note.`);
  return notes[first];
}
