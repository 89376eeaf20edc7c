import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { inEqualShares, shareLeft } from '../plan/roles';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { Tick } from '../parts/tick';
import { texts as planTexts } from '../../plan/document/texts';
import { texts } from './texts';
import { AddRow, DetailRow } from './rows';
import { usePlanEdit } from './use-plan-edit';

/** How credit, and how pay, of a deal is shared by role: two different things. */
export function SplitsSection(): JSX.Element {
  const { state, localize } = usePane();
  const { roles } = state.history.present.plan;
  if (roles.length === 0) return <p class="caption">{localize(texts.rolesFirst)}</p>;
  return (
    <>
      <h2>{localize(planTexts.creditSplit)}</h2>
      <p class="caption">{localize(texts.creditMeans)}</p>
      <CreditSplits />
      <h2>{localize(planTexts.paySplit)}</h2>
      <p class="caption">{localize(texts.payMeans)}</p>
      <PaySplits />
    </>
  );
}

function CreditSplits(): JSX.Element {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { roles, creditSplits } = state.history.present.plan;
  const change = (
    index: number,
    part: Partial<(typeof creditSplits)[number]>,
    editGroup?: string,
  ) =>
    set(
      { creditSplits: creditSplits.map((one, k) => (k === index ? { ...one, ...part } : one)) },
      editGroup && `${editGroup}-${index}`,
    );
  return (
    <>
      {creditSplits.map(({ role, share, isOverlay }, k) => (
        <DetailRow
          key={k}
          label={`${localize(planTexts.creditSplit)} ${k + 1}`}
          isLast={k === creditSplits.length - 1}
          remove={() => set({ creditSplits: creditSplits.filter((_, n) => n !== k) })}
        >
          <RoleSelect
            id={`credit-role-${k}`}
            {...{ role, roles }}
            choose={(one) => change(k, { role: one })}
          />
          <PlainNumber
            id={`credit-share-${k}`}
            label={localize(texts.share)}
            unit="percent"
            suffix="%"
            value={share}
            set={(value) => change(k, { share: value }, 'credit')}
          />
          <Tick
            label={localize(texts.overlay)}
            isOn={isOverlay}
            set={(isOn) => change(k, { isOverlay: isOn })}
          />
        </DetailRow>
      ))}
      <AddRow
        label={localize(texts.addSplit)}
        add={() =>
          set({
            creditSplits: [
              ...creditSplits,
              ...(creditSplits.length === 0
                ? inEqualShares(roles)
                : [{ role: unused(roles, creditSplits), share: shareLeft(creditSplits) }]
              ).map((one) => ({ ...one, isOverlay: false })),
            ],
          })
        }
      />
    </>
  );
}

function PaySplits(): JSX.Element {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { roles, paySplits } = state.history.present.plan;
  const change = (index: number, part: Partial<(typeof paySplits)[number]>, editGroup?: string) =>
    set(
      { paySplits: paySplits.map((one, k) => (k === index ? { ...one, ...part } : one)) },
      editGroup && `${editGroup}-${index}`,
    );
  /** Of two, the other gets what is left. */
  const shareOut = (index: number, share: number) => {
    const other = shareLeft([{ share }]);
    const shares = paySplits.map((one, k) => ({ ...one, share: k === index ? share : other }));
    if (paySplits.length === 2) set({ paySplits: shares }, `pay-${index}`);
    else change(index, { share }, 'pay');
  };
  return (
    <>
      {paySplits.map(({ role, share }, k) => (
        <DetailRow
          key={k}
          label={`${localize(planTexts.paySplit)} ${k + 1}`}
          isLast={k === paySplits.length - 1}
          remove={() => set({ paySplits: paySplits.filter((_, n) => n !== k) })}
        >
          <RoleSelect
            id={`pay-role-${k}`}
            {...{ role, roles }}
            choose={(one) => change(k, { role: one })}
          />
          <PlainNumber
            id={`pay-share-${k}`}
            label={localize(texts.share)}
            unit="percent"
            suffix="%"
            value={share}
            set={(value) => shareOut(k, value)}
          />
        </DetailRow>
      ))}
      <AddRow
        label={localize(texts.addSplit)}
        add={() =>
          set({
            paySplits:
              paySplits.length === 0
                ? inEqualShares(roles)
                : [...paySplits, { role: unused(roles, paySplits), share: shareLeft(paySplits) }],
          })
        }
      />
    </>
  );
}

const unused = (roles: readonly string[], splits: readonly { readonly role: string }[]): string =>
  roles.find((role) => !splits.some((split) => split.role === role)) ?? roles[0] ?? '';

interface RoleProps {
  readonly id: string;
  readonly role: string;
  readonly roles: readonly string[];
  readonly choose: (role: string) => void;
}

function RoleSelect({ id, role, roles, choose }: RoleProps): JSX.Element {
  const { localize } = usePane();
  const options = roles.map((one) => ({ value: one, label: one }));
  return <Select {...{ id, options, choose }} label={localize(texts.role)} value={role} />;
}
