import type { BorderStyle, CellStyle } from '../../description/description';

type Change = (format: Excel.RangeFormat) => void;

/** Queues changes of the look of cells. */
export function restyle({ format }: Excel.Range, changes: readonly Change[]): void {
  for (const change of changes) change(format);
}

/**
 * What differs between two looks of a block of cells; a bare cell has none. A property that neither look
 * names is left as it is; one that only the old look names goes back to Excel's own.
 */
export function changesOf(
  from: CellStyle | undefined,
  to: CellStyle,
  hasRowsInside: boolean,
): Change[] {
  const changes: Change[] = [];
  const change = <T>(
    read: (style: CellStyle) => T,
    write: (format: Excel.RangeFormat, value: T) => void,
  ) => {
    const value = read(to);
    if ((from && read(from)) !== value) changes.push((format) => write(format, value));
  };
  change(
    ({ font }) => font.name,
    ({ font }, name) => (font.name = name),
  );
  change(
    ({ font }) => font.size,
    ({ font }, size) => (font.size = size),
  );
  change(
    ({ font }) => font.color,
    ({ font }, color) => (font.color = color),
  );
  change(
    ({ font }) => font.bold,
    ({ font }, bold) => (font.bold = bold ?? false),
  );
  change(
    ({ font }) => font.italic,
    ({ font }, italic) => (font.italic = italic ?? false),
  );
  change(
    ({ fill }) => fill,
    ({ fill }, color) => {
      if (color === undefined) fill.clear();
      else fill.color = color;
    },
  );
  change(
    ({ horizontal }) => horizontal,
    (format, at) => (format.horizontalAlignment = at ? alignments[at] : 'General'),
  );
  change(
    ({ vertical }) => vertical,
    (format, at) => (format.verticalAlignment = alignments[at ?? 'bottom']),
  );
  change(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap ?? false),
  );
  change(
    ({ indent }) => indent,
    (format, indent) => (format.indentLevel = indent ?? 0),
  );
  change(
    ({ unlocked }) => unlocked,
    ({ protection }, unlocked) => (protection.locked = unlocked !== true),
  );
  return [...changes, ...linesOf(from, to, hasRowsInside)];
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

/**
 * Lines that go are taken away before any is drawn, as cells beside each other share theirs. Between
 * two rows that both have a line there, the lower one's counts.
 */
function linesOf(
  from: CellStyle | undefined,
  { borders = {} }: CellStyle,
  hasRowsInside: boolean,
): Change[] {
  const { top, bottom } = borders;
  const before = from?.borders;
  if (isSame(before?.top, top) && isSame(before?.bottom, bottom)) return [];
  const lines: readonly (readonly [edge: Edge, line: BorderStyle | undefined])[] = [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
    ...(hasRowsInside ? [['InsideHorizontal', top ?? bottom] as const] : []),
  ];
  return [
    ...lines.flatMap(([edge, line]): Change[] =>
      from && !line ? [({ borders: own }) => (own.getItem(edge).style = 'None')] : [],
    ),
    ...lines.flatMap(([edge, line]): Change[] =>
      line
        ? [
            ({ borders: own }) => (own.getItem(edge).style = 'Continuous'),
            ({ borders: own }) => (own.getItem(edge).weight = weights[line.line]),
            ({ borders: own }) => (own.getItem(edge).color = line.color),
          ]
        : [],
    ),
  ];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const alignments = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
} as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
