/**
 * Reads every cell of every sheet inside LibreOffice and writes it in binary, because every file
 * format of its own rounds to 15 digits: 0.1+0.2 would come back as 0.3.
 *
 * For a cell: sheet, column, row, kind, then a double or a text. A file ends with sheet
 * -1; -2 and a message mean that the macro has failed.
 * Booleans are numbers in LibreOffice; they are told from them by what the cell shows.
 */
export const macro = `
Sub Main
  Dim out, sink, hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  out = createUnoService("com.sun.star.io.DataOutputStream")
  sink = createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(Environ("COMPSHEET_ANSWER"))
  out.setOutputStream(sink)
  On Error GoTo Failed
  For Each address In Split(Environ("COMPSHEET_FILES"), "|")
    doc = StarDesktop.loadComponentFromURL(address, "_blank", 0, hidden())
    doc.calculateAll()
    For number = 0 To doc.Sheets.Count - 1
      WriteSheet(out, doc.Sheets.getByIndex(number), number)
    Next
    out.writeLong(-1)
    doc.close(True)
  Next
  out.closeOutput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  out.writeLong(-2)
  out.writeUTF(Error$ & " in line " & Erl)
  out.closeOutput()
  StarDesktop.terminate()
End Sub

Sub WriteSheet(out, sheet, number)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  lastColumn = cursor.RangeAddress.EndColumn
  lastRow = cursor.RangeAddress.EndRow
  rows = sheet.getCellRangeByPosition(0, 0, lastColumn, lastRow).getDataArray()
  For row = 0 To lastRow
    values = rows(row)
    For column = 0 To lastColumn
      value = values(column)
      Select Case VarType(value)
        Case 5
          WriteStart(out, number, column, row)
          If value = 0 Or value = 1 Then
            shown = sheet.getCellByPosition(column, row).String
            out.writeLong(IIf(shown = "TRUE" Or shown = "FALSE", 2, 0))
          Else
            out.writeLong(0)
          End If
          out.writeDouble(value)
        Case 8
          isBlank = False
          If value = "" Then
            isBlank = sheet.getCellByPosition(column, row).Type = com.sun.star.table.CellContentType.EMPTY
          End If
          If Not isBlank Then
            WriteStart(out, number, column, row)
            out.writeLong(1)
            out.writeUTF(value)
          End If
        Case Else
          WriteStart(out, number, column, row)
          out.writeLong(3)
          out.writeLong(sheet.getCellByPosition(column, row).getError())
      End Select
    Next
  Next
End Sub

Sub WriteStart(out, number, column, row)
  out.writeLong(number)
  out.writeLong(column)
  out.writeLong(row)
End Sub
`;
