import type { Translation } from '../translation';

export const forecasts = {
  FORECAST_TO_CLOSE: {
    of: '094fa6ac',
    says: [
      {
        pays: 'Prognose for hele perioden: resultatet, hvis det fortsætter, som det begyndte.',
        returns: 'Prognosen.',
        formula: [
          'prognose = actual / den forløbne andel af perioden                       uden mønster',
          'prognose = actual / den andel af mønstret, der ligger i den forløbne tid  med mønster',
        ].join('\n'),
        rules: [
          '`elapsed` er en andel af perioden: over 0 og højst 1, hvor prognosen er det faktiske resultat.',
          'Et mønster siger, hvad hver af periodens lige store dele (12 måneder, 13 uger) plejer at bringe; kun forholdet mellem dem tæller.',
          'Inden for en del regnes det for at komme jævnt.',
          'Et mønster, der endnu intet har bragt, afvises.',
          'Tomme celler sidst i det, og nuller, er ingen dele af det.',
        ],
        nearest: 'Til chancen for at nå et mål: brug COMP.REACH_PROBABILITY.',
      },
    ],
  },
  REACH_PROBABILITY: {
    of: 'cf2113fd',
    says: [
      {
        pays: 'Chancen for, at et usikkert resultat når et mål: 0,5 er 50 %.',
        returns: 'Sandsynligheden, fra 0 til 1.',
        formula: 'chance = Q((target - expected) / standard_dev)',
        where: 'hvor Q er normalfordelingens øvre hale.',
        rules: [
          'Alle tre er i resultatets egen enhed; `standard_dev` er standardafvigelsen.',
          'Et resultat, der ventes præcis på målet, når det i halvdelen af tilfældene.',
          'En standardafvigelse på 0 er ingen usikkerhed: 1, når `expected` når målet, ellers 0.',
        ],
        nearest: 'Til det, resultatet udbetaler i gennemsnit: brug COMP.EXPECTED_PAYOUT.',
      },
    ],
  },
  OUTLIERS: {
    of: '4cca3c47',
    says: [
      {
        pays: 'Afvigere: den robuste z-score for hver værdi, der skiller sig ud fra de andre.',
        returns: 'En score eller en tom celle for hver værdi.',
        formula: 'z = (værdi - median) / (1,4826 * MAD)      MAD = medianen af |værdi - median|',
        rules: [
          'En værdi skiller sig ud, når |z| når følsomheden, som regel 3,5 (Iglewicz og Hoaglin, 1993); de andre er tomme.',
          'I modsætning til gennemsnittet flyttes medianen ikke af netop de værdier, der ledes efter.',
          'Faktoren 1,4826 gør MAD for normalfordelte værdier til deres standardafvigelse.',
          'Færre end 5 værdier afvises, og det samme gør værdier, hvoraf mere end halvdelen er ens, fordi MAD så er 0.',
        ],
        nearest: 'Til ét resultat ved siden af dets kvote: brug COMP.ATTAINMENT.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Translation>>;
