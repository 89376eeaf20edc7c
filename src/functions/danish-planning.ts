/** Danish texts of the functions that set, measure and forecast. */
const mode =
  '"highest", "additive" eller "linear" for bonusser, "marginal" eller "retroactive" for satser.';
const tiers = 'Tabel med grænse og bonus eller sats; grænserne stiger.';
const quota = 'Kvote, én celle eller en kolonne; med den er grænserne målopfyldelse (1 er 100 %).';
const singleQuota = 'Kvote, én celle; med den er grænserne målopfyldelse (1 er 100 %).';

export const planning = {
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
        'Hvad hver lige stor del af perioden plejer at give, en række eller en kolonne celler; tomme celler og nuller sidst er ingen dele.',
    },
  },
  REACH_PROBABILITY: {
    description: 'Sandsynligheden for, at et normalfordelt udfald når et mål: 0,5 er 50 %.',
    parameters: {
      target: 'Mål, én celle eller en kolonne.',
      expected: 'Forventet udfald, én celle eller en kolonne.',
      standard_dev: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
    },
  },
  OUTLIERS: {
    description:
      'Den robuste z-score (median og MAD) for hver værdi, der skiller sig ud fra de andre, ellers tom.',
    parameters: {
      values: 'Værdier, der sammenlignes, en række eller kolonne på mindst 5.',
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
      prior: 'Beløb krediteret tidligere; kun tilvæksten deles op. 0, når det udelades.',
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
      standard_dev: 'Udfaldets standardafvigelse, 0 eller mere, én celle eller en kolonne.',
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
        'Det største beløb, der regnes med, én celle eller en kolonne. Ethvert beløb, når det udelades; op til 0, når det er 0.',
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
      churn:
        'Omsætning tabt med kunder, der forlod os, som et positivt beløb, én celle eller en kolonne.',
      downgrade:
        'Omsætning tabt hos kunder, der blev, som et positivt beløb, én celle eller en kolonne.',
      upsell: 'Omsætning vundet med mere af det samme, én celle eller en kolonne.',
      cross_sell: 'Omsætning vundet med andre produkter, én celle eller en kolonne.',
    },
  },
  GRR: {
    description:
      'Gross revenue retention: hvad der er tilbage af eksisterende kunder, før noget lægges til.',
    parameters: {
      start: 'Tilbagevendende omsætning ved starten, over 0, én celle eller en kolonne.',
      churn:
        'Omsætning tabt med kunder, der forlod os, som et positivt beløb, én celle eller en kolonne.',
      downgrade:
        'Omsætning tabt hos kunder, der blev, som et positivt beløb, én celle eller en kolonne.',
    },
  },
};
