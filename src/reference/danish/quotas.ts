import type { Translation } from '../translation';

export const quotas = {
  ATTAINMENT: {
    of: '8cfdab54',
    says: [
      {
        pays: 'Målopfyldelse: det krediterede resultat som andel af kvoten; 1 er 100 %.',
        returns: 'Det krediterede resultat divideret med kvoten, ikke afrundet.',
        formula: 'målopfyldelse = actual / quota',
        rules: [
          'Der rundes ikke op: 0,98 er 98 %, ikke 100 %.',
          'En kvote, der ikke er over 0, har ingen målopfyldelse.',
        ],
        nearest: 'Til det resultat, som hele perioden vil give: brug COMP.FORECAST_TO_CLOSE.',
      },
    ],
  },
  PRORATED_QUOTA: {
    of: '2397714f',
    says: [
      {
        pays: 'Kvoten for den del af en periode, hvor nogen er aktiv.',
        returns: 'Kvoten for de aktive dage.',
        formula:
          'quota * (aktive dage i perioden, hver gange sin andel under oplæring) / dage i perioden',
        rules: [
          'Datoerne er Excels; både den første og den sidste dag tæller med, og hver dag er én: der regnes ikke 30/360.',
          'Den, der var aktiv før perioden eller bliver efter den, er aktiv fra dens begyndelse eller til dens slutning.',
          'Oplæringen følger kalendermåneder: måned 1 er den måned, som `active_from` ligger i, uanset dagen, også når den ligger før perioden; en måned, der kun delvis er aktiv eller i perioden, tæller med de dage; efter oplæringens sidste måned er andelen 1.',
          'En aktiv tid, der ikke rører perioden, afvises, og det samme gør en slutning før en begyndelse.',
        ],
        nearest: 'Til en kvote, der følger en ny prognose: brug COMP.ADJUSTED_TARGET.',
      },
    ],
  },
  ADJUSTED_TARGET: {
    of: '5de3958f',
    says: [
      {
        pays: 'Et mål, der følger en revideret prognose: planens reguleringsklausul.',
        returns: 'Det regulerede mål.',
        formula: [
          'proportional    target * revised / forecast',
          'market          target * (1 + revised) / (1 + forecast)',
        ].join('\n'),
        rules: [
          'Forholdsmæssig (`proportional`): prognoserne er i samme enhed og over 0.',
          'Marked (`market`): de er vækstrater (0,08 er 8 %) over -100 %.',
          'Er den reviderede prognose lig den første, bliver målet, som det er.',
          'Et mål, der ikke er over 0, afvises.',
        ],
        nearest: 'Til en del af en periode: brug COMP.PRORATED_QUOTA.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Translation>>;
