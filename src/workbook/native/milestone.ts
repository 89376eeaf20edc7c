import { type Table, cell, native, optionalCell, refuseWhen } from './native';
import { measured } from './measure';

/** The bonus, where attainment reaches the trigger, and below it what the partial credit says. */
export const milestoneBonus = native({
  takes: {
    actual: cell,
    quota: cell,
    bonus: cell,
    trigger: optionalCell,
    partial: { kind: 'either', columns: ['from', 'share'], optional: true },
  },
  shown: [
    {
      when: { en: 'No partial credit', da: 'Ingen delvis bonus' },
      given: { trigger: '' },
    },
    {
      when: { en: 'Proportional below the trigger', da: 'Forholdsmæssig under grænsen' },
      given: { trigger: '', partial: 'word' },
    },
    {
      when: { en: 'Proportional from an attainment on', da: 'Forholdsmæssig fra en målopfyldelse' },
      given: { trigger: '', partial: 'cell' },
    },
    {
      when: { en: 'Shares of the bonus in steps', da: 'Andele af bonussen i trin' },
      given: { trigger: '', partial: 'table' },
    },
  ],
  write({ actual, quota, bonus, trigger, partial = {} }, sheet) {
    const measure = measured(sheet, actual, quota);
    const { credited } = measure;
    const reached = measure.reached();
    const proportional = `${bonus}*MIN(${credited}/${quota},1)`;
    const below = partial.table
      ? sharePaid(reached, bonus, partial.table)
      : partial.cell !== undefined
        ? `IF(AND(${reached}>=0,${reached}>=${partial.cell}),${proportional},0)`
        : partial.word !== undefined
          ? `IF(${reached}>=0,${proportional},0)`
          : '0';
    const refused = trigger === undefined ? `${bonus}<0` : `OR(${bonus}<0,${trigger}<=0)`;
    return refuseWhen(refused, `IF(${reached}>=${trigger ?? '1'},${bonus},${below})`);
  },
});

function sharePaid(
  reached: string,
  bonus: string,
  { from, share }: Table<'from' | 'share'>,
): string {
  const paid = `${bonus}*INDEX(${share.all},MATCH(${reached},${from.all},1))`;
  return `IF(${reached}<${from.first},0,${paid})`;
}
