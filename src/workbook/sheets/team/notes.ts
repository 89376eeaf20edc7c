import type { LocalizedText } from '../../../engine/words';
import type { TeamColumn } from './columns';
import { formulasMissingNote } from '../missing-formulas';
import { texts } from './texts';

/** What each column of the table of payees is, and how it comes about; by what its id begins with. */
const notes = {
  name: texts.aName,
  role: {
    en: 'The role in the plan; chosen from the list.',
    da: 'Rollen i planen; vælges på listen.',
  },
  team: { en: 'The name of a team.', da: 'Navnet på et team.' },
  manager: {
    en: 'The name of the payee who manages this one; of others nothing is added up.',
    da: 'Navnet på den modtager, som er leder for denne; for andre lægges intet sammen.',
  },
  currency: texts.blankCurrency,
  currencyRate: {
    en: 'What one of the plan’s currency is in the payee’s.',
    da: 'Hvad én af planens valuta er i modtagerens.',
  },
  payoutInOwn: {
    en: 'The payout at the plan’s rate, to the cent of the payee’s currency.',
    da: 'Udbetalingen til planens kurs, i hele øre af modtagerens valuta.',
  },
  quota: {
    en: 'Above 0; blank for the plan’s own quota. Other quotas of the measure move in the same proportion.',
    da: 'Over 0; tom for planens egen kvote. Målepunktets andre kvoter flyttes i samme forhold.',
  },
  ownQuota: texts.blankOwnQuota,
  ownMost: texts.blankMost,
  target: texts.blankTarget,
  targetPay: {
    en: 'What a whole quota pays in the days in the plan: the payee’s own target pay, or else the plan’s.',
    da: 'Hvad en hel kvote giver i dagene i planen: modtagerens egen variable løn ved mål eller ellers planens.',
  },
  agreedTarget: {
    en: 'What the components of the role pay for whole quotas, for the whole period.',
    da: 'Hvad rollens komponenter udbetaler for hele kvoter, i hele perioden.',
  },
  targetShare: {
    en: 'Target pay over the plan’s: what is paid of what the plan’s own tables pay.',
    da: 'Variabel løn ved mål i forhold til planens: hvad der udbetales af det, planens egne tabeller giver.',
  },
  salary: texts.blankBase,
  baseSalary: {
    en: 'What is paid whatever is sold in the days in the plan: the payee’s own base salary, or else the role’s. The plan does not pay it.',
    da: 'Hvad der betales uanset salget i dagene i planen: modtagerens egen faste løn eller ellers rollens. Planen udbetaler den ikke.',
  },
  onTarget: {
    en: 'Base salary and what the components pay for the payee’s whole quotas.',
    da: 'Fast løn og det, komponenterne udbetaler for modtagerens hele kvoter.',
  },
  baseShare: {
    en: 'The pay mix: what of on-target earnings is base salary.',
    da: 'Lønmixet: hvor meget af lønnen ved mål der er fast.',
  },
  effectiveRate: {
    en: 'What the components pay on target over the payee’s quota.',
    da: 'Hvad komponenterne udbetaler ved mål i forhold til modtagerens kvote.',
  },
  agreedBase: {
    en: 'The base salary of the payee’s role, for the whole period.',
    da: 'Fast løn for modtagerens rolle, i hele perioden.',
  },
  paidOnTarget: {
    en: 'What the components pay for the payee’s whole quotas, gates and conditions taken as met.',
    da: 'Hvad komponenterne udbetaler for modtagerens hele kvoter, når krav og betingelser er opfyldt.',
  },
  from: {
    en: 'The first day in the plan; blank for the whole period.',
    da: 'Første dag i planen; tom for hele perioden.',
  },
  to: {
    en: 'The last day in the plan; blank for the whole period.',
    da: 'Sidste dag i planen; tom for hele perioden.',
  },
  yearShare: {
    en: 'What the pattern of the year has in the days in the plan.',
    da: 'Hvad årets mønster har i dagene i planen.',
  },
  ownElapsed: {
    en: 'What the days in the plan have of the year’s pattern until the day above the table, over what they have in all.',
    da: 'Hvad dagene i planen har af årets mønster til og med dagen over tabellen, i forhold til alt, de har.',
  },
  prorated: {
    en: 'The quota for the days in the plan: the payee’s own, or else the plan’s.',
    da: 'Kvoten for dagene i planen: modtagerens egen eller ellers planens.',
  },
  base: {
    en: 'The recurring revenue of the payee’s customers at the start. What their deals take and add is a share of it.',
    da: 'Den tilbagevendende omsætning fra modtagerens kunder ved starten. Det, handlerne tager og lægger til, er en andel af den.',
  },
  actual: {
    en: 'What was achieved in the period, in the unit of the measure.',
    da: 'Hvad der er opnået i perioden, i målepunktets enhed.',
  },
  result: { en: 'What was achieved in the period.', da: 'Hvad der er opnået i perioden.' },
  credited: {
    en: 'What counts towards the quota: money to the cent, counts and percents as they are.',
    da: 'Hvad der tæller mod kvoten: beløb i hele øre, antal og procenter, som de er.',
  },
  prior: {
    en: 'What was credited earlier in the year, before this period.',
    da: 'Hvad der er krediteret tidligere på året, før denne periode.',
  },
  year: {
    en: 'The credit of the year so far: earlier credit and that of this period.',
    da: 'Årets kredit til nu: den tidligere og periodens lagt sammen.',
  },
  attainment: {
    en: 'What is credited over the prorated quota.',
    da: 'Det krediterede i forhold til den forholdsmæssige kvote.',
  },
  forecast: {
    en: 'Where the period ends if it goes on as until the day above the table.',
    da: 'Hvor perioden ender, hvis den fortsætter som til dagen over tabellen.',
  },
  chance: {
    en: 'How likely the quota is to be reached, with the uncertainty above the table.',
    da: 'Hvor sandsynligt det er at nå kvoten, med usikkerheden over tabellen.',
  },
  pay: {
    en: 'What this component pays, after its gate, floor and cap, to the cent.',
    da: 'Hvad denne komponent udbetaler efter adgangskrav, minimum og loft, i hele øre.',
  },
  payout: { en: 'All components together.', da: 'Alle komponenter lagt sammen.' },
  largest: {
    en: 'The most that the plan can pay this payee in the period.',
    da: 'Det mest, planen kan udbetale modtageren i perioden.',
  },
  flag: {
    en: 'What was noticed about the row, in words. Filter on it to see what is worth a second look.',
    da: 'Hvad der er bemærket om rækken, i ord. Filtrér for at se, hvad der bør ses efter.',
  },
  attained: {
    en: 'How much of the payee’s own quota of the measure is reached.',
    da: 'Hvor meget af modtagerens egen kvote for målepunktet der er nået.',
  },
  met: {
    en: '1 where the conditions of the component are met, otherwise 0.',
    da: '1, hvor komponentens betingelser er opfyldt, ellers 0.',
  },
  gated: {
    en: 'How much of the payee’s own quota is reached, which the gate looks at.',
    da: 'Hvor meget af modtagerens egen kvote der er nået, som adgangskravet ser på.',
  },
  earned: {
    en: 'What this component earns before its gate, floor and cap, unrounded.',
    da: 'Hvad denne komponent optjener før adgangskrav, minimum og loft, uden afrunding.',
  },
  inYear: {
    en: 'What the credit of the whole year so far earns.',
    da: 'Hvad hele årets kredit til nu optjener.',
  },
  before: {
    en: 'What the earlier credit of the year has earned.',
    da: 'Hvad årets tidligere kredit har optjent.',
  },
  helper: {
    en: 'A step on the way, which other columns are made of. Nothing is typed here.',
    da: 'Et skridt på vejen, som andre kolonner er lavet af. Her skrives intet.',
  },
} as const satisfies Record<string, LocalizedText>;

const isNoted = (id: string): id is keyof typeof notes => id in notes;

/** The note at the head of a column; a helper says that it is one. */
export function noteOf({ id, isHelper }: Pick<TeamColumn, 'id' | 'isHelper'>): LocalizedText {
  const [first = '', of] = id.split(':', 2);
  if (isHelper) return id === 'missing' ? formulasMissingNote : notes.helper;
  // A component's quota is calculated; the payee's own is typed.
  if (first === 'quota' && of !== undefined) return notes.prorated;
  if (!isNoted(first)) throw new Error(`The column ${id} of Team has no note.`);
  return notes[first];
}
