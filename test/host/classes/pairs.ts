/** Settings and custom properties: values kept under keys, three times with the same members. */
import type { Pair } from '../class-states';
import { excelError, invalid } from '../errors';
import { plain, text, type Kind } from '../kinds';
import { handle, method, property, readOnly, type ClassTable, type Handle } from '../schema';
import type { Plain } from '../wire';

type Pairs = Map<string, Plain>;
type PairClass = 'Setting' | 'WorksheetCustomProperty' | 'CustomProperty';

/** Keys are one whatever their case. */
const sameKey = (pairs: Pairs, key: string) =>
  [...pairs.keys()].find((one) => one.toLowerCase() === key.toLowerCase());

function pairsTable<V extends Plain>(
  itemClass: PairClass,
  keyKind: Kind<string>,
  valueKind: Kind<V>,
): ClassTable<Pairs> {
  const item = (pairs: Pairs, key: string): Handle | null => {
    const kept = sameKey(pairs, key);
    return kept === undefined ? null : handle(itemClass, { pairs, key: kept });
  };
  const require = (pairs: Pairs, key: string | number): Handle => {
    const found = item(pairs, String(key));
    if (!found) throw excelError('ItemNotFound', `No item "${key}".`);
    return found;
  };
  return {
    items: (pairs) => [...pairs.keys()].map((key) => handle(itemClass, { pairs, key })),
    indexer: require,
    methods: {
      Add: method([keyKind, valueKind], (pairs, key, value) => {
        const kept = sameKey(pairs, key) ?? key;
        pairs.set(kept, value);
        return handle(itemClass, { pairs, key: kept });
      }),
      GetCount: method([], (pairs) => pairs.size),
      GetItemOrNullObject: method([text], item),
    },
  };
}

function pairTable(valueKind: Kind<Plain>): ClassTable<Pair> {
  return {
    properties: {
      Key: readOnly(({ key }) => key),
      Value: property(
        valueKind,
        ({ pairs, key }) => pairs.get(key) ?? null,
        ({ pairs, key }, value) => void pairs.set(key, value),
      ),
    },
    methods: { Delete: method([], ({ pairs, key }) => void pairs.delete(key)) },
    check: ({ pairs, key }) => {
      if (!pairs.has(key)) throw excelError('ItemNotFound', `No item "${key}".`);
    },
  };
}

const shortText = (most: number): Kind<string> => ({
  read(value) {
    const read = text.read(value);
    if (read.length === 0 || read.length > most) throw invalid(`Text of 1 to ${most} characters.`);
    return read;
  },
});

export const settingCollectionTable = pairsTable('Setting', text, plain);
export const settingTable: ClassTable<Pair> = {
  ...pairTable(plain),
  id: { name: '_Id', of: ({ key }) => key },
};

export const worksheetCustomPropertyCollectionTable = pairsTable(
  'WorksheetCustomProperty',
  shortText(255),
  text,
);
export const worksheetCustomPropertyTable: ClassTable<Pair> = {
  ...pairTable(text),
  id: { name: '_Id', of: ({ key }) => key },
};

const custom = pairsTable('CustomProperty', shortText(255), plain);
export const customPropertyCollectionTable: ClassTable<Pairs> = {
  ...custom,
  methods: { ...custom.methods, DeleteAll: method([], (pairs) => pairs.clear()) },
};
export const customPropertyTable: ClassTable<Pair> = {
  ...pairTable(plain),
  id: { name: '_Id', of: ({ key }) => key },
};
