import type { BorderStyle, CellStyle } from '../../description/description';
import type { StyleEdit } from '../../difference/sheet-edit';

/**
 * Queues what differs between two looks of a block of cells. A property that neither look names is
 * left as it is; one that only the old look names goes back to Excel's own.
 */
export function restyle(target: Excel.Range, { from, to }: Restyling, rows: number): void {
  const { format } = target;
  const changes = <T>(read: (style: CellStyle) => T, write: (value: T) => void) => {
    const value = read(to);
    if (from === undefined ? value !== undefined : read(from) !== value) write(value);
  };
  changes(
    ({ font }) => font.name,
    (name) => (format.font.name = name),
  );
  changes(
    ({ font }) => font.size,
    (size) => (format.font.size = size),
  );
  changes(
    ({ font }) => font.color,
    (color) => (format.font.color = color),
  );
  changes(
    ({ font }) => font.bold,
    (bold) => (format.font.bold = bold ?? false),
  );
  changes(
    ({ font }) => font.italic,
    (italic) => (format.font.italic = italic ?? false),
  );
  changes(
    ({ fill }) => fill,
    (fill) => {
      if (fill === undefined) format.fill.clear();
      else format.fill.color = fill;
    },
  );
  changes(
    ({ horizontal }) => horizontal,
    (at) => (format.horizontalAlignment = at ? alignments[at] : 'General'),
  );
  changes(
    ({ vertical }) => vertical,
    (at) => (format.verticalAlignment = alignments[at ?? 'bottom']),
  );
  changes(
    ({ wrap }) => wrap,
    (wrap) => (format.wrapText = wrap ?? false),
  );
  changes(
    ({ indent }) => indent,
    (indent) => (format.indentLevel = indent ?? 0),
  );
  changes(
    ({ unlocked }) => unlocked,
    (unlocked) => (format.protection.locked = unlocked !== true),
  );
  const isLined = (['top', 'bottom'] as const).some(
    (edge) => !isSame(from?.borders?.[edge], to.borders?.[edge]),
  );
  if (isLined) draw(format, to, rows > 1);
}

interface Restyling {
  readonly from: StyleEdit['from'];
  readonly to: CellStyle;
}

/** Lines that go are taken away before any is drawn, as cells beside each other share theirs. */
function draw(format: Excel.RangeFormat, { borders = {} }: CellStyle, hasRowsInside: boolean) {
  const lines: readonly (readonly [edge: Edge, line: BorderStyle | undefined])[] = [
    ['EdgeTop', borders.top],
    ['EdgeBottom', borders.bottom],
    ...(hasRowsInside ? [['InsideHorizontal', borders.bottom ?? borders.top] as const] : []),
  ];
  for (const [edge, line] of lines) {
    if (!line) format.borders.getItem(edge).style = 'None';
  }
  for (const [edge, line] of lines) {
    if (!line) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weights[line.line];
    border.color = line.color;
  }
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const alignments = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
} as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
