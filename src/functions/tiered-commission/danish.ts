import { type Danish, quota, exceed } from '../danish';

export const danish: Danish = {
  description: 'Betaler en sats for hvert trin af det krediterede beløb.',
  parameters: {
    amount: 'Krediteret beløb, én celle eller en kolonne.',
    tiers: 'Tabel med grænse og sats; grænserne stiger.',
    quota,
    method:
      '"marginal" (når den udelades): hver sats for sit eget trin. "retroactive": den nåede sats for det hele. "interpolated": satsen på den rette linje mellem trinnene, for det hele.',
    prior:
      'Beløb krediteret tidligere, én celle eller en kolonne; kun tilvæksten betales. 0, når det udelades.',
    exceed,
  },
  words: {
    RateMethod: {
      marginal: 'Hver sats betaler kun for sit eget trin.',
      retroactive: 'Satsen for det nåede trin betaler for det hele.',
      interpolated: 'Satsen ligger på en ret linje mellem trinnene og betaler for det hele.',
    },
  },
  docstring: {
    of: '825c28b2',
    says: [
      {
        pays: 'Trinvis provision: en sats for hvert trin af det krediterede beløb.',
        returns: 'Provisionen.',
        formula: [
          'marginal      udbetaling(x) = summen over trinnene af sats * (den del af x, der ligger i trinnet)',
          'retroactive   udbetaling(x) = x * (satsen for det trin, som x når)',
          'interpolated  udbetaling(x) = x * (satsen på den rette linje mellem trinnene omkring x)',
        ].join('\n'),
        rules: [
          'Trinnene stiger; et trin begynder ved sin grænse og slutter, hvor det næste begynder.',
          'Under det første trin udbetales intet.',
          'Når grænserne skal overskrides (`exceed`), gælder trinnet før stadig præcis på en grænse.',
          'På en ret linje gælder det sidste trins sats videre over det.',
          'En sats under 0 er tilladt: en decelerator må trække fra.',
        ],
        nearest: 'Til faste beløb i stedet for satser: brug COMP.TIERED_BONUS.',
      },
      {
        pays: 'Det, et yderligere beløb udløser for den, der allerede er krediteret `prior`.',
        formula: 'tilvækst = udbetaling(prior + amount) - udbetaling(prior)',
        rules: [
          'Tilvæksterne hænger sammen: måned for måned giver de tilsammen udbetalingen af det hele.',
          'Tilvæksten er under 0, når kredit tages tilbage, eller når tabellen springer ned.',
          'Den, der intet er krediteret før, har heller intet fået udbetalt.',
        ],
      },
    ],
  },
};
