import type { JSX } from 'preact';
import { sharingOf } from '../../plan/pay/sharing-words';
import { AddRow, DetailRow, TextField } from '../details/rows';
import { texts as details } from '../details/texts';
import { usePlanEdit } from '../details/use-plan-edit';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { Tick } from '../parts/tick';
import { openPart, withOpen } from '../plan/draft';
import {
  type Shares,
  renamed,
  withEqualShares,
  withNewRole,
  withShare,
  withoutRole,
} from '../plan/roles';
import { ShareOut } from '../shares/share-out';
import { texts } from './texts';

const sharesOf = { pay: 'paySplits', credit: 'creditSplits' } as const;

/** The plan's roles: what each is called, what it gets of a deal, and whether the component pays it. */
export function People(): JSX.Element {
  const { part, state, localize, issues } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const sharing = sharingOf(part);
  const shares = sharing && sharesOf[sharing];
  const isShared = shares !== undefined && plan[shares].length > 0;
  const word = localize(details.role);
  const faults = issues.filter(
    ({ component, field }) => component === undefined && /^(roles|\w+Splits)/.test(field),
  );
  return (
    <>
      {plan.roles.map((role, k) => (
        <DetailRow
          key={k}
          label={role}
          isLast={k === plan.roles.length - 1}
          remove={() => set(withoutRole(plan, k))}
        >
          <TextField
            id={`people-${k}`}
            label={`${word} ${k + 1}`}
            value={role}
            set={(name) => set(renamed(plan, k, name), `role-${k}`)}
          />
          {isShared && <Share k={k} shares={shares} />}
        </DetailRow>
      ))}
      {faults.map(({ field, message, advice }) => (
        <p key={field} class="fault" role="status">
          {`${localize(message)} ${localize(advice)}`}
          <ShareOut field={field} />
        </p>
      ))}
      <AddRow label={localize(details.addRole)} add={() => set(withNewRole(plan, word))} />
      {shares && plan.roles.length > 1 && (
        <button
          type="button"
          class="link"
          onClick={() => set(isShared ? { [shares]: [] } : withEqualShares(plan, shares, word))}
        >
          {localize(
            isShared ? texts.noSplit : sharing === 'pay' ? texts.splitPay : texts.splitCredit,
          )}
        </button>
      )}
      {isShared && <p class="caption">{localize(texts.planWide[sharing ?? 'pay'])}</p>}
      <PaidRoles />
    </>
  );
}

function Share({ k, shares }: { k: number; shares: Shares }): JSX.Element | null {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const role = plan.roles[k];
  if (role === undefined) return null;
  const overlay = plan.creditSplits.find((one) => one.role === role)?.isOverlay ?? false;
  const turn = (isOverlay: boolean) =>
    set({
      creditSplits: plan.creditSplits.map((one) =>
        one.role === role ? { ...one, isOverlay } : one,
      ),
    });
  return (
    <>
      <PlainNumber
        id={`people-share-${k}`}
        label={localize(details.share)}
        unit="percent"
        suffix="%"
        value={plan[shares].find((one) => one.role === role)?.share ?? 0}
        set={(share) => set(withShare(plan, shares, role, share), `people-share-${k}`)}
      />
      {shares === 'creditSplits' && (
        <Tick label={localize(details.overlay)} isOn={overlay} set={turn} />
      )}
    </>
  );
}

/** The roles that the component pays; none ticked means all. */
function PaidRoles(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { roles } = state.history.present.plan;
  const { component } = part;
  if (roles.length < 2) return null;
  return (
    <fieldset class="ticks">
      <legend>{localize(texts.roles)}</legend>
      {roles.map((role, k) => (
        <Tick
          key={k}
          label={role}
          isOn={component.roles.length === 0 || component.roles.includes(role)}
          set={(isOn) =>
            edit((draft) => {
              const now = openPart(draft).component.roles;
              const paid = now.length === 0 ? roles : now;
              const next = roles.filter((one) => (one === role ? isOn : paid.includes(one)));
              const all = next.length === roles.length || next.length === 0;
              return withOpen(draft, (one) => ({ ...one, roles: all ? [] : next }));
            })
          }
        />
      ))}
    </fieldset>
  );
}
