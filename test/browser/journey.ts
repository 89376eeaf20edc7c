import { readFileSync } from 'node:fs';
import type { Download, Frame, Locator, Page } from 'playwright-core';
import type { Plan } from '../../src/plan/plan';
import { openFile } from '../../src/workbook/plans/open-file';
import { foundPlan } from '../../src/workbook/reopened/found-plan';
import type { BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { hasFocus } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

/*
 * A journey is written once and walked in four ways: by mouse and by keys alone, in a plain tab and in
 * Excel. By keys nothing is given the focus: it is reached by Tab, in menus and among choices by arrows.
 */

export interface Journey {
  readonly host: 'plain' | 'hosted';
  readonly by: 'mouse' | 'keys';
  readonly page: Page;
  readonly pane: Page | Frame;
  /** Excel, where there is one. */
  readonly bench: BrowserBench | undefined;
  /** Clicks, or goes there and presses Enter. */
  readonly press: (place: Locator) => Promise<void>;
  /** Takes one of several: a radio, a box to tick. */
  readonly check: (place: Locator) => Promise<void>;
  /** Types over what a field holds, and leaves it. */
  readonly type: (field: string, text: string) => Promise<void>;
  readonly choose: (field: string, label: string) => Promise<void>;
  /** Opens a menu by its button and takes one of its lines. */
  readonly take: (button: Locator, name: string | RegExp) => Promise<void>;
  /** What the browser is given to save when that is pressed. */
  readonly saved: (act: () => Promise<void>) => Promise<Download>;
  /** Puts the plan into the workbook, or a file, and reads it there. */
  readonly made: () => Promise<Plan>;
  readonly said: (text: string | RegExp) => Promise<void>;
}

const ways = [
  ['plain', 'mouse'],
  ['plain', 'keys'],
  ['hosted', 'mouse'],
  ['hosted', 'keys'],
] as const;

export function inEachWay(of: string, walk: (journey: Journey) => void): void {
  for (const [host, by] of ways) {
    describeWith('chromium', `${of}, ${host}, by ${by}`, () => {
      let page: Page;
      let pane: Page | Frame;
      let bench: BrowserBench | undefined;
      if (host === 'plain') {
        const open = paneInTabs();
        beforeEach(async () => {
          const permissions = ['clipboard-read', 'clipboard-write'];
          pane = page = await open({ permissions, viewport: { width: 350, height: 760 } });
        });
      } else {
        const open = paneInExcel();
        beforeEach(async () => {
          ({ bench, pane } = await open());
          page = bench.page;
        });
      }
      walk(
        by === 'mouse'
          ? journeyOf(host, 'mouse', byMouse, () => ({ page, pane, bench }))
          : journeyOf(host, 'keys', byKeys, () => ({ page, pane, bench })),
      );
    });
  }
}

type Place = Pick<Journey, 'page' | 'pane' | 'bench'>;
type Hands = Pick<Journey, 'press' | 'check'> & {
  readonly fill: (place: Locator, text: string) => Promise<void>;
  readonly choose: (place: Locator, label: string) => Promise<void>;
};

function journeyOf(
  host: Journey['host'],
  by: Journey['by'],
  hands: (place: () => Place) => Hands,
  now: () => Place,
): Journey {
  const { press, check, fill, choose } = hands(now);
  const field = (id: string) => now().pane.locator(`[id="${id}"]`);
  const journey: Journey = {
    ...{ host, by, press, check },
    get page() {
      return now().page;
    },
    get pane() {
      return now().pane;
    },
    get bench() {
      return now().bench;
    },
    type: (id, text) => fill(field(id), text),
    choose: (id, label) => choose(field(id), label),
    take: async (button, name) => {
      await press(button);
      await press(now().pane.locator('[role^=menuitem]').filter({ hasText: name }));
    },
    saved: async (act) => {
      const [file] = await Promise.all([now().page.waitForEvent('download'), act()]);
      return file;
    },
    made: async () => {
      const { pane, bench } = now();
      const primary = pane.locator('.primary');
      if (!bench) {
        const file = await journey.saved(() => press(primary));
        const opened = openFile(readFileSync(await file.path()));
        const [found] = opened.ok ? opened.value : [];
        if (found?.state !== 'current') throw new Error('The file holds no plan.');
        return found.plan;
      }
      await press(primary);
      await journey.said(/^(Inserted as|Updated)/);
      return keptIn(bench);
    },
    said: (text) => now().pane.locator('#footer-note').getByText(text).waitFor(),
  };
  return journey;
}

const byMouse = (now: () => Place): Hands => ({
  press: (place) => place.click(),
  check: (place) => place.click(),
  fill: async (place, text) => {
    await place.click({ clickCount: 3 });
    await now().page.keyboard.type(text);
    await place.blur();
  },
  choose: async (place, label) => {
    await place.selectOption({ label });
  },
});

/** More than the pane has places, so that each is found or is not reached at all. */
const mostPlaces = 250;

/**
 * How many presses of Tab it is likely to be to an element from where the focus is, less than 0 where it lies
 * behind. Radios of one name are one stop; whether it was right is seen by where the focus is then.
 */
function stopsBefore(element: Element): number {
  const { activeElement } = document;
  if (activeElement === element) return 0;
  const from = activeElement ?? document.body;
  const isAfter = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const forth = isAfter(from, element);
  const [first, last] = forth ? [from, element] : [element, from];
  const names = new Set<string>();
  const stops = Array.from(
    document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ).filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility()) return false;
    if (!isAfter(first, one) || !isAfter(one, last)) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const isNew = !names.has(one.name);
    names.add(one.name);
    return isNew;
  });
  return (stops.length + 1) * (forth ? 1 : -1);
}

function byKeys(now: () => Place): Hands {
  const key = (name: string) => now().page.keyboard.press(name);
  /** Holds a key down, so that it comes again and again. */
  const hold = async (name: string, times: number) => {
    const { keyboard } = now().page;
    const [last = '', ...held] = name.split('+').reverse();
    for (const other of held) await keyboard.down(other);
    await Promise.all(Array.from({ length: times }, () => keyboard.down(last)));
    for (const one of [last, ...held]) await keyboard.up(one);
  };
  const goBy = async (place: Locator, forth: string, back: string) => {
    await place.waitFor();
    for (let k = 0; k < mostPlaces;) {
      const stops = await place.evaluate(stopsBefore);
      if (stops === 0) return;
      const times = forth === 'Tab' ? Math.abs(stops) : 1;
      await hold(stops > 0 ? forth : back, times);
      k += times;
    }
    const where = await now().pane.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`${String(place)} is not reached by keys, which are at ${String(where)}.`);
  };
  const reach = async (place: Locator) => {
    const role = await place.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : (element.getAttribute('role') ?? ''),
    );
    if (await place.evaluate((one) => one.matches('[data-remove][tabindex="-1"]'))) {
      // The last row's is on the way of Tab, the arrows go on from there.
      const rows = place.locator('xpath=../..');
      await goBy(rows.locator('[data-remove][tabindex="0"]'), 'Tab', 'Shift+Tab');
      return goBy(place, 'ArrowDown', 'ArrowUp');
    }
    if (role.startsWith('menuitem')) return goBy(place, 'ArrowDown', 'ArrowUp');
    if (role === 'tab') {
      await goBy(now().pane.locator('[role=tab][aria-selected=true]'), 'Tab', 'Shift+Tab');
      return goBy(place, 'ArrowRight', 'ArrowLeft');
    }
    return goBy(place, 'Tab', 'Shift+Tab');
  };
  return {
    press: async (place) => {
      await reach(place);
      await key('Enter');
    },
    check: async (place) => {
      const type = await place.getAttribute('type');
      if (type !== 'radio') {
        await reach(place);
        return key('Space');
      }
      const name = await place.getAttribute('name');
      await reach(now().pane.locator(`input[name="${name ?? ''}"]:checked`));
      return goBy(place, 'ArrowRight', 'ArrowLeft');
    },
    fill: async (place, text) => {
      const isThere = await hasFocus(place);
      await reach(place);
      // What a line holds is chosen whole where Tab comes to it; a box of several lines is not.
      const isLine = await place.evaluate((one) => one instanceof HTMLInputElement);
      if (isThere || !isLine) await key('ControlOrMeta+a');
      await now().page.keyboard.type(text);
      await key('Tab');
    },
    choose: async (place, label) => {
      await reach(place);
      const chosen = () =>
        place.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label);
      const before = await chosen();
      // A list that is closed finds what is typed; what is new has its own name once it is chosen.
      await now().page.keyboard.type(label);
      if (before !== label) await eventually(async () => (await chosen()) !== before).toBe(true);
    },
  };
}

/** The plan that the workbook keeps beside its sheets. */
export function keptIn({ host }: BrowserBench): Plan {
  const sheet = host.snapshot().sheets.find(({ name }) => name === 'Compsheet Plan');
  const pieces = Object.values(sheet?.cells ?? {}).slice(1);
  const xml = pieces.map(({ content }) => String(content)).join('');
  const found = foundPlan({ xml, from: 'sheet' });
  if (found.state !== 'current') throw new Error('The workbook keeps no plan.');
  return found.plan;
}

export { eventually, hasFocus };
