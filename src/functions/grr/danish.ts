import type { Danish } from '../danish';

export const danish: Danish = {
  description:
    'Gross revenue retention: hvad der er tilbage af eksisterende kunder, før noget lægges til.',
  parameters: {
    start: 'Tilbagevendende omsætning ved starten, over 0, én celle eller en kolonne.',
    churn:
      'Omsætning tabt med kunder, der forlod os, som et positivt beløb, én celle eller en kolonne.',
    downgrade:
      'Omsætning tabt hos kunder, der blev, som et positivt beløb, én celle eller en kolonne.',
  },
  docstring: {
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
};
