/**
 * Every class of the client that the host models, with the state that stands behind it. A class that is
 * not in this list does not exist for the host.
 */
import type { AddIn } from './model/add-in';
import type { Area } from './model/area';
import type { Bag } from './model/bag';
import type { Chart, Series } from './model/chart';
import type { ConditionalFormat } from './model/conditional-format';
import type { Scalar } from './model/entry';
import type { DefinedName } from './model/names';
import type { Shape } from './model/shape';
import type { Sheet } from './model/sheet';
import type { Table } from './model/table';
import type { Workbook, XmlPart } from './model/workbook';
import type { Plain } from './wire';

/** Cells whose format is read or set together. */
export type Target = readonly Area[];

export interface Pair {
  readonly pairs: Map<string, Plain>;
  readonly key: string;
}

export interface Border {
  readonly target: Target;
  readonly side: string;
}

export interface NameScope {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

export interface TableColumn {
  readonly table: Table;
  readonly index: number;
}

/** Made from a file, and not opened yet. */
export interface NewWorkbook {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

export interface HeaderFooterPages {
  readonly sheet: Sheet;
  readonly state: Bag;
}

/** A page ends before the column. */
export interface PageBreakBefore {
  readonly sheet: Sheet;
  readonly column: number;
}

export interface ClassStates {
  AddinInternalService: AddIn;
  AppRuntimePersistenceService: AddIn;
  AppRuntimeService: AddIn;
  BeforeDocumentCloseNotification: AddIn;
  Workbook: Workbook;
  Application: Workbook;
  WorkbookCreated: NewWorkbook;
  WacWorkbook: Workbook;
  Functions: Workbook;
  FunctionResult: { readonly value: Scalar };
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  WorkbookProtection: Workbook;
  Runtime: Workbook;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Map<string, Plain>;
  CustomProperty: Pair;
  SettingCollection: Map<string, Plain>;
  Setting: Pair;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: readonly XmlPart[];
  CustomXmlPart: XmlPart;
  NamedItemCollection: NameScope;
  NamedItem: DefinedName;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Map<string, Plain>;
  WorksheetCustomProperty: Pair;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: PageBreakBefore;
  HeaderFooterGroup: HeaderFooterPages;
  HeaderFooter: HeaderFooterPages;
  Range: Area;
  RangeAreas: Target;
  RangeCollection: Target;
  RangeFormat: Target;
  RangeFont: Target;
  RangeFill: Target;
  RangeBorderCollection: Target;
  RangeBorder: Border;
  FormatProtection: Target;
  DataValidation: Target;
  ConditionalFormatCollection: Target;
  ConditionalFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: Bag;
  CellValueConditionalFormat: Bag;
  ConditionalRangeFormat: Bag;
  ConditionalRangeFont: Bag;
  ConditionalRangeFill: Bag;
  TableCollection: Workbook | Sheet;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumn;
  TableRowCollection: Table;
  TableRow: TableColumn;
  TableSort: Table;
  Filter: TableColumn;
  AutoFilter: Table;
  CommentCollection: Sheet;
  PivotTableCollection: Sheet;
  ShapeCollection: Sheet;
  Shape: Shape;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartSeriesCollection: Chart;
  ChartSeries: Series;
  ChartPointsCollection: Series;
  ChartAxes: Bag;
  ChartAreaFormat: Bag;
  ChartAxis: Bag;
  ChartAxisFormat: Bag;
  ChartAxisTitle: Bag;
  ChartAxisTitleFormat: Bag;
  ChartBorder: Bag;
  ChartDataLabel: Bag;
  ChartDataLabelFormat: Bag;
  ChartDataLabels: Bag;
  ChartFill: Bag;
  ChartFont: Bag;
  ChartGridlines: Bag;
  ChartGridlinesFormat: Bag;
  ChartLegend: Bag;
  ChartLegendFormat: Bag;
  ChartLineFormat: Bag;
  ChartPlotArea: Bag;
  ChartPlotAreaFormat: Bag;
  ChartPoint: Bag;
  ChartPointFormat: Bag;
  ChartSeriesFormat: Bag;
  ChartTitle: Bag;
  ChartTitleFormat: Bag;
}
