import { remembering } from '../../engine/remembering';
import { rewritten } from './formula-pieces';
import { shownColumns } from './structured-reference';

/**
 * A doubled quotation mark ends one piece and begins the next, so that there is one way only to take
 * a formula apart, however many marks it has.
 */
const text = '"[^"]*"';
const quotedSheet = "'[^']*'";
const simple = `((?:${quotedSheet}|[^()'"])*)`;

/** Texts and quoted sheet names, to be left alone, or else what only the file format writes. */
const pieces = new RegExp(
  `${text}|${quotedSheet}|_xlfn\\.(SINGLE|ANCHORARRAY)\\(${simple}\\)|` +
    `_xlfn\\.(?!SINGLE\\(|ANCHORARRAY\\()|_xlws\\.|_xlpm\\.|_xldudf_COMP_(\\w+)`,
  'gi',
);

/**
 * A formula as Excel shows it, from what the file holds: our functions as `COMP.NAME` (LibreOffice
 * makes their letters small), younger functions without their prefixes, `A1#` and `@A1` as signs, the
 * cell of a table's row as `[@Credited]`. What the file writes that Excel shows otherwise only inside
 * another call stays as it is.
 */
export const shownFormula = remembering((stored): string => {
  if (!stored.includes('[')) return `=${shownPart(stored)}`;
  const shown = rewritten(stored, ({ kind, text: piece }) =>
    kind === 'columns' ? shownColumns(piece) : kind === 'text' ? piece : shownPart(piece),
  );
  return `=${shown}`;
});

const shownPart = (stored: string): string =>
  stored.includes('_')
    ? stored.replace(
        pieces,
        (piece, sign: string | undefined, inside = '', ours: string | undefined) => {
          if (sign !== undefined) {
            return sign.toUpperCase() === 'SINGLE' ? `@${String(inside)}` : `${String(inside)}#`;
          }
          if (ours !== undefined) return `COMP.${ours.toUpperCase()}`;
          return /^["']/.test(piece) ? piece : '';
        },
      )
    : stored;
