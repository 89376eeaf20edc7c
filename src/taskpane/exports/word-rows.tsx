import type { JSX } from 'preact';
import { type Language, type LocalizedText, da, en } from '../../engine/words';
import {
  type ExportMapping,
  type SaleMeaning,
  withSaleWord,
  withStageWord,
} from '../../plan/exports/mapping';
import type { FoundWord } from '../../plan/exports/words/found-words';
import { type Stage, stages } from '../../plan/exports/words/stage-words';
import { dealTypeOptions } from '../../plan/deals/sale-types';
import { GuessedSelect } from './guessed-select';
import { texts } from './texts';

interface Props {
  readonly saleWords: readonly FoundWord<SaleMeaning>[];
  readonly stageWords: readonly FoundWord<Stage>[];
  readonly language: Language;
  readonly change: (next: (mapping: ExportMapping) => ExportMapping) => void;
}

/** The words of the export for types of sale and for stages, with their rows and what they mean. */
export function WordRows({ saleWords, stageWords, language, change }: Props): JSX.Element {
  const say = (words: LocalizedText) => words[language];
  const types = [
    ...dealTypeOptions().map(({ value, label }) => ({ value, label: say(label) })),
    { value: 'none', label: say(texts.noSale) },
  ];
  return (
    <>
      {saleWords.length > 0 && (
        <Words
          heads={[say(texts.word), say(texts.rows), say(texts.saleType)]}
          words={saleWords}
          options={types}
          language={language}
          choose={(word, type) =>
            change((mapping) => withSaleWord(mapping, word, type as SaleMeaning))
          }
        />
      )}
      {stageWords.length > 0 && (
        <Words
          heads={[say(texts.stageWord), say(texts.rows), say(texts.stage)]}
          words={stageWords}
          options={stages.map((stage) => ({ value: stage, label: say(texts[stage]) }))}
          language={language}
          choose={(word, stage) =>
            change((mapping) => withStageWord(mapping, word, stage as Stage))
          }
        />
      )}
    </>
  );
}

function Words({
  heads,
  words,
  options,
  language,
  choose,
}: {
  readonly heads: readonly string[];
  readonly words: readonly FoundWord<string>[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly language: Language;
  readonly choose: (word: string, meaning: string) => void;
}): JSX.Element {
  const asks = { value: '', label: texts.choose[language] };
  const write = language === 'da' ? da : en;
  return (
    <section class="export-words">
      <div class="export-heads">
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <ul>
        {words.slice(0, mostWords).map(({ word, rows, means, isSure }) => (
          <li key={word}>
            <span class="export-word">{word || texts.noWord[language]}</span>
            <span class="export-count">{write.number(rows)}</span>
            <GuessedSelect
              label={word || texts.noWord[language]}
              options={means === undefined ? [asks, ...options] : options}
              value={means ?? ''}
              {...(means !== undefined && !isSure && { note: texts.guessed[language] })}
              choose={(meaning) => meaning !== '' && choose(word, meaning)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The most frequent come first; more different words than this are no types. */
const mostWords = 40;
