import type { Language, LocalizedText } from '../../../engine/words';
import { inSentence } from '../../../engine/in-sentence';
import { listCell } from '../../component-places';
import type { PlanComponent, Piece, Pieces } from '../../kind';
import { saleTypeName } from '../../deals/sale-types';
import type { ExpansionComponent } from './schema';
import { type Model, type Rate, isRenewal } from './models';
import { namedRows } from '../named-rows';
import { dealLimitWords } from '../tables/deal-limits';

export function expansionRule({ component }: PlanComponent<ExpansionComponent>): Pieces {
  const { rates, model } = component;
  const last = model === 'by-closer' ? 2 : 1;
  const named = (language: Language) =>
    namedRows(rates, language, (line, k): readonly Piece[] => [
      listCell(k, last, 'percent'),
      what(line, language, component),
    ]);
  const renewals = renewalWords(component);
  const limits = dealLimitWords(component);
  return {
    en: [
      `${sentenceOf(component).en} The rates are `,
      ...named('en'),
      `. An upsell pays on what the new value adds to the current one, cross-sell and new business on the new value.${renewals.en}`,
      ...limits.en,
    ],
    da: [
      `${sentenceOf(component).da} Satserne er `,
      ...named('da'),
      `. Mersalg giver provision af det, den nye værdi lægger til den nuværende, krydssalg og nysalg af den nye værdi.${renewals.da}`,
      ...limits.da,
    ],
  };
}

function what(
  { type, closer }: Rate,
  language: Language,
  { namedBy = 'closer' }: ExpansionComponent,
): string {
  const name = inSentence(saleTypeName(type, language));
  const by =
    closer === undefined
      ? ''
      : {
          closer: { en: ` closed by ${closer}`, da: ` lukket af ${closer}` },
          source: { en: ` from ${closer}`, da: ` fra ${closer}` },
        }[namedBy][language];
  return `${{ en: ' for ', da: ' for ' }[language]}${name}${by}`;
}

function renewalWords({ renewalBase, rates }: ExpansionComponent): LocalizedText {
  if (!renewalBase) {
    return {
      en: ' Renewal of what the customer already has is left out and pays 0.',
      da: ' Fornyelse af det, kunden allerede har, er ikke med og giver 0.',
    };
  }
  if (!rates.some(isRenewal)) return { en: '', da: '' };
  return {
    en: ' A renewal pays on the smaller of the two values.',
    da: ' En fornyelse giver provision af den mindste af de to værdier.',
  };
}

export const expansionSentence = ({
  component,
}: PlanComponent<ExpansionComponent>): LocalizedText => sentenceOf(component);

const sentenceOf = ({ model, namedBy }: ExpansionComponent): LocalizedText =>
  model === 'by-closer' && namedBy === 'source' ? bySource : sentences[model];

const bySource: LocalizedText = {
  en: 'The rate depends on where the deal comes from and what type it is.',
  da: 'Satsen afhænger af, hvor handlen kommer fra, og hvilken type den er.',
};

const sentences: Record<Model, LocalizedText> = {
  same: {
    en: 'New business and expansion pay the same rate.',
    da: 'Nysalg og udvidelser har samme sats.',
  },
  reduced: {
    en: 'Every type of sale pays its own rate.',
    da: 'Hver type salg har sin egen sats.',
  },
  'by-closer': {
    en: 'The rate depends on who closes the sale and what type it is.',
    da: 'Satsen afhænger af, hvem der lukker salget, og hvilken type det er.',
  },
};
