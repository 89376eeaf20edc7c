/** The columns of the Checks sheet; beside the page, the number of the row that a line is about. */
export const columns = {
  ...{ verdict: 0, words: 1, one: 2, oneNumber: 3, other: 4, otherNumber: 5 },
  ...{ difference: 6, where: 7, toDo: 8, row: 9 },
} as const;
