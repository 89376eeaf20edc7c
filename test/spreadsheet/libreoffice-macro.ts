import { handsMacro } from './hands/hands-macro';

/**
 * What a running LibreOffice does for the tests: it waits for orders in its folder, carries one out and
 * answers, until it is told to end or has waited for five minutes. An error between two orders, as of a file
 * that comes or goes while it is looked for, does not end it. A look costs a third of a millisecond, so that it
 * waits a fortieth of the time since the last order between two. An order is a file of lines:
 *
 *     open <address>               loads a workbook
 *     type <sheet> <cell> <number> types a number into a cell
 *     read                         recalculates, and writes down every cell of every sheet
 *     save <filter> <address>      saves under another name
 *     close
 *
 * Cells are written in binary, because every file format of its own rounds to 15 digits: 0.1+0.2 would
 * come back as 0.3; and row by row as Basic writes an array, for each call of LibreOffice's interface from
 * Basic takes as long as ten cells. Of a sheet: its number, the areas that are not blank, how many rows
 * and columns are used, the rows; then the cells that show TRUE and those that show FALSE, which are numbers
 * in LibreOffice, and the errors. What was read ends with sheet -1; -2 and a message mean that the order has failed.
 */
export const macro = `
${handsMacro}
Sub Main
  Dim idle As Long, pause As Long
  On Error Resume Next
  folder = Environ("COMPSHEET_FOLDER")
  listening = FreeFile()
  Open folder & "/listening" For Output As #listening
  Close #listening
  idle = 0
  Do While idle < 300000 And Not FileExists(folder & "/end")
    If FileExists(folder & "/order") Then
      CarryOut(folder)
      idle = 0
    Else
      pause = idle / 40
      If pause < 10 Then pause = 10
      If pause > 250 Then pause = 250
      Wait pause
      idle = idle + pause
    End If
  Loop
  StarDesktop.terminate()
End Sub

Sub CarryOut(folder)
  Dim doc, words, file, out, hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim line As String
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  out = FreeFile()
  Open folder & "/answering" For Binary As #out
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
        WriteLong(out, -1)
      Case "save"
        filter(0).Value = Replace(words(1), "+", " ")
        doc.storeToURL(words(2), filter())
      Case "close"
        doc.close(True)
      Case Else
        ByHand(doc, words)
    End Select
  Loop
  GoTo Done
Failed:
  WriteLong(out, -2)
  WriteText(out, Error$ & " in line " & Erl)
  If Not IsEmpty(doc) Then If Not IsNull(doc) Then doc.close(True)
Done:
  On Error GoTo 0
  Close #file
  Close #out
  Kill folder & "/order"
  Name folder & "/answering" As folder & "/answer"
End Sub

Sub WriteLong(out, value)
  Dim number As Long
  number = value
  Put #out, , number
End Sub

Sub WriteText(out, value)
  Dim texts(0)
  texts(0) = value
  Put #out, , texts
End Sub

Sub WriteSheet(out, sheet, number)
  notBlank = com.sun.star.sheet.CellFlags.VALUE + com.sun.star.sheet.CellFlags.DATETIME
  notBlank = notBlank + com.sun.star.sheet.CellFlags.STRING + com.sun.star.sheet.CellFlags.FORMULA
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  used = cursor.RangeAddress
  WriteLong(out, number)
  WritePieces(out, sheet.queryContentCells(notBlank).RangeAddressesAsString)
  rows = sheet.getCellRangeByPosition(0, 0, used.EndColumn, used.EndRow).getDataArray()
  WriteLong(out, used.EndRow + 1)
  WriteLong(out, used.EndColumn + 1)
  For row = 0 To UBound(rows)
    Put #out, , rows(row)
  Next
  WritePieces(out, ShownAs(sheet, "TRUE"))
  WritePieces(out, ShownAs(sheet, "FALSE"))
  For Each area In sheet.queryFormulaCells(com.sun.star.sheet.FormulaResult.ERROR).RangeAddresses
    For row = area.StartRow To area.EndRow
      For column = area.StartColumn To area.EndColumn
        WriteLong(out, row)
        WriteLong(out, column)
        WriteLong(out, sheet.getCellByPosition(column, row).getError())
      Next
    Next
  Next
  WriteLong(out, -1)
End Sub

Function ShownAs(sheet, text)
  ShownAs = ""
  search = sheet.createSearchDescriptor()
  search.SearchString = text
  search.SearchWords = True
  search.SearchCaseSensitive = True
  search.setPropertyValue("SearchType", 1)
  found = sheet.findAll(search)
  If Not IsNull(found) Then ShownAs = found.RangeAddressesAsString
End Function

Sub WritePieces(out, text)
  WriteLong(out, Len(text))
  For start = 1 To Len(text) Step 10000
    WriteText(out, Mid(text, start, 10000))
  Next
End Sub
`;
