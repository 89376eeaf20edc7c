import { type Danish, quota, mode, tiers, exceed } from '../danish';

export const danish: Danish = {
  description: 'Det meste, trin kan betale.',
  parameters: {
    tiers,
    mode,
    up_to:
      'Det største beløb, der regnes med, én celle eller en kolonne. Ethvert beløb, når det udelades; op til 0, når det er 0.',
    quota,
    exceed,
  },
  docstring: {
    of: '61f09639',
    says: [
      {
        pays: 'Det meste, der kan udbetales for et resultat op til `up_to`.',
        returns: 'Den største udbetaling.',
        formula: 'den største af udbetaling(Fra) og af udbetalingen ved slutningen af hver række',
        rules: [
          'En grænse præcis ved `up_to` tæller med, medmindre den skal overskrides.',
          'Hvor tabellen springer ned, gælder det, der udbetales lige under springet.',
          '`up_to` er i resultatets egen enhed; udeladt står det for ethvert resultat, og det afvises, når den sidste sats bliver ved med at udbetale.',
        ],
        nearest: 'Til det, et resultat kan ventes at udbetale: brug COMP.EXPECTED_PAYOUT.',
      },
    ],
  },
};
