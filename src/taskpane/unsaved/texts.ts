import type { LocalizedText } from '../../engine/words';

/** What is said of changes that are in no workbook yet. */
export const texts = {
  inWorkbook: {
    en: 'Your changes are not in the workbook yet. This browser keeps them; it never keeps names or pay of people.',
    da: 'Dine ændringer er ikke i projektmappen endnu. Denne browser gemmer dem; den gemmer aldrig navne på personer eller deres løn.',
  },
  inTab: {
    en: 'This browser keeps your plan until you throw it away; it never keeps names or pay of people.',
    da: 'Denne browser gemmer din plan, til du kasserer den; den gemmer aldrig navne på personer eller deres løn.',
  },
  notKept: {
    en: 'This browser keeps nothing. Insert or download your plan before you close it.',
    da: 'Denne browser gemmer intet. Indsæt eller hent din plan, før du lukker.',
  },
  throwAway: { en: 'Throw the changes away', da: 'Kassér ændringerne' },
  thrown: { en: 'The changes are thrown away.', da: 'Ændringerne er kasseret.' },
  bringBack: { en: 'Bring them back', da: 'Hent dem tilbage' },
  back: {
    en: 'Your unsaved changes are back, from',
    da: 'Dine ikke-gemte ændringer er tilbage, fra',
  },
  joined: {
    en: 'Your unsaved changes are back in',
    da: 'Dine ikke-gemte ændringer er tilbage i',
  },
  privacy: {
    en: 'Nothing leaves this machine. Changes that are in no workbook yet are kept in the browser’s own storage; names and pay of people never are.',
    da: 'Intet forlader denne maskine. Ændringer, der endnu ikke er i en projektmappe, gemmes i browserens eget lager; det gør navne på personer og deres løn aldrig.',
  },
} as const satisfies Record<string, LocalizedText>;
