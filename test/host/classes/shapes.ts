import { excelError, invalid } from '../errors';
import { boolean, integer, number, oneOf, text } from '../kinds';
import { Shape } from '../model/shape';
import type { Sheet } from '../model/sheet';
import { handle, method, readOnly, type ClassTable, type Handle } from '../schema';
import { fields } from './bags';

const find = (sheet: Sheet, key: string): Handle | null => {
  const shape = sheet.shapes.find((one) => one.id === key || one.state.get('Name') === key);
  return shape ? handle('Shape', shape) : null;
};

function add(sheet: Sheet, type: string): Shape {
  sheet.assertFormattable();
  const shape = new Shape(sheet, sheet.workbook.nextId(), type);
  shape.state.set('Name', `${type} ${sheet.shapes.length + 1}`);
  sheet.shapes.push(shape);
  return shape;
}

const require = (sheet: Sheet, key: string | number) => {
  const found = find(sheet, String(key));
  if (!found) throw excelError('ItemNotFound', `No shape "${key}".`);
  return found;
};

/** Charts are not among the shapes, so they have no alternative text that this client could set. */
export const shapeCollectionTable: ClassTable<Sheet> = {
  items: (sheet) => sheet.shapes.map((shape) => handle('Shape', shape)),
  indexer: require,
  methods: {
    AddGeometricShape: method([oneOf('GeometricShapeType')], (sheet, type) => {
      const shape = add(sheet, 'GeometricShape');
      shape.state.set('GeometricShapeType', type);
      return handle('Shape', shape);
    }),
    AddTextBox: method([text], (sheet, words) => {
      const shape = add(sheet, 'GeometricShape');
      shape.state.set('Text', words);
      return handle('Shape', shape);
    }),
    GetCount: method([], (sheet) => sheet.shapes.length),
    GetItem: method([text], require),
    GetItemAt: method([integer], (sheet, index) => {
      const shape = sheet.shapes[index];
      if (!shape) throw invalid(`No shape ${index}.`);
      return handle('Shape', shape);
    }),
    GetItemOrNullObject: method([text], find),
  },
};

export const shapeTable: ClassTable<Shape> = {
  properties: {
    Id: readOnly((shape) => shape.id),
    Type: readOnly((shape) => shape.type),
    ...fields((shape: Shape) => shape.state, {
      AltTextDescription: [text, ''],
      AltTextTitle: [text, ''],
      Height: [number],
      Left: [number],
      LockAspectRatio: [boolean, false],
      Name: [text],
      Placement: [oneOf('Placement'), 'TwoCell'],
      Top: [number],
      Visible: [boolean, true],
      Width: [number],
    }),
  },
  methods: { Delete: method([], (shape) => shape.delete()) },
  id: { name: 'Id', of: (shape) => shape.id },
  check: (shape) => {
    if (shape.isDeleted || shape.sheet.isDeleted) {
      throw excelError('ItemNotFound', 'The shape was deleted.');
    }
  },
};
