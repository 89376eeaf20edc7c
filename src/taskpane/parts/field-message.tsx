import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane/use-pane';
import { type FieldIssue, saidBeside } from '../plan/field-issue';
import { unitOf } from '../plan/fields';
import { ShareOut } from '../shares/share-out';
import { texts } from './texts';
import './field-message.css';

/** What is wrong with a field, and the number that would do, one click away. */
export function FieldMessage({ id, issue }: { id: string; issue: FieldIssue }): JSX.Element {
  const { localize, language, numbers, state, part, use } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const unit = unitOf(state.history.present.plan, part, issue.field);
  return (
    <div class="fault" ref={box}>
      <span id={id}>{saidBeside(issue, language)}</span>
      {issue.use !== undefined && (
        <button
          type="button"
          class="repair"
          onClick={() => {
            use(issue.field, issue.use ?? 0);
            document.getElementById(`field-${issue.field}`)?.focus();
          }}
        >
          {`${localize(texts.use)} ${numbers.inWords(issue.use, unit)}`}
        </button>
      )}
      <ShareOut field={issue.field} />
    </div>
  );
}
