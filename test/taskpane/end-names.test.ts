import fc from 'fast-check';
import { endNames } from '../../src/taskpane/chart/end-names';
import { boxOf, lineBoxes, touches } from '../../src/taskpane/chart/label-room';

const room = { right: 307, top: 0, bottom: 124 };
const flat = (text: string, y: number) => ({
  ...{ text, shorter: [] },
  points: [
    { x: 11, y },
    { x: 307, y },
  ],
});
const rising = (text: string, end: number) => ({
  ...{ text, shorter: [] },
  points: [
    { x: 11, y: 124 },
    { x: 307, y: end },
  ],
});
const onLines = (lines: readonly ReturnType<typeof flat>[]) =>
  endNames(lines, room).filter((name) =>
    lines.some(({ points: [from, to] }) =>
      lineBoxes(from as never, to as never).some((piece) => touches(boxOf(name), piece)),
    ),
  );

test('lines that end together have their names above and below them, on none of the lines', () => {
  const lines = [flat('Stretch', 30), flat('The plan', 53), flat('Downside', 53), flat('Calm', 53)];
  expect(onLines(lines)).toEqual([]);
  expect(endNames(lines, room).map(({ text, y }) => [text, y])).toEqual([
    ['The plan', 48],
    ['Downside', 66],
    ['Calm', 80],
    ['Stretch', 25],
  ]);
});

test('two that rise together are named above, and one below them under its own end', () => {
  const names = endNames(
    [rising('The plan', 36), rising('A year of names', 36), rising('Stretch', 48)],
    room,
  );
  expect(names.map(({ text, y }) => [text, y])).toEqual([
    ['Stretch', 61],
    ['The plan', 31],
    ['A year of names', 17],
  ]);
});

test('of lines close above the axis the lower is named elsewhere, with its look before it', () => {
  const lines = [flat('Upper', 112), flat('Lower', 119)];
  expect(onLines(lines)).toEqual([]);
  expect(endNames(lines, room).map(({ line, isApart }) => [line, isApart])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test('a name has fewer letters where the whole of it has no room that is free', () => {
  const name = 'A name as long as the chart is wide, and a little longer';
  const lines = [flat('Upper', 112), { ...flat(name, 119), shorter: ['A name…'] }];
  expect(endNames(lines, room).map(({ text }) => text)).toEqual(['Upper', 'A name…']);
});

test('what else is drawn keeps names away from it', () => {
  const drop = { left: 250, right: 252, top: 0, bottom: 124 };
  const [name] = endNames([flat('Across the line of the result', 60)], room, [drop]);
  expect(name?.isApart).toBe(true);
});

test('four lines each have a name that lies on no other, wherever they end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 14, max: 124 }), { maxLength: 4 }), (ends) => {
      const names = endNames(
        ends.map((end, k) => rising(`Scenario ${k}`, end)),
        room,
      );
      expect(names).toHaveLength(ends.length);
      names.forEach((name, k) =>
        names.slice(k + 1).forEach((other) => {
          expect(touches(boxOf(name), boxOf(other))).toBe(false);
        }),
      );
    }),
  );
});
