import type { FixedColumn } from './our-columns';
import { plainHead } from './plain-head';

/**
 * The names that our columns have in exports, best first: Salesforce opportunities, HubSpot deals,
 * Dynamics 365 opportunities, Pipedrive deals and an ERP's invoices, in English and Danish, as their
 * fields are documented. Written as `plainHead` gives them. What is only planned or expected stands
 * behind what has happened.
 */
const names: Readonly<Record<FixedColumn, readonly string[]>> = {
  deal: [
    ...['opportunity id', 'record id', 'deal id', 'do not modify opportunity', 'oppty id'],
    ...['opportunity number', 'deal record id', 'hs object id', 'deal key', 'deal no'],
    ...[
      'salgsmulighed id',
      'salgsmuligheds id',
      'rediger ikke salgsmulighed',
      'post id',
      'aftale id',
    ],
    ...['handels id', 'handel id', 'aftalenr', 'handelsnr', 'handelsnummer', 'aftalenummer'],
    ...['invoice no', 'invoice number', 'invoice id', 'fakturanr', 'fakturanummer', 'faktura id'],
    ...['document no', 'document number', 'bilagsnr', 'bilagsnummer', 'order no', 'order number'],
    ...['order id', 'ordrenr', 'ordrenummer', 'contract no', 'contract number', 'contract id'],
    ...['kontraktnr', 'kontraktnummer', 'id', 'key', 'nøgle', 'no', 'number', 'nr', 'nummer'],
    ...[
      'deal',
      'handel',
      'opportunity',
      'salgsmulighed',
      'opportunity name',
      'deal name',
      'deal title',
    ],
    ...[
      'aftalenavn',
      'handelsnavn',
      'handel titel',
      'navn på salgsmulighed',
      'topic',
      'emne',
      'title',
    ],
    ...['titel'],
  ],
  customer: [
    ...[
      'account name',
      'customer name',
      'customer',
      'potential customer',
      'company name',
      'account',
    ],
    ...[
      'associated company',
      'associated company primary',
      'primary associated company',
      'company',
    ],
    ...['deal organization', 'organization', 'organization name', 'organisation', 'client'],
    ...['sell to customer name', 'bill to name', 'bill to customer name'],
    ...['kontonavn', 'kundenavn', 'kunde', 'potentiel kunde', 'virksomhed', 'virksomhedsnavn'],
    ...['tilknyttet virksomhed', 'tilknyttet virksomhed primær', 'primær tilknyttet virksomhed'],
    ...['firmanavn', 'firma', 'handel organisation', 'konto', 'debitornavn', 'debitor'],
  ],
  type: [
    ...['type of sale', 'opportunity type', 'deal type', 'sale type', 'sales type', 'type'],
    ...['deal label', 'order type', 'deal type of deal', 'salgstype', 'type af salg', 'aftaletype'],
    ...['handelstype', 'type af salgsmulighed', 'salgsmulighedstype', 'handel type', 'ordretype'],
  ],
  measure: ['measure', 'counts towards', 'målepunkt', 'tæller mod'],
  product: [
    ...['product', 'product name', 'product family', 'product line', 'line item name', 'item'],
    ...['produkt', 'produktnavn', 'produktfamilie', 'produktlinje', 'varegruppe', 'vare'],
  ],
  source: [
    ...['source', 'lead source', 'deal source', 'original source', 'opportunity source'],
    ...['kilde', 'leadkilde', 'kundeemnekilde', 'handel kilde', 'oprindelig kilde'],
  ],
  closer: ['closer', 'who closes', 'lukker', 'hvem lukker'],
  current: [
    ...['current value', 'current arr', 'current acv', 'existing arr', 'existing value'],
    ...['arr to renew', 'prior value', 'previous value', 'prior arr', 'previous arr', 'prior acv'],
    ...['previous contract value', 'current contract value', 'old value', 'nuværende værdi'],
    ...['nuværende arr', 'tidligere værdi', 'tidligere arr', 'eksisterende værdi', 'værdi før'],
    ...['eksisterende arr', 'gammel værdi'],
  ],
  renewed: [
    ...['new value', 'amount', 'deal value', 'actual revenue', 'total amount', 'contract value'],
    ...['total contract value', 'annual contract value', 'tcv', 'acv', 'new arr', 'arr', 'value'],
    ...['amount excluding vat', 'amount excl vat', 'net amount', 'total excl vat', 'ny værdi'],
    ...['beløb', 'værdi', 'handel værdi', 'handelsværdi', 'aftaleværdi', 'aftalens værdi'],
    ...['faktisk omsætning', 'beløb ekskl moms', 'beløb excl moms', 'nettobeløb', 'kontraktværdi'],
    ...['samlet beløb', 'ny arr', 'omsætning', 'amount in company currency', 'est revenue'],
    ...['beløb i virksomhedens valuta', 'estimated revenue', 'anslået omsætning'],
  ],
  booked: [
    ...['booked', 'booked on', 'booking date', 'booked date', 'actual close date', 'deal won time'],
    ...[
      'won time',
      'won date',
      'close date',
      'closed date',
      'deal closed on',
      'deal deal closed on',
    ],
    ...['closed on', 'close time', 'deal close time', 'order date', 'booket', 'bookingdato'],
    ...['faktisk lukkedato', 'vundet dato', 'vundet den', 'handel vundet tidspunkt', 'lukkedato'],
    ...['lukningsdato', 'lukket den', 'ordredato', 'est close date', 'estimated close date'],
    ...[
      'expected close date',
      'deal expected close date',
      'anslået lukkedato',
      'forventet lukkedato',
    ],
  ],
  signed: [
    ...['signed', 'signed on', 'signed date', 'signature date', 'contract signed', 'date signed'],
    ...['contract signed date', 'contract signing date', 'contract date', 'underskrevet'],
    ...[
      'underskrevet den',
      'underskriftsdato',
      'kontrakt underskrevet',
      'kontraktdato',
      'signeret',
    ],
  ],
  invoiced: [
    ...['invoice date', 'invoiced', 'invoiced on', 'billing date', 'posting date', 'document date'],
    ...[
      'fakturadato',
      'faktureret',
      'faktureret den',
      'faktureringsdato',
      'bogføringsdato',
      'bilagsdato',
    ],
  ],
  recognised: [
    ...[
      'recognised',
      'recognized',
      'recognised on',
      'revenue recognised',
      'revenue recognition date',
    ],
    ...['indregnet', 'indregnet den', 'indregningsdato', 'omsætning indregnet'],
  ],
  collected: [
    ...['collected', 'collected on', 'payment date', 'paid on', 'paid date', 'date paid', 'paid'],
    ...['payment received', 'indbetalt', 'indbetalingsdato', 'betalingsdato'],
    ...['betalt den', 'betalt', 'indbetalt den'],
  ],
  cancelled: [
    ...[
      'cancelled',
      'canceled',
      'cancelled on',
      'cancellation date',
      'cancelled date',
      'churn date',
    ],
    ...['annulleret', 'annulleret den', 'annulleringsdato', 'opsagt', 'opsigelsesdato'],
  ],
  registered: [
    ...['registered', 'registered on', 'registration date', 'entry date', 'entered on'],
    ...['registreret', 'registreret den', 'registreringsdato', 'indtastningsdato'],
  ],
  delivered: [
    ...['delivered', 'delivered share', 'delivered %', '% delivered', 'percent delivered'],
    ...['leveret', 'leveret andel', 'leveret %', '% leveret', 'andel leveret', 'leveringsgrad'],
  ],
  currency: [
    ...['currency', 'amount currency', 'opportunity currency', 'deal currency', 'currency code'],
    ...['currency iso code', 'deal currency of value', 'valuta', 'valutakode', 'beløb valuta'],
    ...['handel valuta', 'aftalevaluta', 'salgsmulighedens valuta'],
  ],
  stage: [
    ...[
      'won or not',
      'is closed won',
      'is won',
      'won',
      'deal status',
      'status',
      'stage',
      'stage name',
    ],
    ...['deal stage', 'opportunity stage', 'status reason', 'vundet eller ej', 'vundet'],
    ...['handel status', 'fase', 'salgsfase', 'aftalefase', 'handelsfase', 'aftalestatus'],
  ],
};

/** What a head names, and how far down its list: 0 is the best name. */
export interface KnownHead {
  readonly column: FixedColumn;
  readonly rank: number;
}

const byName = new Map<string, KnownHead>();
for (const [column, list] of Object.entries(names)) {
  list.forEach((name, rank) => byName.set(name, { column: column as FixedColumn, rank }));
}

export const knownHead = (head: string): KnownHead | undefined => byName.get(plainHead(head));

/** A head whose name is known but for the thing that it speaks of, such as Contract - Close Date. */
export function nearlyKnownHead(head: string): KnownHead | undefined {
  const name = plainHead(head);
  const rest = /^(?:deal|opportunity|contract|invoice|handel|aftale|faktura) (.+)$/.exec(name);
  const found = byName.get(rest?.[1] ?? '');
  return found && { ...found, rank: found.rank + 100 };
}
