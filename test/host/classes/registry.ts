import type { ClassStates } from '../class-states';
import type { ClassTable } from '../schema';
import * as addIns from './add-in';
import * as parts from './chart-parts';
import * as charts from './charts';
import * as conditional from './conditional-formats';
import * as xml from './custom-xml';
import * as names from './names';
import * as layout from './page-layout';
import * as pairs from './pairs';
import * as ranges from './range';
import * as formats from './range-format';
import * as shapes from './shapes';
import * as tables from './tables';
import { dataValidationTable } from './validation';
import * as workbooks from './workbook';
import * as sheets from './worksheet';

/** Every class that is modelled, by the name that the client gives it. */
export const classTables: { readonly [N in keyof ClassStates]: ClassTable<ClassStates[N]> } = {
  AddinInternalService: addIns.addinInternalServiceTable,
  AppRuntimePersistenceService: addIns.appRuntimePersistenceServiceTable,
  AppRuntimeService: addIns.appRuntimeServiceTable,
  BeforeDocumentCloseNotification: addIns.beforeDocumentCloseNotificationTable,
  Workbook: workbooks.workbookTable,
  Application: workbooks.applicationTable,
  CultureInfo: workbooks.cultureInfoTable,
  NumberFormatInfo: workbooks.numberFormatInfoTable,
  WorkbookProtection: workbooks.workbookProtectionTable,
  Runtime: workbooks.runtimeTable,
  DocumentProperties: workbooks.documentPropertiesTable,
  CustomPropertyCollection: pairs.customPropertyCollectionTable,
  CustomProperty: pairs.customPropertyTable,
  SettingCollection: pairs.settingCollectionTable,
  Setting: pairs.settingTable,
  CustomXmlPartCollection: xml.customXmlPartCollectionTable,
  CustomXmlPartScopedCollection: xml.customXmlPartScopedCollectionTable,
  CustomXmlPart: xml.customXmlPartTable,
  NamedItemCollection: names.namedItemCollectionTable,
  NamedItem: names.namedItemTable,
  WorksheetCollection: sheets.worksheetCollectionTable,
  Worksheet: sheets.worksheetTable,
  WorksheetProtection: sheets.worksheetProtectionTable,
  WorksheetFreezePanes: sheets.worksheetFreezePanesTable,
  WorksheetCustomPropertyCollection: pairs.worksheetCustomPropertyCollectionTable,
  WorksheetCustomProperty: pairs.worksheetCustomPropertyTable,
  PageLayout: layout.pageLayoutTable,
  HeaderFooterGroup: layout.headerFooterGroupTable,
  HeaderFooter: layout.headerFooterTable,
  Range: ranges.rangeTable,
  RangeAreas: ranges.rangeAreasTable,
  RangeCollection: ranges.rangeCollectionTable,
  RangeFormat: formats.rangeFormatTable,
  RangeFont: formats.rangeFontTable,
  RangeFill: formats.rangeFillTable,
  RangeBorderCollection: formats.rangeBorderCollectionTable,
  RangeBorder: formats.rangeBorderTable,
  FormatProtection: formats.formatProtectionTable,
  DataValidation: dataValidationTable,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionTable,
  ConditionalFormat: conditional.conditionalFormatTable,
  CustomConditionalFormat: conditional.customConditionalFormatTable,
  ConditionalFormatRule: conditional.conditionalFormatRuleTable,
  CellValueConditionalFormat: conditional.cellValueConditionalFormatTable,
  ConditionalRangeFormat: conditional.conditionalRangeFormatTable,
  ConditionalRangeFont: conditional.conditionalRangeFontTable,
  ConditionalRangeFill: conditional.conditionalRangeFillTable,
  TableCollection: tables.tableCollectionTable,
  Table: tables.tableTable,
  TableColumnCollection: tables.tableColumnCollectionTable,
  TableColumn: tables.tableColumnTable,
  TableRowCollection: tables.tableRowCollectionTable,
  TableRow: tables.tableRowTable,
  CommentCollection: sheets.commentCollectionTable,
  PivotTableCollection: sheets.pivotTableCollectionTable,
  ShapeCollection: shapes.shapeCollectionTable,
  Shape: shapes.shapeTable,
  ChartCollection: charts.chartCollectionTable,
  Chart: charts.chartTable,
  ChartSeriesCollection: charts.chartSeriesCollectionTable,
  ChartSeries: charts.chartSeriesTable,
  ChartPointsCollection: charts.chartPointsCollectionTable,
  ChartAxes: parts.chartAxesTable,
  ChartAreaFormat: parts.chartAreaFormatTable,
  ChartAxis: parts.chartAxisTable,
  ChartAxisFormat: parts.chartAxisFormatTable,
  ChartAxisTitle: parts.chartAxisTitleTable,
  ChartAxisTitleFormat: parts.chartAxisTitleFormatTable,
  ChartBorder: parts.chartBorderTable,
  ChartDataLabel: parts.chartDataLabelTable,
  ChartDataLabelFormat: parts.chartDataLabelFormatTable,
  ChartDataLabels: parts.chartDataLabelsTable,
  ChartFill: parts.chartFillTable,
  ChartFont: parts.chartFontTable,
  ChartGridlines: parts.chartGridlinesTable,
  ChartGridlinesFormat: parts.chartGridlinesFormatTable,
  ChartLegend: parts.chartLegendTable,
  ChartLegendFormat: parts.chartLegendFormatTable,
  ChartLineFormat: parts.chartLineFormatTable,
  ChartPlotArea: parts.chartPlotAreaTable,
  ChartPlotAreaFormat: parts.chartPlotAreaFormatTable,
  ChartPoint: parts.chartPointTable,
  ChartPointFormat: parts.chartPointFormatTable,
  ChartSeriesFormat: parts.chartSeriesFormatTable,
  ChartTitle: parts.chartTitleTable,
  ChartTitleFormat: parts.chartTitleFormatTable,
};
