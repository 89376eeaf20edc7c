import { type Danish, singleQuota, mode, tiers, exceed } from '../danish';

export const danish: Danish = {
  description:
    'Udbetalingen række for række af sine trin; sidste kolonne giver tilsammen udbetalingen.',
  parameters: {
    amount: 'Krediteret beløb, én celle.',
    tiers,
    mode,
    quota: singleQuota,
    prior: 'Beløb krediteret tidligere; kun tilvæksten deles op. 0, når det udelades.',
    exceed,
  },
  docstring: {
    of: 'f2e85fb4',
    says: [
      {
        pays: 'Udbetalingen, række for række i udbetalingstabellen.',
        returns: 'Rækker med fra, til, beløb i rækken, sats og udbetaling.',
        formula:
          'udbetaling for en række = det, tabellen udbetaler ved Til - det, den udbetalte før Fra',
        rules: [
          'Rækkerne giver tilsammen udbetalingen; med `prior` giver de tilvæksten oven i det, der var krediteret før, og så vises kun det, der ligger over.',
          'Når kredit tages tilbage, er rækkerne dem, der mistes, med negative dele.',
          'Fra og Til er i resultatets egen enhed, også når tabellen er i målopfyldelse.',
          'Et spring hører til den række, det begynder, også når grænsen skal overskrides.',
        ],
        nearest: 'Til udbetalingen alene: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
};
