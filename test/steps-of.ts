import { Session } from 'node:inspector';

/**
 * Counts from here on, and before any of our functions is called: V8 counts no blocks of what it has compiled
 * already. A test imports this first.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// The files that follow in the same process are not slowed down by it.
afterAll(() => {
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** What a text or a pattern looks through, besides what our own code does step by step. */
const looking = {
  indexOf: (text: string, [, from = 0]: unknown[], found: unknown) =>
    found === -1 ? text.length - Number(from) : Number(found) - Number(from),
  includes: (text: string) => text.length,
  slice: (_: string, __: unknown[], cut: unknown) => String(cut).length,
  split: (text: string) => text.length,
  replaceAll: (text: string) => text.length,
} as const;

/** The names are those of a class that every text, or every pattern, has. */
type Methods = Record<string, (this: unknown, ...given: unknown[]) => unknown>;

/**
 * How many steps a piece of work takes: how often each block of our own code is entered, as V8 counts
 * it, and the characters that texts and patterns look through for it. It is the same on every machine,
 * however busy; what a pattern goes back over is not in it.
 */
export function stepsOf(work: () => unknown): number {
  let characters = 0;
  const [texts, patterns] = [String.prototype, RegExp.prototype] as unknown as [Methods, Methods];
  const own: [Methods, string, Methods[string] | undefined][] = [
    ...Object.keys(looking).map(
      (name) => [texts, name, texts[name]] as [Methods, string, Methods[string]],
    ),
    [patterns, 'exec', patterns['exec']],
  ];
  blocksSinceAsked();
  for (const [name, count] of Object.entries(looking)) {
    const real = texts[name];
    texts[name] = function (...given) {
      const found = real?.apply(this, given);
      characters += Math.max(count(String(this), given, found), 0);
      return found;
    };
  }
  const exec = RegExp.prototype.exec;
  patterns['exec'] = function (this: RegExp, text: unknown) {
    const [from, length] = [this.lastIndex, String(text).length];
    const found = exec.call(this, String(text));
    const isFixed = this.sticky || this.source.startsWith('^');
    characters += found ? found.index + found[0].length - from : isFixed ? 1 : length - from;
    return found;
  } as Methods[string];
  try {
    work();
  } finally {
    for (const [on, name, real] of own) if (real) on[name] = real;
  }
  return blocksSinceAsked() + characters;
}

/** How often blocks of our own code were entered since this was asked before. */
function blocksSinceAsked(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    for (const { url, functions } of taken.result) {
      if (!url.includes('/src/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}
