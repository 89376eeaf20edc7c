import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { findingRules } from '../../plan/findings/all-findings';
import type { Finding, FindingRule } from '../../plan/findings/finding';
import { tableParts } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { withPlanOn } from './repaired';
import { opened } from '../plan/pane-state';
import { FoundItem } from './found-item';
import { Reached } from './reached';
import { texts } from './texts';
import { useFindings } from './use-findings';
import './check.css';

/** What somebody would want to know of the plan before it is signed, with what each costs. */
export function CheckView({
  showPlan,
  checkOldSheet,
}: {
  readonly showPlan: () => void;
  readonly checkOldSheet: () => void;
}): JSX.Element {
  const { localize, state, change, edit } = usePane();
  const findings = useFindings();
  const isEmpty = state.history.present.plan.components.length === 0;
  const title = useRef<HTMLHeadingElement>(null);
  const isRepaired = useRef(false);
  useEffect(() => {
    if (isRepaired.current) title.current?.focus();
    isRepaired.current = false;
  }, [findings]);
  const open = ({ component }: Finding) => {
    const { components } = state.history.present.plan;
    const index = components.findIndex(({ id }) => id === component);
    if (index >= 0) change((now) => opened(now, index));
    showPlan();
    requestAnimationFrame(() => document.getElementById('card-title')?.focus());
  };
  const write = (plan: Plan) => {
    isRepaired.current = true;
    edit((draft) => {
      const next = withPlanOn(draft, plan);
      const { components } = next.plan;
      return {
        ...{ ...next, selected: Math.min(draft.selected, components.length - 1) },
        typed: Object.fromEntries(
          Object.entries(draft.typed).filter(([id]) => components.some((one) => one.id === id)),
        ),
      };
    });
  };
  const rules = Object.entries<FindingRule>(findingRules);
  const holding = rules.filter(([rule]) => findings.every((finding) => finding.rule !== rule));
  return (
    <div class="check">
      <h2 ref={title} tabIndex={-1} aria-live="polite">
        {isEmpty ? localize(texts.empty) : summary(findings, localize)}
      </h2>
      {findings.some(({ money }) => money) && <p class="caption">{localize(texts.onOwn)}</p>}
      {findings.map((finding, k) => (
        <FoundItem
          key={`${finding.rule} ${finding.place.en}`}
          id={`finding-${k}`}
          finding={finding}
          isDrawn={k === 0}
          open={() => open(finding)}
          write={write}
        />
      ))}
      {tableParts(state.history.present.shown).length > 0 && !isEmpty && (
        <button type="button" class="quiet check-old" onClick={checkOldSheet}>
          {localize(texts.oldSheet)}
        </button>
      )}
      <Reached />
      <details class="holding" hidden={isEmpty}>
        <summary tabIndex={0}>
          <Icon name="check" />
          {holdingWords(holding.length, rules.length, localize)}
          <Icon name="down" />
        </summary>
        <ul>
          {holding.map(([rule, { title: words }]) => (
            <li key={rule}>{localize(words)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

type Localize = (words: LocalizedText) => string;

/** Two findings cost money; one is unclear. */
function summary(findings: readonly Finding[], localize: Localize): string {
  const costing = findings.filter((finding) => finding.is === 'costs').length;
  const unclear = findings.length - costing;
  const tell = (count: number, one: LocalizedText, many: LocalizedText) =>
    count === 0 ? [] : [localize(count === 1 ? one : many).replace('{}', String(count))];
  const parts = [
    ...tell(costing, texts.oneCosts, texts.manyCost),
    ...(costing === 0
      ? tell(unclear, texts.oneFound, texts.manyFound)
      : tell(unclear, texts.oneUnclear, texts.manyUnclear)),
  ];
  if (parts.length === 0) return localize(texts.none);
  const said = parts.join('; ');
  return `${sentenceCase(said)}.`;
}

function holdingWords(holding: number, all: number, localize: Localize): string {
  const words = holding === all ? texts.allHold : holding === 1 ? texts.holds : texts.hold;
  return localize(words).replace('{}', String(holding));
}
