/**
 * The form of a workbook's formulas. Native formulas recalculate for everyone; COMP functions are
 * short and readable, and need the add-in. Both give the same to the cent.
 */
export type FormulaForm = 'native' | 'functions';
