import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { useWords } from '../pane/use-pane';
import { lazily } from '../parts/fetched/lazy';

const CheckCount = lazily(() => import('../check/check-count').then((part) => part.CheckCount));

const tabs = ['plan', 'what-if', 'check', 'explain'] as const;
export type Tab = (typeof tabs)[number];

/** The places of the pane in which a plan is made and thought about. Arrows go from one to the next. */
export function Tabs({ tab, choose }: { tab: Tab; choose: (tab: Tab) => void }): JSX.Element {
  const localize = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls={`panel-${one}`}
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
        >
          {localize(names[one])}
          {one === 'check' && <CheckCount />}
        </button>
      ))}
    </div>
  );
}

const names: Readonly<Record<Tab, LocalizedText>> = {
  plan: { en: 'Plan', da: 'Plan' },
  'what-if': { en: 'What if', da: 'Hvad nu hvis' },
  check: { en: 'Check', da: 'Tjek' },
  explain: { en: 'Explain', da: 'Forklar' },
};
