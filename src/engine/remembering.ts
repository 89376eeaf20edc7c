/**
 * A function of texts that works each out once: a column of thousands of rows has one formula, which is
 * asked about in each of them. Of more than `most` texts it forgets all, so that it never grows.
 */
export function remembering<T>(workOut: (text: string) => T, most = 1_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    if (known.size >= most) known.clear();
    const found = workOut(text);
    known.set(text, found);
    return found;
  };
}
