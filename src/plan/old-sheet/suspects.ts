import { roundMoney } from '../../engine/money';
import type { PayoutRow } from '../../engine/payout-table';
import type { Language, LocalizedText } from '../../engine/words';
import { credited } from '../credited';
import { type Curve, resultWords } from '../findings/curves';
import { inWords } from '../findings/finding';
import { dealTable, limitsOnCurve } from '../pay/limits/limited-curve';
import { inMoney } from '../pay/limits/bounds';
import { openingOf } from '../pay/limits/gate';
import type { Gap, OldFormula } from './old-formula';
import { limitSuspects, roundingSuspects } from './limit-suspects';
import { type Suspect, sentence } from './suspect';
import { tableSuspects } from './table-suspects';

/** A component as a formula that pays what the plan does. */
export function asPlanned({ part, table }: Curve): OldFormula {
  const { rows, bonusIs } = dealTable(part, table);
  const { cap, floor, gate } = inMoney(limitsOnCurve(part));
  return {
    ...{ rows, bonusIs, cap, floor },
    gate: gate && { opens: (quota) => openingOf(gate, quota), isAbove: false },
    credited: (amount) => credited(part.measure, amount),
    rounded: roundMoney,
  };
}

/** Everything that is tried, the simplest first: of two that explain the same, the first is named. */
export function suspectsOf(curve: Curve): readonly Suspect[] {
  const planned = asPlanned(curve);
  const steps = planned.rows.filter(({ from }) => from > 0);
  return [
    ...limitSuspects(planned),
    ...tieSuspects(curve, steps),
    ...tableSuspects(curve, planned),
    ...comparedSuspects(curve),
    ...gapSuspects(curve, steps),
    ...roundingSuspects,
  ];
}

/** `>` where the plan has `>=`, and the other way round, at one threshold or at all. */
function tieSuspects(curve: Curve, steps: readonly PayoutRow[]): readonly Suspect[] {
  const turned = (which: (row: PayoutRow) => boolean) => (formula: OldFormula) => ({
    ...formula,
    rows: formula.rows.map((row) =>
      row.from > 0 && which(row) ? { ...row, isAbove: !row.isAbove } : row,
    ),
  });
  const isAbove = steps[0]?.isAbove === true;
  const each = steps.map(({ from }) => ({
    words: sentence(curve, from, (there) =>
      isAbove
        ? {
            en: `The old formula begins at exactly ${there} (>=); the plan begins above it.`,
            da: `Den gamle formel begynder ved præcis ${there} (>=); planen begynder derover.`,
          }
        : {
            en: `The old formula misses exactly ${there}: it has > where the plan has >=.`,
            da: `Den gamle formel rammer ikke præcis ${there}: den har >, hvor planen har >=.`,
          },
    ),
    of: turned((row) => row.from === from),
  }));
  if (steps.length < 2) return each;
  const words = isAbove
    ? {
        en: 'The old formula begins at exactly every threshold (>=); the plan begins above them.',
        da: 'Den gamle formel begynder ved præcis hver grænse (>=); planen begynder derover.',
      }
    : {
        en: 'The old formula misses every threshold at exactly its amount: it has > where the plan has >=.',
        da: 'Den gamle formel rammer ikke nogen grænse på præcis beløbet: den har >, hvor planen har >=.',
      };
  return [...each, { words, of: turned(() => true) }];
}

/** A tier that ends at 99,999.99 leaves out what lies between that and the next threshold. */
function gapSuspects(curve: Curve, steps: readonly PayoutRow[]): readonly Suspect[] {
  const widths = curve.quota === undefined ? [0.01, 1] : [0.0001, 0.001, 0.01];
  const paying = ['nothing', 'next row', 'last row'] as const;
  const gapped =
    (gaps: readonly Gap[]) =>
    (formula: OldFormula): OldFormula => ({ ...formula, gaps });
  return paying.flatMap((pays) =>
    widths.flatMap((width) => {
      const all = steps.map(({ from }) => ({ from, width, pays }));
      const each = all.map((gap) => ({
        words: inWords((language) =>
          gapWords(
            language,
            resultWords(curve, (gap.from - width) * (curve.quota ?? 1))[language],
            resultWords(curve, gap.from * (curve.quota ?? 1))[language],
            pays,
          ),
        ),
        of: gapped([gap]),
      }));
      if (steps.length < 2) return each;
      const size = resultWords(curve, width * (curve.quota ?? 1));
      const every = {
        words: inWords((language) => everyGapWords(language, size[language], pays)),
        of: gapped(all),
      };
      return [...each, every];
    }),
  );
}

function gapWords(language: Language, end: string, next: string, pays: Gap['pays']): string {
  const between = {
    en: `The tiers leave a gap between ${end} and ${next}: there the old formula pays`,
    da: `Trinene har et hul mellem ${end} og ${next}: der udbetaler den gamle formel`,
  }[language];
  return `${between} ${paidInGap[pays][language]}.`;
}

function everyGapWords(language: Language, size: string, pays: Gap['pays']): string {
  const ends = {
    en: `Every tier ends ${size} below the next one: in the gap the old formula pays`,
    da: `Hvert trin slutter ${size} under det næste: i hullet udbetaler den gamle formel`,
  }[language];
  return `${ends} ${paidInGap[pays][language]}.`;
}

const paidInGap = {
  nothing: { en: 'nothing', da: 'ingenting' },
  'last row': { en: 'by the last tier', da: 'efter det sidste trin' },
  'next row': { en: 'by the next tier already', da: 'allerede efter det næste trin' },
} as const satisfies Record<Gap['pays'], LocalizedText>;

function comparedSuspects({ quota }: Curve): readonly Suspect[] {
  const compared = (how: NonNullable<OldFormula['compared']>, words: LocalizedText): Suspect => ({
    words,
    of: (formula) => ({ ...formula, compared: how }),
  });
  const bare = compared('amount', {
    en: 'The old formula compares sums with the dust of their additions: a sum that is the threshold to the cent can miss it.',
    da: 'Den gamle formel sammenligner summer med additionens støv: en sum, der på øren er grænsen, kan ramme ved siden af.',
  });
  if (quota === undefined) return [bare];
  return [
    bare,
    compared('ratio', {
      en: 'The old formula compares attainment with the dust of its division, and misses a threshold that is reached.',
      da: 'Den gamle formel sammenligner målopfyldelsen med divisionens støv og misser en grænse, der er nået.',
    }),
    ...([2, 3] as const).map((decimals) =>
      compared(
        { decimals },
        {
          en: `The old formula rounds attainment to ${decimals === 2 ? 'whole percent' : 'a tenth of a percent'} before it compares.`,
          da: `Den gamle formel runder målopfyldelsen til ${decimals === 2 ? 'hele procent' : 'tiendedele af en procent'}, før den sammenligner.`,
        },
      ),
    ),
  ];
}
