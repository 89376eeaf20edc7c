import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import type { ExampleFamily, WorkedExample } from '../../workbook/examples/worked-example';
import { writeExample } from '../../workbook/excel/write/worked-example';
import { PageHead } from '../parts/page-head';
import { useNow, useWords } from '../pane/use-pane';
import { texts, writtenAt } from './texts';
import './function-list.css';

/** What became of the last press, said beside the function that was pressed. */
interface Said {
  readonly name: string;
  readonly isGood: boolean;
  readonly words: readonly LocalizedText[];
}

/** Every function by what it is for, each of which puts a worked example into the selected cell. */
export function FunctionList({ close }: { close: () => void }): JSX.Element {
  const localize = useWords();
  const language = useNow((now) => now.language);
  const [families, setFamilies] = useState<readonly ExampleFamily[]>([]);
  const [isUnread, setIsUnread] = useState(false);
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    void fetch(`examples.${language}.json`)
      .then((answer) => answer.json() as Promise<ExampleFamily[]>)
      .then(setFamilies, () => setIsUnread(true));
  }, [language]);
  const insert = async (example: WorkedExample) => {
    setSaid(undefined);
    const { name } = example;
    const done = await writeExample(example);
    setSaid(
      'why' in done
        ? { name, isGood: false, words: [done.why, done.advice] }
        : { name, isGood: true, words: [writtenAt(name, done.address)] },
    );
  };
  return (
    <main class="function-list">
      <PageHead title={texts.title} close={close} />
      <p class="caption">{localize(texts.lead)}</p>
      {isUnread && <p role="alert">{localize(texts.unread)}</p>}
      {families.map((family) => (
        <section key={family.name}>
          <h2>{family.name}</h2>
          {family.examples.map((example) => (
            <div key={example.name}>
              <button type="button" class="function" onClick={() => void insert(example)}>
                <b>{withBreaks(example.name)}</b>
                <span>{example.description}</span>
              </button>
              {said?.name === example.name && (
                <p class={said.isGood ? 'said' : 'said is-bad'} role="status">
                  {said.words.map(localize).join(' ')}
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

/** Long names break where their words do. */
const withBreaks = (name: string) =>
  name.split('_').flatMap((word, k) => (k === 0 ? [word] : ['_', <wbr key={k} />, word]));
