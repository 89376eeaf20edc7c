import type { Translation } from '../translation';

export const retention = {
  NRR: {
    of: '4c429807',
    says: [
      {
        pays: 'Nettofastholdelse (NRR): hvad eksisterende kunder er værd nu, som andel af det, de var.',
        returns: 'Fastholdelsen: 1,1 er 110 %.',
        formula: 'NRR = (start - churn - downgrade + upsell + cross_sell) / start',
        rules: [
          '1,1 er 110 %.',
          '`start` er den tilbagevendende omsætning fra kunderne for tolv måneder siden; resten er, hvad der blev af den.',
          'Alle fem er beløb på 0 eller mere, også tabene.',
          'En start, der er tom eller 0, afvises, og det samme gør et beløb under 0 og tab, der er større end starten.',
        ],
        nearest: 'Til tabene alene: brug COMP.GRR.',
      },
    ],
  },
  GRR: {
    of: '00973f10',
    says: [
      {
        pays: 'Bruttofastholdelse (GRR): hvad der er tilbage af eksisterende kunder, før der sælges mere til dem.',
        returns: 'Fastholdelsen: 0,9 er 90 %.',
        formula: 'GRR = (start - churn - downgrade) / start',
        rules: [
          'Fra 0 til 1, og 1, når intet er tabt.',
          'Det, som COMP.NRR afviser, afvises også her.',
        ],
        nearest: 'Til fastholdelse med det, der er lagt til: brug COMP.NRR.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Translation>>;
