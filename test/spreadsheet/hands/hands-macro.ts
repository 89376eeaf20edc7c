/**
 * What a person does to an open workbook with a mouse and a keyboard, as orders beside those of the
 * macro. A sheet is a number; columns and rows count from 0; an area is its columns, then its rows.
 *
 *     put <sheet> [<column> <row> <what>]*     types n<number>, t<text>, a + for a space, or e<error>, or clears (-)
 *     insert <sheet> <row> <how many>          whole rows, before this one
 *     delete <sheet> <row> <how many>
 *     copy <sheet> <area> <column> <row>       copies and pastes
 *     sort <sheet> <area> <column> <up>        by a column of the area, 1 for upwards
 *     filter <sheet> <area> <column> <text>    shows rows with this text alone; the area has its heads
 *     unfilter <sheet> <area>                  it cannot be taken back, and a filter has to be lifted first
 *     move <sheet> <column> <before>           a whole column, to before another
 *     mark                                     remembers the workbook as it is
 *     undo                                     takes back everything since
 *     recalculate                              everything, whatever has changed
 */
export const handsMacro = `
Sub ByHand(doc, words)
  Dim sheet
  If words(0) = "mark" Then
    doc.UndoManager.enterUndoContext("all")
    Exit Sub
  End If
  If words(0) = "undo" Then
    doc.UndoManager.leaveUndoContext()
    doc.UndoManager.undo()
    Exit Sub
  End If
  If words(0) = "recalculate" Then
    doc.calculateAll()
    Exit Sub
  End If
  sheet = doc.Sheets.getByIndex(CLng(words(1)))
  Select Case words(0)
    Case "put"
      For word = 2 To UBound(words) Step 3
        PutCell(sheet.getCellByPosition(CLng(words(word)), CLng(words(word + 1))), words(word + 2))
      Next
    Case "insert"
      sheet.Rows.insertByIndex(CLng(words(2)), CLng(words(3)))
    Case "delete"
      sheet.Rows.removeByIndex(CLng(words(2)), CLng(words(3)))
    Case "copy"
      sheet.copyRange(sheet.getCellByPosition(CLng(words(6)), CLng(words(7))).CellAddress, AreaOf(sheet, words).RangeAddress)
    Case "sort"
      SortBy(AreaOf(sheet, words), CLng(words(6)), words(7) = "1")
    Case "filter"
      doc.UndoManager.lock()
      FilterBy(AreaOf(sheet, words), CLng(words(6)), Replace(words(7), "+", " "))
      doc.UndoManager.unlock()
    Case "unfilter"
      doc.UndoManager.lock()
      LiftFilter(AreaOf(sheet, words))
      doc.UndoManager.unlock()
    Case "move"
      MoveColumn(sheet, CLng(words(2)), CLng(words(3)))
    Case Else
      Error 5
  End Select
End Sub

Function AreaOf(sheet, words)
  AreaOf = sheet.getCellRangeByPosition(CLng(words(2)), CLng(words(3)), CLng(words(4)), CLng(words(5)))
End Function

Sub PutCell(cell, what)
  Select Case Left(what, 1)
    Case "n"
      cell.setValue(Val(Mid(what, 2)))
    Case "t"
      cell.setString(Replace(Mid(what, 2), "+", " "))
    Case "e"
      cell.setFormula("=" & Mid(what, 2))
    Case Else
      cell.clearContents(31)
  End Select
End Sub

Sub SortBy(area, column, upwards)
  Dim field(0) As New com.sun.star.table.TableSortField
  Dim how(1) As New com.sun.star.beans.PropertyValue
  field(0).Field = column
  field(0).IsAscending = upwards
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  area.sort(how())
End Sub

Sub FilterBy(area, column, text)
  Dim field(0) As New com.sun.star.sheet.TableFilterField
  descriptor = area.createFilterDescriptor(True)
  field(0).Field = column
  field(0).IsNumeric = False
  field(0).StringValue = text
  field(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  descriptor.ContainsHeader = True
  descriptor.setFilterFields(field())
  area.filter(descriptor)
End Sub

Sub LiftFilter(area)
  descriptor = area.createFilterDescriptor(True)
  descriptor.ContainsHeader = True
  area.filter(descriptor)
End Sub

Sub MoveColumn(sheet, column, before)
  sheet.Columns.insertByIndex(before, 1)
  source = column
  If before <= column Then source = column + 1
  range = sheet.Columns.getByIndex(source)
  sheet.moveRange(sheet.getCellByPosition(before, 0).CellAddress, range.RangeAddress)
  sheet.Columns.removeByIndex(source, 1)
End Sub
`;
