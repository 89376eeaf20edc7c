import { type Table, cell, native, optionalCell, refuseWhen } from './native';
import { measured } from './measure';

/** The bonus, where attainment reaches the trigger, and below it what the partial credit says. */
export const milestoneBonus = native({
  takes: {
    actual: cell,
    quota: cell,
    bonus: cell,
    trigger: optionalCell,
    partial: { kind: 'either', columns: ['attainment', 'share'], optional: true },
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
  write({ actual, quota, bonus, trigger = '1', partial = {} }, sheet) {
    const { credited, reached } = measured(sheet, actual, quota);
    const proportional = `${bonus}*MIN(${credited}/${quota},1)`;
    const below = partial.table
      ? sharePaid(reached, bonus, partial.table)
      : partial.cell !== undefined
        ? `IF(AND(${partial.cell}>0,${reached}>=${partial.cell}),${proportional},0)`
        : partial.word !== undefined
          ? `IF(${reached}>=0,${proportional},0)`
          : '0';
    return refuseWhen(`${bonus}<0`, `IF(${reached}>=${trigger},${bonus},${below})`);
  },
});

function sharePaid(
  reached: string,
  bonus: string,
  { attainment, share }: Table<'attainment' | 'share'>,
): string {
  const paid = `${bonus}*INDEX(${share.all},MATCH(${reached},${attainment.all},1))`;
  return `IF(${reached}<${attainment.first},0,${paid})`;
}
