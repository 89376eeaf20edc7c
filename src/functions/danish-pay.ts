/** Danish texts of the functions that pay. */
const quota = 'Kvote, én celle eller en kolonne; med den er grænserne målopfyldelse (1 er 100 %).';

export const pay = {
  MILESTONE_BONUS: {
    description:
      'Betaler hele bonussen, når resultatet når grænsen i forhold til kvoten, og ikke mere derover.',
    parameters: {
      actual: 'Krediteret resultat, én celle eller en kolonne.',
      quota: 'Kvote for perioden, over 0, én celle eller en kolonne.',
      bonus: 'Beløb ved grænsen, én celle eller en kolonne.',
      trigger: 'Målopfyldelse, der betaler fuldt ud. 1 (100 %), når den udelades.',
      partial:
        'Betaling under grænsen: ingen, når den udelades, "proportional", den målopfyldelse, den er proportional fra (0 er fra 0), eller en tabel med målopfyldelse og andel.',
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
      minimum: 'Opfyldelse, som et mål ikke betaler noget under. 0, når den udelades.',
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
      prior:
        'Beløb krediteret tidligere, én celle eller en kolonne; kun tilvæksten betales. 0, når det udelades.',
    },
  },
  SINGLE_RATE_COMMISSION: {
    description: 'Betaler én sats af det, der ligger over en start, højst et loft.',
    parameters: {
      amount: 'Krediteret beløb, én celle eller en kolonne.',
      rate: 'Sats, for eksempel 0,08 for 8 %, én celle eller en kolonne.',
      above: 'Beløb, der ikke betaler noget, én celle eller en kolonne. 0, når det udelades.',
      cap: 'Det højeste, der betales, én celle eller en kolonne. Intet loft, når det udelades; 0 betaler intet.',
    },
  },
  EXPANSION_COMMISSION: {
    description: 'Betaler en sats af en fornyelse, et mersalg, et krydssalg eller et nysalg.',
    parameters: {
      type: 'Fornyelse, Mersalg, Krydssalg eller Nysalg, én celle eller en kolonne.',
      current: 'Kontraktens værdi før, én celle eller en kolonne.',
      new: 'Kontraktens værdi efter, eller værdien af det, et krydssalg eller nysalg sælger, én celle eller en kolonne.',
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
};
