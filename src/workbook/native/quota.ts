import type { Words } from '../../engine/words';
import { type Sheet, type Table, cell, native, optionalCell, refuseWhen } from './native';
import { isNoDate } from './conditions';

export const attainment = native({
  takes: { actual: cell, quota: cell },
  write: ({ actual, quota }) => `IF(${quota}>0,${actual}/${quota},NA())`,
});

/** Active days of the period, both ends counted, over all its days; a ramp takes days away. */
export const proratedQuota = native({
  takes: {
    quota: cell,
    start: cell,
    end: cell,
    active_from: optionalCell,
    active_to: optionalCell,
    ramp: { kind: 'table', columns: ['month', 'share'], optional: true },
  },
  shown: [
    {
      when: { en: 'Without a ramp', da: 'Uden oplæring' },
      given: { active_from: '', active_to: '' },
    },
    {
      when: { en: 'With a ramp', da: 'Med oplæring' },
      given: { active_from: '', active_to: '', ramp: '' },
    },
  ],
  oneCall: true,
  write({ quota, start, end, active_from: from, active_to: to, ramp }, sheet) {
    const joined = activeOr(sheet, { en: 'joined', da: 'begyndt' }, from, start);
    const left = activeOr(sheet, { en: 'left', da: 'fratrådt' }, to, end);
    const first = sheet.cell(
      { en: 'first active day', da: 'første aktive dag' },
      `MAX(INT(${start}),INT(${joined}))`,
    );
    const last = sheet.cell(
      { en: 'last active day', da: 'sidste aktive dag' },
      `MIN(INT(${end}),INT(${left}))`,
    );
    const missed = ramp ? `-${daysOfRamp(sheet, ramp, joined, first, last)}` : '';
    const days = sheet.cell(
      { en: 'active days', da: 'aktive dage' },
      `${last}-${first}+1${missed}`,
    );
    const noDates = [...new Set([start, end, joined, left])].map(isNoDate).join(',');
    return refuseWhen(
      `OR(${quota}<=0,${last}<${first},${noDates})`,
      `${quota}*${days}/(INT(${end})-INT(${start})+1)`,
    );
  },
});

/** A blank cell leaves the active time open, as leaving out the argument does. */
const activeOr = (
  sheet: Sheet,
  name: Words,
  active: string | undefined,
  otherwise: string,
): string =>
  active === undefined ? otherwise : sheet.cell(name, `IF(${active}=0,${otherwise},${active})`);

/** The days that a ramp does not count: of each of its calendar months, the active ones. */
function daysOfRamp(
  sheet: Sheet,
  { month, share }: Table<'month' | 'share'>,
  joined: string,
  first: string,
  last: string,
): string {
  const days = sheet.column(
    month,
    { en: 'active days in month', da: 'aktive dage i måneden' },
    () => ({
      formula:
        `MAX(MIN(${last},EOMONTH(${joined},${month.here}-1))` +
        `-MAX(${first},EOMONTH(${joined},${month.here}-2)+1)+1,0)`,
    }),
  );
  return `SUMPRODUCT(${days.all}*(1-${share.all}))`;
}

/** A target follows the forecast, or the growth of the market. */
export const adjustedTarget = native({
  takes: {
    target: cell,
    forecast: cell,
    revised: cell,
    basis: { kind: 'word', words: ['proportional', 'market'], optional: true },
  },
  shown: [
    { when: { en: 'proportional', da: 'forholdsmæssig' }, given: {} },
    { when: { en: 'market', da: 'marked' }, given: { basis: 'market' } },
  ],
  write: ({ target, forecast, revised, basis = 'proportional' }) =>
    basis === 'market'
      ? refuseWhen(
          `OR(${target}<=0,${forecast}<=-1,${revised}<=-1)`,
          `${target}*(1+${revised})/(1+${forecast})`,
        )
      : refuseWhen(
          `OR(${target}<=0,${forecast}<=0,${revised}<=0)`,
          `${target}*${revised}/${forecast}`,
        ),
});

/** The result so far, over the share of the period, or of its usual pattern, that has passed. */
export const forecastToClose = native({
  takes: { actual: cell, elapsed: cell, pattern: { kind: 'list', optional: true } },
  shown: [
    { when: { en: 'Evenly', da: 'Jævnt' }, given: {} },
    { when: { en: 'With a pattern', da: 'Med et mønster' }, given: { pattern: '' } },
  ],
  write({ actual, elapsed, pattern }, sheet) {
    const outside = `${elapsed}<=0,ROUND(${elapsed},12)>1`;
    if (!pattern) return refuseWhen(`OR(${outside})`, `${actual}/${elapsed}`);
    const brought = sheet.column(
      pattern,
      { en: 'brought by then', da: 'hentet indtil da' },
      (own) => ({
        start: '0',
        formula: `${own.above}+${pattern.here}/SUM(${pattern.all})`,
      }),
    );
    // Blank cells and zeros at the end are no parts.
    const filled = sheet.column(pattern, { en: 'part', da: 'del' }, () => ({
      formula: `IF(${pattern.here}=0,0,ROW(${pattern.here})-ROW(${pattern.first})+1)`,
    }));
    const count = `MAX(${filled.all})`;
    const parts = sheet.cell(
      { en: 'parts elapsed', da: 'dele forløbet' },
      `MIN(${elapsed},1)*${count}`,
    );
    const [before, after] = [
      `INDEX(${brought.all},INT(${parts})+1)`,
      `INDEX(${brought.all},MIN(INT(${parts})+2,ROWS(${brought.all})))`,
    ];
    const share = sheet.cell(
      { en: 'share elapsed', da: 'andel forløbet' },
      refuseWhen(`OR(${outside})`, `${before}+(${parts}-INT(${parts}))*(${after}-${before})`),
    );
    return refuseWhen(`${share}<=0`, `${actual}/${share}`);
  },
});
