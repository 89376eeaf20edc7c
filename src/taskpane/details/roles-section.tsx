import type { JSX } from 'preact';
import type { Plan } from '../../plan/plan';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';
import { AddRow, DetailRow, TextField } from './rows';
import { usePlanEdit } from './use-plan-edit';

/** The roles that the plan pays. Renaming one renames it wherever the plan names it. */
export function RolesSection(): JSX.Element {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  return (
    <>
      {plan.roles.map((role, k) => (
        <DetailRow key={k} label={role} remove={() => set(withoutRole(plan, k))}>
          <TextField
            id={`role-${k}`}
            label={`${localize(texts.role)} ${k + 1}`}
            value={role}
            set={(name) => set(renamed(plan, k, name), `role-${k}`)}
          />
        </DetailRow>
      ))}
      <AddRow
        label={localize(texts.addRole)}
        add={() =>
          set({ roles: [...plan.roles, `${localize(texts.role)} ${plan.roles.length + 1}`] })
        }
      />
    </>
  );
}

function renamed(plan: Plan, index: number, name: string): Partial<Plan> {
  const old = plan.roles[index];
  const rename = (role: string) => (role === old ? name : role);
  const inSplit = <T extends { readonly role: string }>(split: T): T => ({
    ...split,
    role: rename(split.role),
  });
  return {
    roles: plan.roles.map((role, k) => (k === index ? name : role)),
    components: plan.components.map((one) => ({ ...one, roles: one.roles.map(rename) })),
    creditSplits: plan.creditSplits.map(inSplit),
    paySplits: plan.paySplits.map(inSplit),
  };
}

/** A role that is taken out is taken out of the splits and the components too. */
function withoutRole(plan: Plan, index: number): Partial<Plan> {
  const gone = plan.roles[index];
  return {
    roles: plan.roles.filter((_, k) => k !== index),
    components: plan.components.map((one) => ({
      ...one,
      roles: one.roles.filter((role) => role !== gone),
    })),
    creditSplits: plan.creditSplits.filter(({ role }) => role !== gone),
    paySplits: plan.paySplits.filter(({ role }) => role !== gone),
  };
}
