import type { JSX } from 'preact';
import { parsePlan } from '../../plan/document/parse-plan';
import { approvalIsStale, lastApproval, withApproval } from '../../plan/document/fingerprint';
import { planDifferences } from '../../plan/document/differences';
import { today } from '../host/save-file';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';
import { usePlanEdit } from './use-plan-edit';

/** Versions and approvals: what changed since the workbook's plan, a new version, an approval. */
export function LogSection(): JSX.Element {
  const { state, localize, kept } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const before = kept?.plan;
  const changes = before ? planDifferences(before, plan) : [];
  const isWhole = parsePlan(plan).ok;
  const approval = lastApproval(plan);
  const version = plan.version + 1;
  const entry = {
    ...{ version, day: today(), event: 'changed' as const, fingerprint: null },
    changes: changes.map((one) => one.slice(0, 500)),
  };
  return (
    <>
      <p class="caption">
        {`${localize(texts.version)} ${plan.version}. `}
        {localize(
          !approval ? texts.notApproved : approvalIsStale(plan) ? texts.stale : texts.isApproved,
        )}
      </p>
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button
          type="button"
          class="quiet"
          disabled={!isWhole}
          onClick={() => set({ version, log: [...plan.log, entry] })}
        >
          {localize(texts.newVersion)}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!isWhole}
          onClick={() => set(withApproval(plan, today()))}
        >
          {localize(texts.approve)}
        </button>
      </div>
    </>
  );
}
