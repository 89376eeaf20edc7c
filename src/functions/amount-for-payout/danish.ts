import { type Danish, quota, mode, tiers, exceed } from '../danish';

export const danish: Danish = {
  description: 'Det mindste beløb, der udbetaler mindst en udbetaling.',
  parameters: {
    payout: 'Udbetaling, der skal nås, én celle eller en kolonne.',
    tiers,
    mode,
    quota,
    exceed,
  },
  docstring: {
    of: '2b9d2a96',
    says: [
      {
        pays: 'Det mindste resultat, der udløser mindst en given udbetaling: udbetalingstabellen læst baglæns.',
        returns: 'Beløbet, i resultatets enhed.',
        formula:
          'Fra i den første række, der udbetaler beløbet dér, eller Fra + (payout - udbetalt ved Fra) / sats',
        rules: [
          'Hvor tabellen springer forbi udbetalingen, er svaret grænsen; hvor den er flad, er det resultatet, hvor beløbet først nås; hvor den senere springer ned, gælder stadig det første resultat.',
          'En udbetaling på 0 eller mindre kræver 0.',
          'Når grænserne skal overskrides, er svaret grænsen, og alt over den udløser udbetalingen.',
          'En udbetaling, der aldrig nås, afvises, og den største mulige nævnes.',
        ],
        nearest:
          'Til udbetalingen for et resultat: brug COMP.TIERED_BONUS eller COMP.TIERED_COMMISSION.',
      },
    ],
  },
};
