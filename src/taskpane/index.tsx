import { render } from 'preact';
import type { Language } from '../engine/words';
import { milestonePlan } from '../plan/presets/milestone';
import { planOf } from '../plan/presets/preset';
import { type Host, displayLanguage, hostHere } from './host/host';
import { followTheme } from './host/theme';
import { type NumberStyle, styleOf } from './number/number-style';
import { afterPress } from './parts/press';
import { openPane } from './pane/pane';
import { PaneView } from './pane/pane-view';
import { quarterOf } from './plan/period';
import './style/tokens.css';
import './style/ground.css';
import './style/base.css';
import './style/layout.css';
import './style/controls.css';
import './style/menu.css';
import './style/chart.css';
import './style/opening.css';

/** The language asked for in the address, of Excel, or of the browser; English for all others. */
function firstLanguage(host: Host): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const spoken = asked ?? displayLanguage(host) ?? navigator.language;
  return spoken.toLowerCase().startsWith('da') ? 'da' : 'en';
}

/**
 * The signs of numbers: Excel's own, or those of the browser's locale while the pane speaks its
 * language. Who chooses another language than the browser's gets the numbers of that language.
 */
function styleFor(inExcel: NumberStyle | undefined): (language: Language) => NumberStyle {
  const ofBrowser: Language = navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en';
  const locales = { en: 'en-US', da: 'da-DK' };
  return (language) =>
    inExcel ?? styleOf(language === ofBrowser ? navigator.language : locales[language]);
}

/** What few panes ever need is not among what all of them open with. */
function styleWhere(media: string, load: () => Promise<unknown>): void {
  const query = matchMedia(media);
  const look = () => void (query.matches && load());
  query.addEventListener('change', look);
  look();
}

async function start(): Promise<void> {
  const root = document.getElementById('pane');
  if (!root) return;
  styleWhere('(max-height: 639px)', () => import('./style/low.css'));
  styleWhere('(max-width: 259px)', () => import('./style/narrow.css'));
  styleWhere('(forced-colors: active)', () => import('./style/forced.css'));
  const show = async (host: Host) => {
    followTheme(host);
    const language = firstLanguage(host);
    const plan = planOf(milestonePlan, language, quarterOf(new Date()));
    const pane = openPane({ host, language, plan, afterPress, style: styleFor(undefined) });
    root.querySelector('.opening')?.remove();
    render(<PaneView key={host} pane={pane} />, root);
    performance.mark('pane shown');
    if (host !== 'excel') return;
    const { excelNumberStyle } = await import('./host/excel-culture');
    pane.setStyle(styleFor(await excelNumberStyle()));
  };
  await show(await hostHere(() => void show('excel')));
}

void start();
