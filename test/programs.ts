import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests run beside Node: a browser, two spreadsheets and a PDF reader. */
export type Program = 'chromium' | 'soffice' | 'ssconvert' | 'pdftoppm';

/** The fonts that pictures are drawn with: Carlito is as wide as Calibri, Inter stands in for Segoe. */
export type Need = Program | 'fonts';

/** How one thing is found, and how one gets it. Commands are for a person to run. */
interface Source {
  readonly names: readonly string[];
  /** Where it is when it is not on the path; `*` stands for one folder, whatever its name. */
  readonly places: Partial<Record<NodeJS.Platform, readonly string[]>>;
  readonly debian: readonly string[];
  /** What does as well for tests and comes with less; not every system of Debian's kind has it. */
  readonly small?: readonly string[];
  readonly fedora: string;
  readonly mac: string;
  readonly windows: string;
}

const programFiles = process.env['ProgramFiles'] ?? 'C:\\Program Files';
const programFilesX86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
const app = (name: string, program = name): string =>
  `/Applications/${name}.app/Contents/MacOS/${program}`;

export const sources: Readonly<Record<Need, Source>> = {
  chromium: {
    // Without windows, a quarter of the work is saved.
    names: [
      ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
      ...['google-chrome', 'google-chrome-stable'],
    ],
    places: {
      win32: [
        join(programFiles, 'Google/Chrome/Application/chrome.exe'),
        join(programFilesX86, 'Google/Chrome/Application/chrome.exe'),
        join(programFilesX86, 'Microsoft/Edge/Application/msedge.exe'),
      ],
      darwin: [app('Chromium'), app('Google Chrome'), app('Microsoft Edge')],
    },
    debian: ['chromium'],
    small: ['chromium-headless-shell'],
    fedora: 'chromium',
    mac: 'brew install --cask google-chrome',
    windows: 'winget install Google.Chrome',
  },
  soffice: {
    names: ['soffice', 'libreoffice'],
    places: {
      win32: [join(programFiles, 'LibreOffice/program/soffice.exe')],
      darwin: [app('LibreOffice', 'soffice')],
      linux: ['/opt/*/program/soffice'],
    },
    debian: ['libreoffice-calc'],
    fedora: 'libreoffice-calc',
    mac: 'brew install --cask libreoffice',
    windows: 'winget install TheDocumentFoundation.LibreOffice',
  },
  ssconvert: {
    names: ['ssconvert'],
    places: {
      win32: [
        join(programFilesX86, 'Gnumeric/*/bin/ssconvert.exe'),
        join(programFiles, 'Gnumeric/*/bin/ssconvert.exe'),
      ],
      darwin: ['/opt/homebrew/bin/ssconvert', '/usr/local/bin/ssconvert'],
    },
    debian: ['gnumeric'],
    fedora: 'gnumeric',
    mac: 'brew install gnumeric',
    windows: 'install Gnumeric 1.12.17, the last one for Windows, from gnumeric.org',
  },
  pdftoppm: {
    names: ['pdftoppm'],
    places: { darwin: ['/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'] },
    debian: ['poppler-utils'],
    fedora: 'poppler-utils',
    mac: 'brew install poppler',
    windows: 'choco install poppler',
  },
  fonts: {
    names: [],
    places: {},
    debian: ['fonts-crosextra-carlito', 'fonts-inter'],
    fedora: 'google-carlito-fonts rsms-inter-fonts',
    mac: 'brew install --cask font-carlito font-inter',
    windows: 'choco install inter carlito-font',
  },
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path itself or, where it has a `*`, one path for each folder that is there. */
function expand(path: string): string[] {
  const [before, after] = path.split('*');
  if (before === undefined || after === undefined) return [path];
  try {
    return readdirSync(before).map((folder) => join(before, folder, after));
  } catch {
    return [];
  }
}

/** Where the program is, or undefined. What is on the path comes first, so that anyone can choose. */
function find({ names, places }: Source): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(places[process.platform] ?? []).flatMap(expand)].find(isRunnable);
}

/** The path of each program that is on this machine. */
export function programs(): Partial<Record<Program, string>> {
  const found: Partial<Record<Program, string>> = {};
  for (const name of ['chromium', 'soffice', 'ssconvert', 'pdftoppm'] as const) {
    const path = find(sources[name]);
    if (path !== undefined) found[name] = path;
  }
  return found;
}

/** The program's path; for code that runs only where `describeWith` has found it. */
export function programPath(name: Program): string {
  const path = programs()[name];
  if (path === undefined) throw new Error(`${name} is not on this machine: ${howToGet(name)}`);
  return path;
}

/** Only Linux can be asked; elsewhere Office and the system bring fonts of the same widths. */
function hasFonts(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const families = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
    return ['Carlito', 'Inter'].every((family) => families.includes(family));
  } catch {
    return false;
  }
}

/** What is not here, of the things given or of all. */
export function missing(needs = Object.keys(sources) as Need[]): Need[] {
  const found = programs();
  return needs.filter((need) => (need === 'fonts' ? !hasFonts() : found[need] === undefined));
}

export const hasApt = (): boolean => process.platform === 'linux' && find(apt) !== undefined;
const apt = { ...sources.fonts, names: ['apt-get'] };

/** The command that gets it on this system. */
export function howToGet(need: Need): string {
  const { debian, fedora, mac, windows } = sources[need];
  if (process.platform === 'win32') return windows;
  if (process.platform === 'darwin') return mac;
  return hasApt() ? `sudo apt-get install ${debian.join(' ')}` : `sudo dnf install ${fedora}`;
}

/**
 * A group of tests that need a program or more. Where one is missing they are skipped and say which;
 * under CI nothing is skipped, and a missing program is a failure.
 */
export function describeWith(needs: Need | readonly Need[], title: string, body: () => void): void {
  const absent = missing([needs].flat());
  if (absent.length === 0) {
    describe(title, body);
  } else if (process.env['CI'] === undefined) {
    describe.skip(`${title} (needs ${absent.join(', ')})`, body);
  } else {
    test.each(absent)(`${title} needs %s`, (need) => {
      throw new Error(`${need} is not on this machine: ${howToGet(need)}`);
    });
  }
}
