import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { programPath } from '../programs';

/** The sizes Office asks for: the ribbon's at each screen scaling, the add-in lists', the store's. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

export const assets = join(__dirname, '../../assets');

/** The drawings of the buttons beside the first, each as large as the ribbon shows it at some scaling. */
export const ribbonIcons = ['explain', 'statement', 'share', 'functions', 'flagged'];
export const ribbonSizes = iconSizes.filter((size) => size <= 80);

/** The width of the drawing in its own units. */
const units = 32;

/**
 * The drawing with its shapes moved to whole pixels of that size, the same way on both sides of the
 * middle: unmoved, the small icons are a blur.
 */
function onPixels(drawing: string, size: number): string {
  const pixel = units / size;
  const near = (at: number): number => Math.round(at / pixel) * pixel;
  const edge = (at: number): number => (at <= units / 2 ? near(at) : units - near(units - at));
  return drawing
    .replace(/<rect[^>]*>/g, (rect) => {
      const [x, y] = [number(rect, 'x'), number(rect, 'y')];
      const right = edge(x + number(rect, 'width'));
      const bottom = edge(y + number(rect, 'height'));
      return set(rect, {
        x: edge(x),
        y: edge(y),
        width: right - edge(x),
        height: bottom - edge(y),
      });
    })
    .replace(/<circle[^>]*>/g, (circle) => {
      const radius = near(2 * number(circle, 'r')) / 2;
      const centre = (name: string): number =>
        Math.floor((number(circle, name) - number(circle, 'r')) / pixel) * pixel + radius;
      return set(circle, { cx: centre('cx'), cy: centre('cy'), r: radius });
    });
}

const number = (shape: string, name: string): number =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(shape)?.[1] ?? 0);

const set = (shape: string, values: Record<string, number>): string =>
  Object.entries(values).reduce(
    (changed, [name, value]) =>
      changed.replace(new RegExp(` ${name}="[^"]*"`), ` ${name}="${value}"`),
    shape,
  );

/** Draws every drawing of assets/ at its sizes. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: programPath('chromium'),
    args: ['--no-sandbox'],
  });
  const tab = await browser.newPage();
  const draw = async (name: string, sizes: readonly number[]) => {
    const drawing = readFileSync(join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await tab.setViewportSize({ width: size, height: size });
      const style =
        '<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>';
      await tab.setContent(style + onPixels(drawing, size));
      const picture = await tab.screenshot({ omitBackground: true });
      writeFileSync(join(assets, `${name}-${size}.png`), picture);
    }
  };
  await draw('icon', iconSizes);
  for (const name of ribbonIcons) await draw(`ribbon/${name}`, ribbonSizes);
  await browser.close();
}

if (require.main === module) void drawIcons();
