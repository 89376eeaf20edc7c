import type { JSX } from 'preact';
import { roundMoney } from '../../engine/money';
import type { LocalizedText } from '../../engine/words';
import type { ChoiceField } from '../../plan/field';
import { curveIn, resultWords, withComponent } from '../../plan/findings/curves';
import type { Component } from '../../plan/kinds';
import { ComparedCurves } from '../chart/compared-curves';
import { useNow, usePane } from '../pane/use-pane';
import { chartStateOf } from '../plan/chart-state';
import { openTable } from '../plan/draft';

interface Props {
  readonly field: ChoiceField<Component>;
  readonly names: Readonly<Record<keyof typeof beside, LocalizedText>>;
}

/** What a way to pay rates is most easily taken for. */
const beside = {
  marginal: 'retroactive',
  retroactive: 'marginal',
  interpolated: 'retroactive',
} as const;

/** Rates in one way against those in another: both curves, and the difference here. */
export function ModeCompared({ field, names }: Props): JSX.Element | null {
  const { state, localize, numbers } = usePane();
  const result = useNow((now) => now.state.result);
  const { present } = state.history;
  const part = openTable({ ...present, plan: present.shown });
  if (!part) return null;
  const { component } = part;
  const chosen = field.get(component);
  if (chosen !== 'marginal' && chosen !== 'retroactive' && chosen !== 'interpolated') return null;
  const other = beside[chosen];
  const { shown } = present;
  const now = curveIn(shown, component.id);
  const then = curveIn(
    withComponent(shown, component.id, field.set(component, other)),
    component.id,
  );
  const credited = chartStateOf(shown, part, result)?.outcome.credited;
  if (!now || !then || credited === undefined) return null;
  const by = roundMoney(roundMoney(then.paid(credited)) - roundMoney(now.paid(credited)));
  const sentence = by > 0 ? texts.more : by < 0 ? texts.less : texts.same;
  return (
    <div class="mode-compared">
      <p class="caption" data-testid="mode-compared">
        {localize(sentence)
          .replace('{other}', localize(names[other]))
          .replace('{size}', numbers.amount(Math.abs(by)))
          .replace('{here}', localize(resultWords(now, credited)))}
      </p>
      <details>
        <summary tabIndex={0}>{localize(texts.both)}</summary>
        <ComparedCurves
          label={localize(texts.label)}
          solid={{ curve: now, name: localize(names[chosen]) }}
          dashed={{ curve: then, name: localize(names[other]) }}
        />
      </details>
    </div>
  );
}

const texts = {
  more: {
    en: '{other} would pay {size} more at {here}.',
    da: '{other} ville give {size} mere ved {here}.',
  },
  less: {
    en: '{other} would pay {size} less at {here}.',
    da: '{other} ville give {size} mindre ved {here}.',
  },
  same: {
    en: '{other} would pay the same at {here}.',
    da: '{other} ville give det samme ved {here}.',
  },
  both: { en: 'Both curves', da: 'Begge kurver' },
  label: {
    en: 'What is paid in both ways',
    da: 'Hvad der udbetales på begge måder',
  },
} as const satisfies Record<string, LocalizedText>;
