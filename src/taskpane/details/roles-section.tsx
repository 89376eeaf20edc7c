import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { renamed, withNewRole, withoutRole } from '../plan/roles';
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
        <DetailRow
          key={k}
          label={role}
          isLast={k === plan.roles.length - 1}
          remove={() => set(withoutRole(plan, k))}
        >
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
        add={() => set({ roles: withNewRole(plan, localize(texts.role)).roles ?? [] })}
      />
    </>
  );
}
