import type { Danish } from '../danish';

export const danish: Danish = {
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
    count:
      'Hvordan tid tælles: "dage" (når den udelades), "arbejdsdage", "påbegyndte måneder" eller "hele måneder".',
  },
  words: {
    TimeCount: {
      days: 'Kalenderdage.',
      working: 'Mandag til fredag, også helligdage.',
      begun: 'Kalendermåneder; en påbegyndt tæller helt.',
      full: 'Hele kalendermåneder; andre tæller ikke.',
    },
  },
  docstring: {
    of: '204c1501',
    says: [
      {
        pays: 'Kvoten for den del af en periode, hvor nogen er aktiv.',
        returns: 'Kvoten for de aktive dage.',
        formula:
          'quota * (aktiv tid i perioden, hver del gange sin andel under oplæring) / periodens tid',
        rules: [
          'Tid tælles i dage, i arbejdsdage (mandag til fredag, også helligdage), i påbegyndte kalendermåneder eller i hele kalendermåneder, hvor andre ikke tæller.',
          'Datoerne er Excels; både den første og den sidste dag tæller med, og hver dag er én: der regnes ikke 30/360.',
          'Den, der var aktiv før perioden eller bliver efter den, er aktiv fra dens begyndelse eller til dens slutning.',
          'Oplæringen følger kalendermåneder: måned 1 er den måned, som `active_from` ligger i, uanset dagen, også når den ligger før perioden; en måned, der kun delvis er aktiv eller i perioden, tæller med den tid; efter oplæringens sidste måned er andelen 1.',
          'En aktiv tid, der ikke rører perioden, afvises, og det samme gør en slutning før en begyndelse og en periode, hvor intet kan tælles.',
        ],
        nearest: 'Til en kvote, der følger en ny prognose: brug COMP.ADJUSTED_TARGET.',
      },
    ],
  },
};
