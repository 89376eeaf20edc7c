import type { LocalizedText } from '../../../engine/words';

/** What the Scenarios sheet says. */
export const texts = {
  title: { en: 'Scenarios', da: 'Scenarier' },
  note: {
    en: 'A blank cell takes the number of Base, which is the Plan sheet’s. Type over it to see what changes.',
    da: 'En tom celle har basistallet, som står på Plan-arket. Skriv et tal for at se, hvad det ændrer.',
  },
  everyone: {
    en: 'Every payee is counted as paid by every component, whatever the role.',
    da: 'Alle modtagere regnes som betalt af alle komponenter uanset rolle.',
  },
  planQuota: {
    en: 'Every payee has the plan’s own quota, not the quota in the Team sheet.',
    da: 'Alle modtagere har planens egen kvote, ikke kvoten på Team-arket.',
  },
  assumed: {
    en: 'Attainment varies on {measure}; everything else is paid for the results typed below.',
    da: 'Målopfyldelsen varierer på {measure}; alt andet betales for resultaterne nedenfor.',
  },
  atAverage: {
    en: 'Paid at the average result alone, and not averaged over the spread: {names}.',
    da: 'Betales alene ved det gennemsnitlige resultat og ikke som gennemsnit over spredningen: {names}.',
  },
  atGoal: {
    en: 'Where a component reads another measure, that is taken at 100% of its quota, at its last threshold, or at 100%: {names}.',
    da: 'Hvor en komponent læser et andet målepunkt, regnes det for 100 % af kvoten, den sidste grænse eller 100 %: {names}.',
  },
  atFactorOne: {
    en: 'What deals say is taken where a factor of 100% begins, or else at 100%: {names}.',
    da: 'Det, handlerne siger, regnes dér, hvor en faktor på 100 % begynder, ellers for 100 %: {names}.',
  },
  dividedAmong: {
    en: 'What is divided is taken of the total and the weights typed below, however many payees there are: {names}.',
    da: 'Det, der deles, regnes af den samlede sum og de vægte, der er skrevet nedenfor, uanset hvor mange modtagere der er: {names}.',
  },
  oneOfEachLine: {
    en: 'One deal is taken for each line of the rates: {names}.',
    da: 'Der regnes med én handel for hver linje i satserne: {names}.',
  },
  totalForEach: {
    en: 'Every payee is taken to have the total, so that expected results count it once for each of them: {names}.',
    da: 'Alle modtagere regnes for at have det samlede, så forventede resultater tæller det én gang for hver af dem: {names}.',
  },
  conditionsTaken: {
    en: 'Conditions are taken as met, but for those that lift a cap or pay more.',
    da: 'Betingelser regnes for opfyldt, undtagen dem, der ophæver et loft eller betaler mere.',
  },
  gateTaken: {
    en: 'Gates on other measures are taken as reached.',
    da: 'Adgangskrav på andre målepunkter regnes som nået.',
  },
  inputs: { en: 'What each scenario changes', da: 'Hvad hvert scenarie ændrer' },
  input: { en: 'Input', da: 'Input' },
  result: { en: 'Result', da: 'Resultat' },
  base: { en: 'Base', da: 'Basis' },
  stretch: { en: 'Stretch', da: 'Ambitiøst' },
  downside: { en: 'Downside', da: 'Svagt' },
  own: { en: 'Own', da: 'Eget' },
  used: { en: 'Values used', da: 'Anvendte værdier' },
  market: { en: 'Payees and market', da: 'Modtagere og marked' },
  payees: { en: 'Payees', da: 'Modtagere' },
  average: { en: 'Average attainment', da: 'Gennemsnitlig målopfyldelse' },
  spread: { en: 'Spread of attainment', da: 'Spredning i målopfyldelse' },
  averageNote: {
    en: 'Blank: the same results as in Base, measured against the scenario’s own goal.',
    da: 'Tom: samme resultater som basis, målt mod scenariets eget mål.',
  },
  spreadNote: {
    en: 'A standard deviation; 0 for certain results. Blank: the same results as in Base.',
    da: 'En standardafvigelse; 0 for sikre resultater. Tom: samme resultater som basis.',
  },
  zeroOrMore: { en: 'A number, 0 or more.', da: 'Et tal, 0 eller mere.' },
  noEarlier: {
    en: 'Nobody has earlier credit in the year.',
    da: 'Ingen har tidligere kredit i året.',
  },
  results: { en: 'What it comes to', da: 'Hvad det giver' },
  goal: { en: 'Goal (100%)', da: 'Mål (100 %)' },
  expected: {
    en: 'Expected cost, all payees after limits',
    da: 'Forventet omkostning, alle efter grænser',
  },
  difference: {
    en: 'Expected cost less that of Base',
    da: 'Forventet omkostning minus basis’',
  },
  worst: {
    en: 'Worst case, every payee at the most',
    da: 'Værste fald, alle modtagere på det højeste',
  },
  noLimit: { en: 'No limit', da: 'Intet loft' },
  reaching: {
    en: 'Share of payees expected at 100% or more',
    da: 'Andel af modtagere, der forventes at nå 100 %',
  },
  revenue: { en: 'Expected results, all payees', da: 'Forventede resultater, alle modtagere' },
  mean: { en: 'Expected result of a payee', da: 'Forventet resultat pr. modtager' },
  deviation: {
    en: 'Standard deviation of that result',
    da: 'Standardafvigelse af resultatet',
  },
  costShare: {
    en: 'Expected cost as a share of expected results',
    da: 'Forventet omkostning som andel af resultater',
  },
  perPayee: { en: 'Expected cost per payee', da: 'Forventet omkostning pr. modtager' },
  otherPayout: { en: 'payout of a payee', da: 'udbetaling til en modtager' },
  gateReached: { en: ', gate reached', da: ', adgangskrav nået' },
  ofPeriod: { en: 'Quota of the period', da: 'Periodens kvote' },
  afterEscalation: { en: 'Quota after escalation', da: 'Kvote efter regulering' },
  payout: {
    en: 'Payout of one payee by attainment, after limits',
    da: 'Udbetaling til én modtager efter målopfyldelse, efter grænser',
  },
  attainment: { en: 'Attainment', da: 'Målopfyldelse' },
  credited: { en: 'Credited, ', da: 'Krediteret, ' },
  earned: { en: 'Earned before limits, ', da: 'Optjent før grænser, ' },
  from: { en: 'From', da: 'Fra' },
  paidAt: { en: 'Payout at From', da: 'Udbetaling ved Fra' },
  rate: { en: 'Rate above', da: 'Sats derover' },
  limitedTable: { en: 'with limits', da: 'med grænser' },
  chance: { en: 'Chance of From', da: 'Chance for Fra' },
  rateAt: { en: 'Rate at From', da: 'Sats ved Fra' },
  rises: { en: 'Rise of rate', da: 'Satsens stigning' },
  bend: { en: 'Bend', da: 'Krumning' },
  adds: { en: 'Adds to expected pay', da: 'Bidrag til forventet løn' },
  corners: { en: 'Corners', da: 'Hjørner' },
  curve: { en: 'Curve, ', da: 'Kurve, ' },
  numberOrBlank: {
    en: 'A number, or blank for the number of Base.',
    da: 'Et tal, eller tom for basistallet.',
  },
  notAllowed: { en: 'This value cannot be used', da: 'Værdien kan ikke bruges' },
  aboveZero: { en: 'A number above 0.', da: 'Et tal over 0.' },
} as const satisfies Record<string, LocalizedText>;
