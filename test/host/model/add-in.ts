/** What a workbook and its Excel remember of the add-in itself. */
export class AddIn {
  /** Kept with the document: whether the add-in starts when it is opened. */
  startState = 'Inactive';
  state = 'Visible';
  asksBeforeClosing = false;
}
