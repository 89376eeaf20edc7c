/**
 * What a running LibreOffice does for the tests: it waits for orders in its folder, carries one out and
 * answers, until it is told to end or has waited for five minutes. An order is a file of lines:
 *
 *     open <address>               loads a workbook
 *     type <sheet> <cell> <number> types a number into a cell
 *     read                         recalculates, and writes down every cell of every sheet
 *     save <filter> <address>      saves under another name
 *     close
 *
 * Cells are written in binary, because every file format of its own rounds to 15 digits: 0.1+0.2 would
 * come back as 0.3. For a block of cells that are not blank: sheet, column, row, width and height, then
 * each cell: a number as a double, and anything else behind a mark, a double that no sheet holds. What was
 * read ends with sheet -1; -2 and a message mean that the order has failed.
 * Booleans are numbers in LibreOffice; they are told from them by what the cell shows.
 */
export const marks = {
  truth: -9_007_199_254_740_881,
  text: -9_007_199_254_740_883,
  error: -9_007_199_254_740_887,
};

export const macro = `
Sub Main
  folder = Environ("COMPSHEET_FOLDER")
  idle = 0
  Do While idle < 30000 And Not FileExists(folder & "/end")
    If FileExists(folder & "/order") Then
      CarryOut(folder)
      idle = 0
    Else
      Wait 10
      idle = idle + 1
    End If
  Loop
  StarDesktop.terminate()
End Sub

Sub CarryOut(folder)
  Dim doc, out, words, file, hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim line As String
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  out = createUnoService("com.sun.star.io.DataOutputStream")
  out.setOutputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(folder & "/answering"))
  On Error GoTo Failed
  file = FreeFile()
  Open folder & "/order" For Input As #file
  Do While Not Eof(file)
    Line Input #file, line
    words = Split(line, " ")
    Select Case words(0)
      Case "open"
        doc = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, hidden())
      Case "type"
        doc.Sheets.getByIndex(CLng(words(1))).getCellRangeByName(words(2)).setValue(Val(words(3)))
      Case "read"
        doc.calculate()
        For number = 0 To doc.Sheets.Count - 1
          WriteSheet(out, doc.Sheets.getByIndex(number), number)
        Next
        out.writeLong(-1)
      Case "save"
        filter(0).Value = Replace(words(1), "+", " ")
        doc.storeToURL(words(2), filter())
      Case "close"
        doc.close(True)
    End Select
  Loop
  GoTo Done
Failed:
  out.writeLong(-2)
  out.writeUTF(Error$ & " in line " & Erl)
  If Not IsEmpty(doc) Then If Not IsNull(doc) Then doc.close(True)
Done:
  On Error GoTo 0
  Close #file
  out.closeOutput()
  Kill folder & "/order"
  Name folder & "/answering" As folder & "/answer"
End Sub

Sub WriteSheet(out, sheet, number)
  markOfTruth = ${String(marks.truth)}
  markOfText = ${String(marks.text)}
  markOfError = ${String(marks.error)}
  notBlank = com.sun.star.sheet.CellFlags.VALUE + com.sun.star.sheet.CellFlags.DATETIME
  notBlank = notBlank + com.sun.star.sheet.CellFlags.STRING + com.sun.star.sheet.CellFlags.FORMULA
  For Each area In sheet.queryContentCells(notBlank).RangeAddresses
    out.writeLong(number)
    out.writeLong(area.StartColumn)
    out.writeLong(area.StartRow)
    out.writeLong(area.EndColumn - area.StartColumn + 1)
    out.writeLong(area.EndRow - area.StartRow + 1)
    rows = sheet.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow).getDataArray()
    For row = 0 To UBound(rows)
      values = rows(row)
      For column = 0 To UBound(values)
        value = values(column)
        Select Case VarType(value)
          Case 5
            If value = 0 Or value = 1 Then
              shown = sheet.getCellByPosition(area.StartColumn + column, area.StartRow + row).String
              If shown = "TRUE" Or shown = "FALSE" Then out.writeDouble(markOfTruth)
            End If
            out.writeDouble(value)
          Case 8
            out.writeDouble(markOfText)
            out.writeUTF(value)
          Case Else
            out.writeDouble(markOfError)
            out.writeLong(sheet.getCellByPosition(area.StartColumn + column, area.StartRow + row).getError())
        End Select
      Next
    Next
  Next
End Sub
`;
