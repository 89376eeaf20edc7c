const ooxml = 'http://schemas.openxmlformats.org/';

export const mainNamespace = `${ooxml}spreadsheetml/2006/main`;
export const drawingNamespace = `${ooxml}drawingml/2006/main`;
export const chartNamespace = `${ooxml}drawingml/2006/chart`;
export const sheetDrawingNamespace = `${ooxml}drawingml/2006/spreadsheetDrawing`;
export const relationshipNamespace = `${ooxml}officeDocument/2006/relationships`;
export const packageRelationshipNamespace = `${ooxml}package/2006/relationships`;
export const contentTypeNamespace = `${ooxml}package/2006/content-types`;
export const corePropertiesNamespace = `${ooxml}package/2006/metadata/core-properties`;
export const appPropertiesNamespace = `${ooxml}officeDocument/2006/extended-properties`;
export const customXmlNamespace = `${ooxml}officeDocument/2006/customXml`;
