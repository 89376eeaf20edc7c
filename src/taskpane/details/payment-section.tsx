import type { JSX } from 'preact';
import type { Instalment, Payment } from '../../plan/payment/payment';
import { triggerWords } from '../../plan/payment/payment-terms';
import { dayNumber, isoDay } from '../../engine/dates';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { texts } from './texts';
import { AddRow, DetailRow } from './rows';
import { usePlanEdit } from './use-plan-edit';

/** When the pay falls due, and how much of it in equity. */
export function PaymentSection(): JSX.Element {
  const { state, localize } = usePane();
  const set = usePlanEdit();
  const { payment, effective } = state.history.present.plan;
  const { instalments } = payment;
  const change = (part: Partial<Payment>, editGroup?: string) =>
    set({ payment: { ...payment, ...part } }, editGroup);
  const changeOne = (index: number, part: Partial<Instalment>, editGroup?: string) =>
    change(
      { instalments: instalments.map((one, k) => (k === index ? { ...one, ...part } : one)) },
      editGroup && `${editGroup}-${index}`,
    );
  const left = 1 - instalments.reduce((sum, { share }) => sum + share, 0);
  return (
    <>
      {instalments.map(({ share, due }, k) => (
        <DetailRow
          key={k}
          label={`${localize(texts.instalment)} ${k + 1}`}
          isLast={k === instalments.length - 1}
          remove={
            instalments.length === 1
              ? undefined
              : () => change({ instalments: instalments.filter((_, n) => n !== k) })
          }
        >
          <PlainNumber
            id={`instalment-share-${k}`}
            label={localize(texts.share)}
            unit="percent"
            suffix="%"
            value={share}
            set={(value) => changeOne(k, { share: value }, 'instalment')}
          />
          <Select
            id={`instalment-on-${k}`}
            label={localize(texts.due)}
            options={(['period-end', 'day', 'trigger'] as const).map((on) => ({
              value: on,
              label: localize(texts.dueOn[on]),
            }))}
            value={due.on}
            choose={(on) => changeOne(k, { due: newDue(on, effective.to) })}
          />
          <DueField
            {...{ due, index: k }}
            set={(next, editGroup) => changeOne(k, { due: next }, editGroup)}
          />
        </DetailRow>
      ))}
      <AddRow
        label={localize(texts.addInstalment)}
        add={() =>
          change({
            instalments: [
              ...instalments,
              { share: Math.max(Number(left.toFixed(6)), 0), due: { on: 'period-end', days: 90 } },
            ],
          })
        }
      />
      <div class="fields">
        <PlainNumber
          id="equity-share"
          label={localize(texts.equity)}
          unit="percent"
          suffix="%"
          value={payment.equityShare}
          set={(value) => change({ equityShare: Math.min(Math.max(value, 0), 1) }, 'equity')}
        />
      </div>
    </>
  );
}

function newDue(on: Instalment['due']['on'], end: string): Instalment['due'] {
  switch (on) {
    case 'period-end':
      return { on, days: 30 };
    case 'day':
      return { on, day: end };
    case 'trigger':
      return { on, trigger: 'go-live' };
  }
}

interface DueProps {
  readonly due: Instalment['due'];
  readonly index: number;
  readonly set: (due: Instalment['due'], editGroup?: string) => void;
}

function DueField({ due, index, set }: DueProps): JSX.Element {
  const { localize } = usePane();
  switch (due.on) {
    case 'period-end':
      return (
        <PlainNumber
          id={`instalment-days-${index}`}
          label={localize(texts.daysAfter)}
          unit="days"
          value={due.days}
          set={(days) =>
            set({ ...due, days: Math.min(Math.max(Math.round(days), 0), 3650) }, 'days')
          }
        />
      );
    case 'day':
      return (
        <PlainNumber
          id={`instalment-day-${index}`}
          label={localize(texts.dueOn.day)}
          unit="date"
          value={dayNumber(due.day)}
          set={(day) => day > 0 && set({ ...due, day: isoDay(day) }, 'day')}
        />
      );
    case 'trigger':
      return (
        <Select
          id={`instalment-trigger-${index}`}
          label={localize(texts.dueOn.trigger)}
          options={(Object.keys(triggerWords) as (keyof typeof triggerWords)[]).map((trigger) => ({
            value: trigger,
            label: localize(triggerWords[trigger]),
          }))}
          value={due.trigger}
          choose={(trigger) => set({ ...due, trigger })}
        />
      );
  }
}
