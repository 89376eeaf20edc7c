import type { LocalizedText } from '../../engine/words';
import { missingWords } from '../ledger/missing';

/** What can be noticed about a deal: a few words for its row, and the sentence that explains them. */
export interface FlagWords {
  readonly words: LocalizedText;
  readonly sentence: LocalizedText;
}

/** In the order in which they stand in a row. */
export const flagWords = {
  'no-formula': {
    words: missingWords,
    sentence: {
      en: 'A formula of the row was cleared or typed over or is an error, and what is made of it may be wrong. Copy it from another row.',
      da: 'En af rækkens formler er slettet, overskrevet eller en fejl, og det, der er lavet af den, kan være forkert. Kopiér den fra en anden række.',
    },
  },
  unreadable: {
    words: { en: 'not counted: an error in a name', da: 'tæller ikke: fejl i et navn' },
    sentence: {
      en: 'An error stands in the deal, the customer, the closer, the measure or an owner, so that the row credits and pays nothing.',
      da: 'Der står en fejl i handlen, kunden, lukkeren, målepunktet eller en ejer, så rækken hverken krediterer eller udbetaler noget.',
    },
  },
  unnamed: {
    words: { en: 'not counted: no deal name', da: 'tæller ikke: handlen har intet navn' },
    sentence: {
      en: 'The row has no name of a deal, so that it credits and pays nothing.',
      da: 'Rækken har intet navn på en handel, så den hverken krediterer eller udbetaler noget.',
    },
  },
  'unknown-type': {
    words: { en: 'unknown type', da: 'ukendt type' },
    sentence: {
      en: 'The type of sale is not one of the list, so that nothing is credited or paid.',
      da: 'Salgstypen står ikke på listen, så intet krediteres eller udbetales.',
    },
  },
  'no-number': {
    words: { en: 'a value cannot be used', da: 'en værdi kan ikke bruges' },
    sentence: {
      en: 'The current or the new value is text or below 0, or an upsell has no current value, or churn or a downgrade says neither what there was and is left nor, below 0, what is lost, so that nothing is credited or paid.',
      da: 'Den nuværende eller den nye værdi er tekst eller under 0, eller et mersalg mangler den nuværende værdi, eller en opsigelse eller nedgradering siger hverken, hvad der var og er tilbage, eller, under 0, hvad der er mistet, så intet krediteres eller udbetales.',
    },
  },
  'no-day': {
    words: { en: 'a date cannot be used', da: 'en dato kan ikke bruges' },
    sentence: {
      en: 'A date is no date, or the delivered share is not 0–100%. Where the plan’s rules ask for it, nothing is credited or paid.',
      da: 'En dato er ikke en dato, eller den leverede andel er ikke 0–100 %. Hvor planens regler spørger efter den, krediteres og udbetales intet.',
    },
  },
  'no-date': {
    words: { en: 'not counted: no date', da: 'tæller ikke: ingen dato' },
    sentence: {
      en: 'The date that the plan counts by is missing, so that nothing is credited or paid.',
      da: 'Datoen, som planen tæller efter, mangler, så intet krediteres eller udbetales.',
    },
  },
  repeated: {
    words: { en: 'not counted: the same deal again', da: 'tæller ikke: samme handel igen' },
    sentence: {
      en: 'An earlier row has the same deal, and is counted. A row below 0 takes back from the deal of its name.',
      da: 'En tidligere række har samme handel og tælles. En række under 0 trækker fra handlen med dens navn.',
    },
  },
  'unknown-measure': {
    words: { en: 'unknown measure', da: 'ukendt målepunkt' },
    sentence: {
      en: 'The plan has no such measure that deals count towards, so that nothing is credited.',
      da: 'Planen har intet sådant målepunkt, som handler tæller med i, så intet krediteres.',
    },
  },
  'unknown-closer': {
    words: { en: 'unknown closer', da: 'ukendt lukker' },
    sentence: {
      en: 'The rate card has nobody of this name who closes, so that no commission is paid.',
      da: 'Satserne nævner ingen lukker med dette navn, så der udbetales ingen provision.',
    },
  },
  'unknown-source': {
    words: { en: 'unknown source', da: 'ukendt kilde' },
    sentence: {
      en: 'The rate card does not name where the deal comes from, so that no commission is paid.',
      da: 'Satserne nævner ikke, hvor handlen kommer fra, så der udbetales ingen provision.',
    },
  },
  'no-rate': {
    words: { en: 'no rate', da: 'ingen sats' },
    sentence: {
      en: 'No line of the rates fits the deal: its type of sale, who closes it, or what else the rates depend on. It pays nothing.',
      da: 'Ingen linje i satserne passer til handlen: dens salgstype, hvem der lukker den, eller hvad satserne ellers afhænger af. Den giver intet.',
    },
  },
  'no-share': {
    words: { en: 'a credit share is not 0–100%', da: 'en kreditandel er ikke 0–100 %' },
    sentence: {
      en: 'A credit share is missing, text, below 0 or above 100%, so that its owner is credited nothing.',
      da: 'En kreditandel mangler, er tekst, under 0 eller over 100 %, så dens ejer krediteres intet.',
    },
  },
  'over-credited': {
    words: { en: 'credit over 100%', da: 'kredit over 100 %' },
    sentence: {
      en: 'The credit shares add up to more than 100%, overlays not counted.',
      da: 'Kreditandelene giver tilsammen over 100 %, når overlays ikke tælles med.',
    },
  },
  'under-credited': {
    words: { en: 'credit under 100%', da: 'kredit under 100 %' },
    sentence: {
      en: 'The credit shares of the owners who are named add up to less than 100%, overlays not counted; the rest goes to nobody.',
      da: 'Kreditandelene til de nævnte ejere giver tilsammen under 100 %, når overlays ikke tælles med; resten går ikke til nogen.',
    },
  },
  'credited-twice': {
    words: { en: 'same upsell, another owner', da: 'samme mersalg, anden ejer' },
    sentence: {
      en: 'Another row credits an upsell of the same customer and new value to another owner.',
      da: 'En anden række krediterer et mersalg til samme kunde og nye værdi til en anden ejer.',
    },
  },
  'soon-after-small-sale': {
    words: { en: 'upsell soon after a small first sale', da: 'mersalg kort efter lille nysalg' },
    sentence: {
      en: 'The customer was won with a small first sale within the days set above: was the upsell part of it?',
      da: 'Kunden blev vundet med et lille nysalg inden for de dage, der er sat øverst: var mersalget en del af det?',
    },
  },
  'stands-out': {
    words: { en: 'stands out', da: 'skiller sig ud' },
    sentence: {
      en: 'The amount lies far from the middle of all deals, by its robust z-score.',
      da: 'Beløbet ligger langt fra midten af alle handler efter sin robuste z-score.',
    },
  },
  windfall: {
    words: { en: 'windfall: pays the most', da: 'lykketræf: giver loftet' },
    sentence: {
      en: 'A component pays the most that it pays for a deal; see whether the deal is a windfall.',
      da: 'En komponent giver det mest mulige for en handel; se, om handlen er et lykketræf.',
    },
  },
  'no-product': {
    words: { en: 'no product', da: 'intet produkt' },
    sentence: {
      en: 'The deal says no product, by which the plan weighs what it counts for: it counts as everything else.',
      da: 'Handlen nævner intet produkt, som planen vægter den efter: den tæller som alt andet.',
    },
  },
  unsaid: {
    words: { en: 'left out of a measure: nothing said', da: 'udeladt af et målepunkt: intet sagt' },
    sentence: {
      en: 'A measure reads a column in which the deal says nothing, or no share from -100% to 100%. The deal is credited, and left out of that measure.',
      da: 'Et målepunkt læser en kolonne, hvor handlen intet siger, eller ikke en andel fra -100 % til 100 %. Handlen krediteres og udelades af det målepunkt.',
    },
  },
  unassigned: {
    words: { en: 'no owner for a part', da: 'en del uden ejer' },
    sentence: {
      en: 'No owner is named for a part of the pay or for the whole deal; it goes to nobody.',
      da: 'Der mangler en ejer til en lønandel eller til hele handlen; den går ikke til nogen.',
    },
  },
  'not-on-team': {
    words: { en: 'owner not on the Team sheet', da: 'ejer ikke på Team-arket' },
    sentence: {
      en: 'An owner is not among the payees, so that the Team sheet does not count this deal.',
      da: 'En ejer er ikke blandt modtagerne, så Team-arket tæller ikke handlen med.',
    },
  },
  'no-row': {
    words: { en: 'owner not paid on that day', da: 'ejer udbetales ikke den dag' },
    sentence: {
      en: 'No row of an owner on the Team sheet is paid for the day that counts: none is active on it, two are, or it cannot be read. The owner is credited nothing.',
      da: 'Ingen af en ejers rækker på Team-arket udbetales for den dag, der tæller: ingen er aktiv, to er, eller den kan ikke læses. Ejeren krediteres intet.',
    },
  },
} as const satisfies Record<string, FlagWords>;
export type FlagCode = keyof typeof flagWords;

/** What flags say of a row. */
export const said = (...codes: readonly FlagCode[]): readonly LocalizedText[] =>
  codes.map((code) => flagWords[code].words);
