import type { Danish } from '../danish';

export const danish: Danish = {
  description:
    'Den robuste z-score (median og MAD) for hver værdi, der skiller sig ud fra de andre, ellers tom.',
  parameters: {
    values: 'Værdier, der sammenlignes, en række eller kolonne på mindst 5.',
    sensitivity: 'Score, som en værdi skiller sig ud fra. 3,5, når den udelades.',
  },
  docstring: {
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
};
