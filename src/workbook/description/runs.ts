/** Numbers that follow each other without a gap and share a value. */
export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

export function runsOf<T>(values: readonly (readonly [at: number, value: T])[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [at, value] of [...values].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.value === value && last.from + last.count === at) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ from: at, count: 1, value });
  }
  return runs;
}
