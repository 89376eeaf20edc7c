import type { FunctionName } from '../engine/function-names';

/** What Excel shows of the cell functions in Danish: a text for each, its parameters, and the words to choose from. */
export interface DanishFunction {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const mode =
  '"highest", "additive" eller "linear" for bonusser, "marginal" eller "retroactive" for satser.';
const tiers = 'Tabel med grænse og bonus eller sats; grænserne stiger.';
const quota = 'Kvote, én celle eller en kolonne; med den er grænserne målopfyldelse (1 er 100 %).';
const singleQuota = 'Kvote, én celle; med den er grænserne målopfyldelse (1 er 100 %).';

export const danishFunctions: Readonly<Record<FunctionName, DanishFunction>> = {
  MILESTONE_BONUS: {
    description:
      'Betaler hele bonussen, når resultatet når udløseren af kvoten, og ikke mere derover.',
    parameters: {
      actual: 'Krediteret resultat, én celle eller en kolonne.',
      quota: 'Kvote for perioden, over 0, én celle eller en kolonne.',
      bonus: 'Beløb ved udløseren, én celle eller en kolonne.',
      trigger: 'Målopfyldelse, der betaler fuldt ud. 1 (100 %), når den udelades.',
      partial:
        'Betaling under udløseren: ingen, når den udelades, "proportional", den målopfyldelse, den er proportional fra, eller en tabel med målopfyldelse og andel af bonus.',
    },
  },
  TIERED_BONUS: {
    description: 'Betaler de faste beløb i en trappe af grænser.',
    parameters: {
      actual: 'Krediteret resultat, én celle eller en kolonne.',
      tiers: 'Tabel med grænse og bonus; grænserne stiger.',
      quota,
      mode: '"highest" (når den udelades), "additive" eller "linear".',
    },
  },
  EVENT_BONUS: {
    description:
      'Betaler et fast beløb for hver hændelse, såsom en demo, et accepteret lead, en idriftsættelse eller en underskrift.',
    parameters: {
      event: 'Hændelsens navn, én celle eller en kolonne.',
      schedule: 'Tabel med hændelse og beløb.',
      count: 'Antal hændelser, én celle eller en kolonne. 1, når det udelades.',
    },
  },
  TIMED_BONUS: {
    description:
      'Betaler en bonus for det, der nås senest på fristen, når alle betingelser er SAND.',
    parameters: {
      bonus: 'Beløb, når det nås i tide, én celle eller en kolonne.',
      achieved: 'Dato, hvor det blev nået, én celle eller en kolonne; tom, når det ikke er nået.',
      deadline: 'Sidste dato, der tæller, én celle eller en kolonne.',
      conditions: 'SAND eller FALSK: en række celler for hver bonus, eller alle for en enkelt.',
    },
  },
  MBO_BONUS: {
    description: 'Betaler et målbeløb for vægtede personlige mål.',
    parameters: {
      target: 'Beløb, når alle mål er nået præcist, én celle eller en kolonne.',
      weights: 'Vægte, der tilsammen giver 1 (100 %), en række eller en kolonne celler.',
      achievements:
        'Opfyldelse af hvert mål (1 er 100 %): en række celler for hvert målbeløb, eller en kolonne for et enkelt.',
      minimum: 'Opfyldelse, som et mål ikke betaler noget under. Ingen, når den udelades.',
      maximum: 'Opfyldelse, som et mål ikke betaler mere over. Ingen, når den udelades.',
    },
  },
  TIERED_COMMISSION: {
    description: 'Betaler en sats for hvert trin af det krediterede beløb.',
    parameters: {
      amount: 'Krediteret beløb, én celle eller en kolonne.',
      tiers: 'Tabel med grænse og sats; grænserne stiger.',
      quota,
      method:
        '"marginal" (når den udelades): hver sats for sit eget trin. "retroactive": den nåede sats for det hele.',
      prior: 'Beløb krediteret tidligere, én celle eller en kolonne; kun tilvæksten betales.',
    },
  },
  SINGLE_RATE_COMMISSION: {
    description: 'Betaler én sats af det, der ligger over en start, højst et loft.',
    parameters: {
      amount: 'Krediteret beløb, én celle eller en kolonne.',
      rate: 'Sats, for eksempel 0,08 for 8 %, én celle eller en kolonne.',
      above: 'Beløb, der ikke betaler noget, én celle eller en kolonne. 0, når det udelades.',
      cap: 'Det højeste, der betales, én celle eller en kolonne. Intet loft, når det udelades eller er 0.',
    },
  },
  EXPANSION_COMMISSION: {
    description: 'Betaler en sats af en fornyelse, et mersalg, et krydssalg eller et nysalg.',
    parameters: {
      type: 'Fornyelse, Mersalg, Krydssalg eller Nysalg, én celle eller en kolonne.',
      current: 'Kontraktens værdi før, én celle eller en kolonne.',
      new: 'Kontraktens værdi efter, én celle eller en kolonne.',
      rates: 'Tabel med type og sats, eller med lukker, type og sats.',
      closer: 'Hvem der lukker, én celle eller en kolonne; kræves, når satserne nævner lukkere.',
    },
  },
  SPLIT: {
    description: 'Deler et beløb efter andele i dele, der går op på øren.',
    parameters: {
      amount: 'Beløb, der deles, én celle eller en kolonne.',
      shares: 'Andele, der tilsammen giver 1 (100 %), en række eller en kolonne celler.',
    },
  },
  PAYABLE: {
    description: 'Hvad der er forfaldent af et beløb i rater, der går op på øren.',
    parameters: {
      amount: 'Beløb, der betales i rater, én celle eller en kolonne.',
      schedule:
        'Tabel med andel og forfaldsdato, eller SAND eller FALSK i stedet for datoen; andelene giver tilsammen 1 (100 %).',
      as_of: 'Dato, som rater er forfaldne til og med, én celle eller en kolonne.',
    },
  },
  DRAW: {
    description: 'Løfter hver periodes løn til et forskud og modregner det i senere perioder.',
    parameters: {
      earned: 'Optjent i hver periode, i rækkefølge, én celle eller en kolonne.',
      draw: 'Løn, der er sikret i en periode, én celle eller en kolonne.',
      opening: 'Saldo, der skyldes før første periode. 0, når den udelades.',
      recoverable: 'FALSK, når forskuddet ikke skal betales tilbage. SAND, når den udelades.',
    },
  },
  CLAWBACK: {
    description:
      'Den negative regulering af det betalte for den del af en løbetid, der ikke blev nået.',
    parameters: {
      paid: 'Beløb betalt for hele løbetiden, én celle eller en kolonne.',
      term: 'Løbetidens længde i dage eller måneder, over 0, én celle eller en kolonne.',
      served: 'Hvad der blev nået af den, i samme enhed, én celle eller en kolonne.',
    },
  },
  ATTAINMENT: {
    description: 'Periodens krediterede resultat som andel af kvoten: 1 er 100 %.',
    parameters: {
      actual: 'Krediteret resultat, én celle eller en kolonne.',
      quota: 'Kvote for perioden, over 0, én celle eller en kolonne.',
    },
  },
  PRORATED_QUOTA: {
    description: 'Kvote for de dage i en periode, hvor en person er aktiv, lavere under oplæring.',
    parameters: {
      quota: 'Kvote for hele perioden, over 0, én celle eller en kolonne.',
      start: 'Periodens første dag, én celle eller en kolonne.',
      end: 'Periodens sidste dag, én celle eller en kolonne.',
      active_from:
        'Første aktive dag, én celle eller en kolonne. Starten, når den udelades eller er tom.',
      active_to:
        'Sidste aktive dag, én celle eller en kolonne. Slutningen, når den udelades eller er tom.',
      ramp: 'Tabel med måned og andel af kvoten: 1 er kalendermåneden for active_from.',
    },
  },
  ADJUSTED_TARGET: {
    description: 'Et mål, der følger en revideret prognose.',
    parameters: {
      target: 'Mål sat efter den første prognose, over 0, én celle eller en kolonne.',
      forecast: 'Den første prognose, én celle eller en kolonne.',
      revised: 'Den reviderede prognose, én celle eller en kolonne.',
      basis:
        '"proportional" (når den udelades): revideret / prognose. "market": begge er vækstrater for markedet.',
    },
  },
  FORECAST_TO_CLOSE: {
    description: 'Hele periodens resultat, hvis den fortsætter, som den begyndte.',
    parameters: {
      actual: 'Resultat indtil nu, én celle eller en kolonne.',
      elapsed: 'Andel af perioden, der er gået, over 0 og højst 1, én celle eller en kolonne.',
      pattern:
        'Hvad hver lige stor del af perioden plejer at give, en række eller en kolonne celler.',
    },
  },
  REACH_PROBABILITY: {
    description: 'Sandsynligheden for, at et normalfordelt udfald når et mål: 0,5 er 50 %.',
    parameters: {
      target: 'Mål, én celle eller en kolonne.',
      expected: 'Forventet udfald, én celle eller en kolonne.',
      spread: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
    },
  },
  OUTLIERS: {
    description:
      'Den robuste z-score (median og MAD) for hver værdi, der skiller sig ud fra de andre, ellers tom.',
    parameters: {
      values: 'Værdier, der sammenlignes, en kolonne på mindst 5.',
      sensitivity: 'Score, som en værdi skiller sig ud fra. 3,5, når den udelades.',
    },
  },
  BREAKDOWN: {
    description:
      'Udbetalingen række for række af sine trin; sidste kolonne giver tilsammen udbetalingen.',
    parameters: {
      amount: 'Krediteret beløb, én celle.',
      tiers,
      mode,
      quota: singleQuota,
      prior: 'Beløb krediteret tidligere; kun tilvæksten deles op.',
    },
  },
  AMOUNT_FOR_PAYOUT: {
    description: 'Det mindste beløb, der udbetaler mindst en udbetaling.',
    parameters: {
      payout: 'Udbetaling, der skal nås, én celle eller en kolonne.',
      tiers,
      mode,
      quota,
    },
  },
  EXPECTED_PAYOUT: {
    description:
      'Hvad trin betaler i gennemsnit, når udfaldet er usikkert, med en normalfordeling.',
    parameters: {
      expected: 'Forventet udfald, én celle eller en kolonne.',
      spread: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
      tiers,
      mode,
      quota,
    },
  },
  MAX_EXPOSURE: {
    description: 'Det meste, trin kan betale.',
    parameters: {
      tiers,
      mode,
      up_to:
        'Det største beløb, der regnes med, én celle eller en kolonne. Ethvert beløb, når det udelades eller er 0.',
      quota,
    },
  },
  STEP_POINTS: {
    description: 'Trappegrafens hjørnepunkter, med begge sider af hvert spring.',
    parameters: {
      tiers,
      mode,
      up_to: 'Hvor grafen slutter. En fjerdedel efter den sidste grænse, når det udelades.',
      quota: singleQuota,
    },
  },
  NRR: {
    description: 'Net revenue retention: hvad eksisterende kunder er værd nu som andel af før.',
    parameters: {
      start: 'Tilbagevendende omsætning ved starten, over 0, én celle eller en kolonne.',
      churn: 'Omsætning tabt med kunder, der forlod os, som et positivt beløb.',
      downgrade: 'Omsætning tabt hos kunder, der blev, som et positivt beløb.',
      upsell: 'Omsætning vundet med mere af det samme.',
      cross_sell: 'Omsætning vundet med andre produkter.',
    },
  },
  GRR: {
    description:
      'Gross revenue retention: hvad der er tilbage af eksisterende kunder, før noget lægges til.',
    parameters: {
      start: 'Tilbagevendende omsætning ved starten, over 0, én celle eller en kolonne.',
      churn: 'Omsætning tabt med kunder, der forlod os, som et positivt beløb.',
      downgrade: 'Omsætning tabt hos kunder, der blev, som et positivt beløb.',
    },
  },
};

/** The words to choose from, by the list and the word. */
export const danishWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LadderMode: {
    highest: 'Kun det højeste trin, der er nået, betales.',
    additive: 'Hvert trin, der er nået, betales.',
    linear: 'En ret linje mellem trinnene.',
  },
  CommissionMethod: {
    marginal: 'Hver sats betaler kun for sit eget trin.',
    retroactive: 'Satsen for det nåede trin betaler for det hele.',
  },
  TargetBasis: {
    proportional: 'Størrelser eller rater, som målet følger forholdsmæssigt.',
    market: 'Markedets vækstrater.',
  },
  PayoutMode: {
    highest: 'Beløb: kun det højeste trin, der er nået, betales.',
    additive: 'Beløb: hvert trin, der er nået, betales.',
    linear: 'Beløb: en ret linje mellem trinnene.',
    marginal: 'Satser: hver betaler kun for sit eget trin.',
    retroactive: 'Satser: satsen for det nåede trin betaler for det hele.',
  },
};
