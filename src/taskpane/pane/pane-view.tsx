import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Components } from '../components/components';
import { Dock } from '../dock/dock';
import { Footer } from '../footer/footer';
import { Head } from '../head/head';
import { fetchParts, lazily } from '../parts/fetched/lazy';
import { MissingPart } from '../parts/fetched/missing-part';
import { untilHere } from '../parts/fetched/until-here';
import { Icon } from '../parts/icons';
import { type Tab, Tabs } from '../tabs/tabs';
import { followRibbon } from '../ribbon/ribbon';
import type { Place } from './in-place';
import type { Pane } from './pane';
import { texts } from './texts';
import {
  Followed,
  PaneContext,
  followNothing,
  followPlan,
  useNow,
  usePaneVerbs,
  useWords,
} from './use-pane';

const Gallery = lazily(() => import('../gallery/gallery').then((part) => part.Gallery));
const InPlace = lazily(() => import('./in-place').then((part) => part.InPlace));
const UnsavedNote = lazily(() =>
  import('../unsaved/unsaved-note').then((part) => part.UnsavedNote),
);
const CheckView = lazily(() => import('../check/check-view').then((part) => part.CheckView));
const WhatIfView = lazily(() => import('../what-if/what-if-view').then((part) => part.WhatIfView));
const KeptScroll = lazily(() => import('../tabs/kept-scroll').then((part) => part.KeptScroll));
const KeyList = lazily(() => import('../keys/key-list').then((part) => part.KeyList));
const ExplainView = lazily(() =>
  import('../explain/explain-view').then((part) => part.ExplainView),
);

/** The whole pane: the plan and, in its place, the gallery, a payee's statement or an export of deals. */
export function PaneView({ pane }: { pane: Pane }): JSX.Element {
  useEffect(() => {
    fetchParts();
    pane.look();
    const keeping = untilHere(() => import('../unsaved/keep-unsaved')).then(({ keepUnsaved }) =>
      keepUnsaved(pane),
    );
    return () => void keeping.then((stop) => stop());
  }, [pane]);
  return (
    <PaneContext.Provider value={pane}>
      <Views />
      <KeyList />
      <MissingPart />
    </PaneContext.Provider>
  );
}

function Views(): JSX.Element {
  const localize = useWords();
  const { host } = usePaneVerbs();
  const [view, setView] = useState<'plan' | 'gallery' | Place>('plan');
  const [asked, setAsked] = useState<string>();
  const [tab, setTab] = useState<Tab>('plan');
  const opener = useRef<HTMLButtonElement>(null);
  const language = useNow((now) => now.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.product;
  }, [language]);
  useEffect(() => {
    if (host !== 'excel') return;
    followRibbon((command) => {
      setView(command === 'functions' ? command : 'plan');
      if (command === 'plan' || command === 'explain') setTab(command);
      if (command === 'share') setAsked('share-native');
      if (command === 'statement' || command === 'flagged') setAsked(command);
    });
  }, [host]);
  /** From the gallery the focus goes to the plan that was chosen, or back to where it came from. */
  const back = useRef<'title' | 'opener' | 'more' | 'check' | undefined>(undefined);
  useLayoutEffect(() => {
    const title = document.querySelector<HTMLElement>('h1');
    const more = document.querySelector<HTMLElement>('.split-menu .menu-button');
    const check = document.querySelector<HTMLElement>('.check-old');
    const target = { title, more, check, opener: opener.current }[back.current ?? 'title'];
    if (view !== 'plan' || back.current === undefined) return;
    target?.focus({ preventScroll: true });
    // What was pressed may stand in a tab that is not open.
    if (document.activeElement === document.body) more?.focus();
  }, [view]);
  const close = (to: 'title' | 'opener' | 'more' | 'check') => {
    back.current = to;
    setView('plan');
  };
  if (view === 'gallery') {
    return (
      <Gallery
        close={(hasChosen) => {
          if (hasChosen) setTab('plan');
          close(hasChosen ? 'title' : 'opener');
        }}
      />
    );
  }
  if (view !== 'plan') return <InPlace place={view} close={close} />;
  return (
    <div class="pane">
      <Followed.Provider value={followPlan}>
        <Head>
          {(closeDetails) => (
            <Tabs
              tab={tab}
              choose={(one) => {
                setTab(one);
                closeDetails();
              }}
            />
          )}
        </Head>
      </Followed.Provider>
      <main class="scroll">
        <KeptScroll tab={tab} />
        <div id="panel-plan" role="tabpanel" aria-labelledby="tab-plan" hidden={tab !== 'plan'}>
          <Followed.Provider value={tab === 'plan' ? followPlan : followNothing}>
            <Components />
            <button
              type="button"
              class="link start-another"
              ref={opener}
              onClick={() => setView('gallery')}
            >
              <Icon name="grid" />
              {localize(texts.startAnother)}
            </button>
            <UnsavedNote />
          </Followed.Provider>
        </div>
        {tab === 'what-if' && (
          <div id="panel-what-if" role="tabpanel" aria-labelledby="tab-what-if">
            <WhatIfView />
          </div>
        )}
        {tab === 'check' && (
          <div id="panel-check" role="tabpanel" aria-labelledby="tab-check">
            <CheckView showPlan={() => setTab('plan')} checkOldSheet={() => setView('old-sheet')} />
          </div>
        )}
        {tab === 'explain' && (
          <div id="panel-explain" role="tabpanel" aria-labelledby="tab-explain">
            <ExplainView />
          </div>
        )}
      </main>
      {tab === 'plan' && <Dock />}
      <Followed.Provider value={followPlan}>
        <Footer show={setView} asked={asked} answered={() => setAsked(undefined)} />
      </Followed.Provider>
    </div>
  );
}
