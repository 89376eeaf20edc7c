/** Everything about a chart that is only looks: kept as it is set, and shown in the snapshot. */
import { Refusal } from '../errors';
import { boolean, color, either, number, oneOf, text, within, type Kind } from '../kinds';
import type { Bag } from '../model/bag';
import { handle, method, type ClassTable } from '../schema';
import { bagTable, clear, fields, lineFields, no, sizeFields, yes, type Field } from './bags';

const visible = yes;
const angle: Field = [either(within(-90, 90), within(180, 180))];

export const chartFontTable = bagTable({
  Bold: no,
  Color: [color],
  Italic: no,
  Name: [text],
  Size: [within(1, 409)],
  Underline: [oneOf('ChartUnderlineStyle'), 'None'],
});

export const chartLineFormatTable = bagTable(lineFields, {}, { Clear: clear });
export const chartBorderTable = bagTable(lineFields, {}, { Clear: clear });

export const chartFillTable = bagTable(
  {},
  {},
  {
    Clear: clear,
    SetSolidColor: method([color], (bag: Bag, value) => {
      bag.clear();
      bag.set('SolidColor', value);
    }),
  },
);

const framed = { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' } as const;

export const chartAreaFormatTable = bagTable(
  { ColorScheme: [oneOf('ChartColorScheme')], RoundedCorners: no },
  framed,
);
export const chartTitleFormatTable = bagTable({}, framed);
export const chartLegendFormatTable = bagTable({}, framed);
export const chartAxisTitleFormatTable = bagTable({}, framed);
export const chartDataLabelFormatTable = bagTable({}, framed);
export const chartPlotAreaFormatTable = bagTable({}, { Border: 'ChartBorder', Fill: 'ChartFill' });
export const chartPointFormatTable = bagTable({}, { Border: 'ChartBorder', Fill: 'ChartFill' });
export const chartSeriesFormatTable = bagTable({}, { Fill: 'ChartFill', Line: 'ChartLineFormat' });
export const chartGridlinesFormatTable = bagTable({}, { Line: 'ChartLineFormat' });
export const chartAxisFormatTable = bagTable(
  {},
  { Fill: 'ChartFill', Font: 'ChartFont', Line: 'ChartLineFormat' },
);

export const chartTitleTable = bagTable(
  {
    HorizontalAlignment: [oneOf('ChartTextHorizontalAlignment')],
    Left: [number],
    Overlay: no,
    Position: [oneOf('ChartTitlePosition'), 'Automatic'],
    ShowShadow: no,
    Text: [text, 'Chart Title'],
    TextOrientation: angle,
    Top: [number],
    VerticalAlignment: [oneOf('ChartTextVerticalAlignment')],
    Visible: visible,
  },
  { Format: 'ChartTitleFormat' },
  { SetFormula: method([text], (bag: Bag, formula) => bag.set('Formula', formula)) },
);

export const chartLegendTable = bagTable(
  {
    ...sizeFields,
    Overlay: no,
    Position: [oneOf('ChartLegendPosition')],
    ShowShadow: no,
    Visible: visible,
  },
  { Format: 'ChartLegendFormat' },
);

export const chartPlotAreaTable = bagTable(
  {
    ...sizeFields,
    InsideHeight: [number],
    InsideLeft: [number],
    InsideTop: [number],
    InsideWidth: [number],
    Position: [oneOf('ChartPlotAreaPosition'), 'Automatic'],
  },
  { Format: 'ChartPlotAreaFormat' },
);

const axisNames: Record<string, string> = {
  Category: 'CategoryAxis',
  Value: 'ValueAxis',
  Series: 'SeriesAxis',
};

export const chartAxesTable: ClassTable<Bag> = {
  ...bagTable(
    {},
    { CategoryAxis: 'ChartAxis', SeriesAxis: 'ChartAxis', ValueAxis: 'ChartAxis' },
    {
      GetItem: method(
        [oneOf('ChartAxisType'), { read: (value) => value ?? 'Primary' }],
        (bag: Bag, type, group) => {
          const name = axisNames[type];
          if (name === undefined) throw new Refusal(`the axis ${type}`);
          return handle('ChartAxis', bag.part(group === 'Secondary' ? `Secondary${name}` : name));
        },
      ),
    },
  ),
};

/** An empty text gives the bound back to Excel. */
const bound: Kind<string | number> = {
  read: (value) => (value === '' ? '' : number.read(value)),
};

export const chartAxisTable = bagTable(
  {
    Alignment: [oneOf('ChartTickLabelAlignment'), 'Center'],
    CategoryType: [oneOf('ChartAxisCategoryType'), 'Automatic'],
    Crosses: [oneOf('ChartAxisPosition'), 'Automatic'],
    DisplayUnit: [oneOf('ChartAxisDisplayUnit'), 'None'],
    IsBetweenCategories: [boolean],
    LinkNumberFormat: yes,
    LogBase: [within(2, 1000)],
    MajorTickMark: [oneOf('ChartAxisTickMark'), 'Outside'],
    MajorUnit: [bound],
    Maximum: [bound],
    Minimum: [bound],
    MinorTickMark: [oneOf('ChartAxisTickMark'), 'None'],
    MinorUnit: [bound],
    MultiLevel: no,
    NumberFormat: [text, 'General'],
    Offset: [within(0, 1000)],
    Position: [oneOf('ChartAxisPosition'), 'Automatic'],
    ReversePlotOrder: no,
    ScaleType: [oneOf('ChartAxisScaleType'), 'Linear'],
    ShowDisplayUnitLabel: yes,
    TextOrientation: angle,
    TickLabelPosition: [oneOf('ChartAxisTickLabelPosition'), 'NextToAxis'],
    TickLabelSpacing: [bound],
    TickMarkSpacing: [within(1, 31_999)],
    Visible: visible,
  },
  {
    Format: 'ChartAxisFormat',
    MajorGridlines: 'ChartGridlines',
    MinorGridlines: 'ChartGridlines',
    Title: 'ChartAxisTitle',
  },
  {
    SetCrossesAt: method([number], (bag: Bag, value) => bag.set('CrossesAt', value)),
    SetPositionAt: method([number], (bag: Bag, value) => bag.set('PositionAt', value)),
    SetCustomDisplayUnit: method([number], (bag: Bag, unit) => bag.set('CustomDisplayUnit', unit)),
  },
);

export const chartAxisTitleTable = bagTable(
  { Text: [text, ''], TextOrientation: angle, Visible: [boolean] },
  { Format: 'ChartAxisTitleFormat' },
  { SetFormula: method([text], (bag: Bag, formula) => bag.set('Formula', formula)) },
);

export const chartGridlinesTable = bagTable(
  { Visible: [boolean] },
  { Format: 'ChartGridlinesFormat' },
);

const labelFields: Readonly<Record<string, Field>> = {
  AutoText: yes,
  HorizontalAlignment: [oneOf('ChartTextHorizontalAlignment')],
  LinkNumberFormat: yes,
  NumberFormat: [text, 'General'],
  Position: [oneOf('ChartDataLabelPosition')],
  Separator: [text],
  ShowBubbleSize: no,
  ShowCategoryName: no,
  ShowLegendKey: no,
  ShowPercentage: no,
  ShowSeriesName: no,
  ShowValue: yes,
  TextOrientation: angle,
  VerticalAlignment: [oneOf('ChartTextVerticalAlignment')],
};

export const chartDataLabelsTable = bagTable(labelFields, { Format: 'ChartDataLabelFormat' });
export const chartDataLabelTable = bagTable(
  { ...labelFields, Formula: [text], Left: [number], Text: [text], Top: [number] },
  { Format: 'ChartDataLabelFormat' },
);

export const markerFields: Readonly<Record<string, Field>> = {
  MarkerBackgroundColor: [color],
  MarkerForegroundColor: [color],
  MarkerSize: [within(2, 72)],
  MarkerStyle: [oneOf('ChartMarkerStyle'), 'Automatic'],
};

export const chartPointTable: ClassTable<Bag> = {
  properties: fields((bag: Bag) => bag, { ...markerFields, HasDataLabel: no }),
  links: {
    DataLabel: (bag) => handle('ChartDataLabel', bag.part('DataLabel')),
    Format: (bag) => handle('ChartPointFormat', bag.part('Format')),
  },
};
