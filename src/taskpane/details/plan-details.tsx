import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { currencies } from '../../plan/currency';
import { withApproval } from '../../plan/document/fingerprint';
import { texts as planTexts } from '../../plan/document/texts';
import { prorationWords } from '../../plan/pay/proration/proration-words';
import { prorations } from '../../plan/pay/proration/prorations';
import { type Plan, periods, reviewDays, statuses } from '../../plan/plan';
import { usePane } from '../pane/use-pane';
import { today } from '../host/save-file';
import { FieldMessage } from '../parts/field-notes';
import { Icon } from '../parts/icons';
import { Select } from '../parts/select';
import { texts as unsavedTexts } from '../unsaved/texts';
import { LogSection } from './log-section';
import { MeasuresSection } from './measures-section';
import { PaymentSection } from './payment-section';
import { RolesSection } from './roles-section';
import { SplitsSection } from './splits-section';
import { texts } from './texts';
import { usePlanEdit } from './use-plan-edit';
import { withPeriod } from './whole-period';
import './details.css';

interface Props {
  /** What was pressed to come here: it has the focus. */
  readonly asked?: { readonly is: 'name' | 'status' } | undefined;
  readonly close: () => void;
}

/** What concerns the plan as a whole: the common things first, the others behind their headings. */
export function PlanDetails({ asked, close }: Props): JSX.Element {
  const { localize } = usePane();
  useEffect(() => {
    const field = asked && { name: 'field-name', status: 'status' }[asked.is];
    // A section that is asked for is drawn first.
    const frame = requestAnimationFrame(() => {
      if (field !== undefined) document.getElementById(field)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  return (
    <div class="details">
      <Basics />
      <Section
        id="status"
        title={texts.status}
        fields={/^(status|reviewAfterDays)/}
        asked={asked?.is === 'status' ? asked : undefined}
      >
        <Status />
      </Section>
      <Section id="measures" title={texts.measures} fields={/^measures/}>
        <MeasuresSection />
      </Section>
      <Section id="roles" title={texts.roles} fields={/^roles/}>
        <RolesSection />
      </Section>
      <Section id="splits" title={texts.splits} fields={/^(creditSplits|paySplits)/}>
        <SplitsSection />
      </Section>
      <Section id="payment" title={texts.payment} fields={/^payment/}>
        <PaymentSection />
      </Section>
      <Section id="log" title={texts.log} fields={/^log/}>
        <LogSection />
      </Section>
      <p class="caption">{localize(unsavedTexts.privacy)}</p>
      <div class="details-end">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            document.querySelector<HTMLElement>('[aria-controls=details]')?.focus();
            close();
          }}
        >
          {localize(texts.done)}
        </button>
      </div>
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: LocalizedText;
  /** The fields whose faults open it. */
  readonly fields: RegExp;
  /** It is to be opened. */
  readonly asked?: object | undefined;
  readonly children: ComponentChildren;
}

function Section({ id, title, fields, asked, children }: SectionProps): JSX.Element {
  const { localize, issues } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  useLayoutEffect(() => asked && setIsOpen(true), [asked]);
  const faults = issues.filter(
    ({ component, field }) => component === undefined && fields.test(field),
  );
  const isShown = isOpen || faults.length > 0;
  /** Once open it stays behind its heading, so that a text that is no number yet is there again. */
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  return (
    <div class="section">
      <button
        type="button"
        class="disclose"
        aria-expanded={isShown}
        aria-controls={`section-${id}`}
        onClick={() => setIsOpen(!isShown)}
      >
        {localize(title)}
        <Icon name={isShown ? 'up' : 'down'} />
      </button>
      <div id={`section-${id}`} hidden={!isShown} class="section-body">
        {wasShown.current && children}
        {faults.map((issue) => (
          <FieldMessage key={issue.field} id={`fault-${issue.field}`} issue={issue} />
        ))}
      </div>
    </div>
  );
}

function Basics(): JSX.Element {
  const { state, localize, settle } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  const day = (field: 'periodFrom' | 'periodTo', key: 'from' | 'to') => (
    <Field field={field} label={localize(texts[field])}>
      <input
        {...described(field, useIsWrong(field))}
        type="date"
        value={plan.effective[key]}
        onInput={(event) =>
          set({ effective: { ...plan.effective, [key]: event.currentTarget.value } }, field)
        }
        onBlur={settle}
      />
    </Field>
  );
  return (
    <div class="fields">
      <Field field="name" label={localize(texts.name)} isWide>
        <input
          {...described('name', useIsWrong('name'))}
          type="text"
          maxLength={120}
          autocomplete="off"
          value={plan.name}
          onInput={(event) => set({ name: event.currentTarget.value }, 'name')}
          onBlur={settle}
        />
      </Field>
      {day('periodFrom', 'from')}
      {day('periodTo', 'to')}
      <Select
        id="currency"
        label={localize(texts.currency)}
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={plan.currency}
        choose={(currency) => set({ currency })}
      />
      <Select
        id="period"
        label={localize(planTexts.period)}
        options={periods.map((one) => ({ value: one, label: localize(planTexts[one]) }))}
        value={plan.period}
        choose={(period) => set(withPeriod(plan, period))}
      />
      <Select
        id="proration"
        label={localize(planTexts.proration)}
        options={prorations.map((one) => ({ value: one, label: localize(prorationWords[one]) }))}
        value={plan.proration ?? 'days'}
        choose={(proration) => set({ proration })}
      />
    </div>
  );
}

function Status(): JSX.Element {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { plan } = state.history.present;
  // A plan that is called approved says which rules were.
  const choose = (status: Plan['status']) =>
    set(
      status === 'approved'
        ? withApproval(plan, today())
        : {
            status,
            reviewAfterDays: status === 'provisional' ? (plan.reviewAfterDays ?? 60) : null,
          },
    );
  return (
    <div class="fields">
      <Select
        id="status"
        label={localize(planTexts.status)}
        options={statuses.map((one) => ({ value: one, label: localize(planTexts[one]) }))}
        value={plan.status}
        choose={choose}
      />
      {plan.status === 'provisional' && (
        <Select
          id="review"
          label={localize(texts.review)}
          options={reviewDays.map((days) => ({
            value: String(days),
            label: `${days} ${localize(texts.days)}`,
          }))}
          value={String(plan.reviewAfterDays ?? 60)}
          choose={(days) =>
            set({ reviewAfterDays: reviewDays.find((one) => String(one) === days) ?? 60 })
          }
        />
      )}
    </div>
  );
}

const useIsWrong = (field: string) =>
  usePane().issues.some((issue) => issue.component === undefined && issue.field === field);

const described = (field: string, isWrong: boolean) => ({
  id: `field-${field}`,
  'aria-invalid': isWrong ? true : undefined,
  'aria-describedby': isWrong ? `fault-${field}` : undefined,
});

interface FieldProps {
  readonly field: string;
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Field({ field, label, isWide, children }: FieldProps): JSX.Element {
  const faults = field === 'periodTo' ? [field, 'effective.to'] : [field];
  const issue = usePane().issues.find(
    (one) => one.component === undefined && faults.includes(one.field),
  );
  return (
    <div class={`labelled${isWide ? ' is-wide' : ''}${issue ? ' has-fault' : ''}`}>
      <label for={`field-${field}`}>{label}</label>
      <div class={`field is-text${issue ? ' is-wrong' : ''}`}>{children}</div>
      {issue && <FieldMessage id={`fault-${field}`} issue={issue} />}
    </div>
  );
}
