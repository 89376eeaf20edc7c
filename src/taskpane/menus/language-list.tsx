import type { JSX } from 'preact';
import { languages } from '../../engine/words';
import { openKeys } from '../keys/key-list';
import { usePane } from '../pane/use-pane';
import { MenuList } from './menu-list';
import { texts } from './texts';

const names = { en: 'English', da: 'Dansk' };

/** The languages of the pane, and the ways to its keys and its help. */
export function LanguageList({ close }: { close: () => void }): JSX.Element {
  const { localize, language, setLanguage } = usePane();
  return (
    <MenuList
      label={localize(texts.language)}
      hasHeading
      choices={[
        ...languages.map((id) => ({ id, label: names[id], isChosen: id === language })),
        { id: 'keys', role: 'action', label: localize(texts.keys) },
      ]}
      choose={(id) => (id === 'keys' ? openKeys() : setLanguage(id === 'da' ? 'da' : 'en'))}
      close={close}
      link={{ label: localize(texts.help), address: `reference/${language}/index.html` }}
    />
  );
}
