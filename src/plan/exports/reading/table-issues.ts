import type { Issue } from '../../../engine/result';
import { da, en } from '../../../engine/words';

export const tooManyRows = (most: number): Issue => ({
  code: 'too-many-rows',
  path: ['export'],
  message: {
    en: `Found more than ${en.number(most)} rows.`,
    da: `Fandt mere end ${da.number(most)} rækker.`,
  },
  advice: {
    en: 'Paste them in parts; each is taken in by the deals’ keys.',
    da: 'Indsæt dem i dele; hver hentes ind efter handlernes nøgler.',
  },
});

export const tooManyColumns = (found: number, most: number): Issue => ({
  code: 'too-many-columns',
  path: ['export'],
  message: {
    en: `Found a row of ${en.number(found)} columns.`,
    da: `Fandt en række med ${da.number(found)} kolonner.`,
  },
  advice: {
    en: `An export has at most ${en.number(most)}; look at what separates its cells.`,
    da: `Et udtræk har højst ${da.number(most)}; se på, hvad der adskiller cellerne.`,
  },
});

export const noRows = (found: number): Issue => ({
  code: 'no-rows',
  path: ['export'],
  message:
    found === 0
      ? { en: 'Nothing was pasted.', da: 'Der er ikke indsat noget.' }
      : { en: 'Found no rows below the heads.', da: 'Fandt ingen rækker under overskrifterne.' },
  advice: {
    en: 'Paste the rows of the export with their heads.',
    da: 'Indsæt udtrækkets rækker med deres overskrifter.',
  },
});
