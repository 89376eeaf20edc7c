import type { JSX } from 'preact';
import { parsePlan } from '../../plan/parse-plan';
import { approvalIsStale, lastApproval, rulesFingerprint } from '../../plan/fingerprint';
import { planDifferences } from '../../plan/plan-differences';
import { today } from '../host/deliver';
import { usePane } from '../pane-context';
import { texts } from '../texts';
import { usePlanEdit } from './use-plan-edit';

/** Versions and approvals: what changed since the workbook's plan, a new version, an approval. */
export function LogSection(): JSX.Element {
  const { state, say, workbook } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const before = workbook.kept?.plan;
  const changes = before ? planDifferences(before, plan) : [];
  const isWhole = parsePlan(plan).ok;
  const approval = lastApproval(plan);
  const entry = (event: 'changed' | 'approved', version: number) => ({
    version,
    day: today(),
    event,
    changes: event === 'changed' ? changes.map((one) => one.slice(0, 500)) : [],
    fingerprint: event === 'approved' ? rulesFingerprint(plan) : null,
  });
  const version = plan.version + 1;
  return (
    <>
      <p class="caption">
        {`${say(texts.details.version)} ${plan.version}. `}
        {say(
          !approval
            ? texts.details.notApproved
            : approvalIsStale(plan)
              ? texts.details.stale
              : texts.details.isApproved,
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
          onClick={() => set({ version, log: [...plan.log, entry('changed', version)] })}
        >
          {say(texts.details.newVersion)}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!isWhole}
          onClick={() =>
            set({
              status: 'approved',
              reviewAfterDays: null,
              log: [...plan.log, entry('approved', plan.version)],
            })
          }
        >
          {say(texts.details.approve)}
        </button>
      </div>
    </>
  );
}
