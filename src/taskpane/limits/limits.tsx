import '../../plan/all-rules';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { movesTarget, paysForPeriod } from '../../plan/kinds';
import { ownQuotaField } from '../../plan/payee/quota/own-quota-field';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { Select } from '../parts/select';
import { Tick } from '../parts/tick';
import { openPart, withOpen, withTyped } from '../plan/draft';
import { quotaOfGate, withGate, withGateOf, withRetentionGate } from '../plan/gate';
import { texts } from './texts';
import { InputField } from '../card/input-field';
import { Conditions } from './conditions';
import './limits.css';

/** What limits the component's pay: roles, a gate, a floor, a cap, and credit of earlier periods. */
export function Limits(): JSX.Element | null {
  const { part, state, localize, issues } = usePane();
  const { component } = part;
  const { plan } = state.history.present;
  const fields = limitFields(plan, component);
  const isAtFault = fields.some(({ id }) =>
    issues.some((issue) => issue.component === component.id && issue.field === id),
  );
  const [isOpen, setIsOpen] = useState(false);
  if (movesTarget(component)) return null;
  const isShown = isOpen || isAtFault;
  const set = limitsInWords(fields.length, component.roles.length);
  return (
    <div class="limits">
      <button
        type="button"
        class="disclose"
        aria-expanded={isShown}
        onClick={() => setIsOpen(!isShown)}
      >
        {localize(texts.title)}
        {set > 0 && <span class="count">{set}</span>}
        <Icon name={isShown ? 'up' : 'down'} />
      </button>
      {isShown && <LimitFields />}
    </div>
  );
}

const limitsInWords = (limits: number, roles: number) => limits + (roles > 0 ? 1 : 0);

function LimitFields(): JSX.Element {
  const { part, state, localize, edit } = usePane();
  const { component, measure } = part;
  const { plan } = state.history.present;
  const toggle = (id: 'cap' | 'floor', isOn: boolean) =>
    edit((draft) =>
      withTyped(
        withOpen(draft, (one) => ({ ...one, [id]: isOn ? starting[id] : null })),
        id,
        undefined,
      ),
    );
  const byId = (id: string) => limitFields(plan, component).find((field) => field.id === id);
  // A total has no earlier credit; what was chosen before it can be taken back.
  const mayBeOfYear = paysForPeriod(component) && (component.hasPrior || !measure.total);
  const hasPrior = mayBeOfYear ? component.hasPrior : undefined;
  const [cap, floor, gate] = [byId('cap'), byId('floor'), byId('gate')];
  return (
    <div class="limit-fields">
      <Tick
        label={localize(texts.cap)}
        isOn={component.cap !== null}
        set={(isOn) => toggle('cap', isOn)}
      />
      {cap && <InputField input={cap} />}
      <Tick
        label={localize(texts.floor)}
        isOn={component.floor !== null}
        set={(isOn) => toggle('floor', isOn)}
      />
      {floor && <InputField input={floor} />}
      <GateSelect />
      {gate && <GateOf />}
      {gate && <InputField input={gate} />}
      {hasPrior !== undefined && (
        <Tick
          label={localize(texts.prior)}
          isOn={hasPrior}
          set={(isOn) =>
            edit((draft) =>
              withOpen(draft, (one) => ('hasPrior' in one ? { ...one, hasPrior: isOn } : one)),
            )
          }
        />
      )}
      <Conditions />
      <OwnQuotas />
      <RoleTicks />
    </div>
  );
}

const starting = { cap: 100_000, floor: 0 };

function GateSelect(): JSX.Element {
  const { part, state, localize, edit } = usePane();
  const { measures } = state.history.present.plan;
  const hasRetention = measures.some(({ unit }) => unit === 'percent');
  return (
    <Select
      id="field-gate-measure"
      label={localize(texts.gate)}
      options={[
        { value: '', label: localize(texts.none) },
        ...measures.map(({ id, name }) => ({ value: id, label: name })),
        // No id has a space in it.
        ...(hasRetention ? [] : [{ value: 'a new', label: localize(texts.newRetention) }]),
      ]}
      value={part.component.gate?.measure ?? ''}
      choose={(chosen) =>
        edit((draft) =>
          chosen === 'a new'
            ? withRetentionGate(draft)
            : withGate(draft, chosen === '' ? null : chosen),
        )
      }
    />
  );
}

/** Whether the gate is an amount, or a share of the payee's own quota where there is one. */
function GateOf(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const ofQuota = component.gate?.of === 'quota';
  const hasQuota = quotaOfGate(state.history.present.plan, component) !== undefined;
  if (!ofQuota && !hasQuota) return null;
  return (
    <Select
      id="field-gate-of"
      label={localize(texts.gateOf)}
      options={(['amount', 'quota'] as const).map((value) => ({
        value,
        label: localize(texts[value]),
      }))}
      value={ofQuota ? 'quota' : 'amount'}
      choose={(of) => edit((draft) => withGateOf(draft, of))}
    />
  );
}

/** Where payees' own quotas of the component come from. */
function OwnQuotas(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const field = ownQuotaField(state.history.present.plan, part);
  if (!field) return null;
  return (
    <Select
      id="field-own-quotas"
      label={localize(field.label)}
      options={field.options.map(({ value, label }) => ({ value, label: localize(label) }))}
      value={field.get(part.component)}
      choose={(value) => edit((draft) => withOpen(draft, (one) => field.set(one, value)))}
    />
  );
}

/** The roles that the component pays; none ticked means all. */
function RoleTicks(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { roles } = state.history.present.plan;
  const rolesLink = (
    <button type="button" class="link" onClick={showRoles}>
      {localize(roles.length < 2 ? texts.addRoles : texts.changeRoles)}
    </button>
  );
  if (roles.length < 2) return rolesLink;
  const { component } = part;
  return (
    <fieldset class="ticks">
      <legend>{localize(texts.roles)}</legend>
      {roles.map((role) => (
        <Tick
          key={role}
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
      {rolesLink}
    </fieldset>
  );
}

/** Roles and their splits are the plan's: there they are opened, and have the focus. */
function showRoles(): void {
  const press = (name: string) => {
    const button = document.querySelector<HTMLElement>(`[aria-controls="${name}"]`);
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
    return button;
  };
  press('details');
  requestAnimationFrame(() => {
    press('section-splits');
    press('section-roles')?.focus();
  });
}
