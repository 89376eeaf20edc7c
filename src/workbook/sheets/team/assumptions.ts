import { type Formula, filled } from '../../../formula/formula';
import { notationOf } from '../../../plan/component-notation';
import { componentSource } from '../../../plan/ledger/component-source';
import { leadMeasure, partsOf } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import { passedBy } from '../../../plan/payee/outlook';
import type { TeamAssumptions } from '../../../plan/payee/team';
import { at as place } from '../../description/addresses';
import { dayNumber } from '../../../engine/dates';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { Book } from '../book';
import type { PlanPlaces } from '../plan-places';
import { type SheetBuilder, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Assumed } from './columns';
import { type TeamTable, columnOf, hasColumn } from './table';
import { texts } from './texts';
import { open } from './open';

/** Labels stand in this row, and what they label in the next. */
export const labelRow = 3;

/** The inputs that something on the sheet reads, in their order. */
function assumptionsOn(table: TeamTable, plan: Plan): readonly (keyof Assumed)[] {
  return [
    ...(hasColumn(table, 'forecast') ? (['asOf', 'elapsed'] as const) : []),
    ...(hasColumn(table, 'chance') ? (['uncertainty'] as const) : []),
    ...(leadMeasure(plan).unit === 'money' ? (['margin'] as const) : []),
    'sensitivity',
  ];
}

/** What the assumptions are called, from the first column on. */
export const assumptionLabels = ({ plan, localize }: Book, table: TeamTable): readonly string[] =>
  assumptionsOn(table, plan).map((key) => localize(texts[key]));

export const placeOf = (table: TeamTable, plan: Plan, key: keyof Assumed) =>
  cell(labelRow + 1, assumptionsOn(table, plan).indexOf(key));

/** The cells above the table that its rows read. */
export interface Above {
  readonly assumed: Assumed;
  readonly median: string;
  readonly medianDistance: string;
  readonly repeats: string;
  readonly plainNames: string;
}

/** The cell above a column that only calculates: one of all rows stands there. */
const placeAbove = (table: TeamTable, id: string) => place(cell(labelRow + 1, columnOf(table, id)));

/** What the rows read above the table: the assumptions, and the middle of the payouts. */
export function aboveTable(table: TeamTable, plan: Plan): Above {
  const input = (key: keyof Assumed) =>
    assumptionsOn(table, plan).includes(key) ? place(placeOf(table, plan, key)) : '';
  return {
    assumed: {
      asOf: input('asOf'),
      elapsed: input('elapsed'),
      uncertainty: input('uncertainty'),
      margin: input('margin'),
      sensitivity: input('sensitivity'),
    },
    median: placeAbove(table, 'distance'),
    medianDistance: placeAbove(table, 'problem'),
    repeats: placeAbove(table, 'earlier'),
    plainNames: placeAbove(table, 'nameKey'),
  };
}

const share = { kind: 'decimal', minimum: 0, maximum: 1 } as const;

/** How each assumption is typed; the share elapsed follows from the day. */
const inputs = {
  asOf: { format: formats.day, rule: { kind: 'date', first: 1 }, allowed: texts.aDay },
  uncertainty: { format: formats.percent, rule: share, allowed: texts.aShare },
  margin: { format: formats.percent, rule: share, allowed: texts.aShare },
  sensitivity: {
    format: formats.general,
    rule: { kind: 'above', minimum: 0 },
    allowed: texts.aboveZero,
  },
} as const;

/** The assumptions as inputs, above the table. */
export function writeAssumptions(
  sheet: SheetBuilder,
  calculation: Calculation,
  { plan, localize }: Book,
  table: TeamTable,
  places: PlanPlaces,
  assumed: TeamAssumptions,
): void {
  sheet.height(labelRow, 30);
  for (const key of assumptionsOn(table, plan)) {
    const here = placeOf(table, plan, key);
    sheet.text(cell(labelRow, here.column), localize(texts[key]), {
      ...{ ...styles.note, wrap: true, vertical: 'bottom' },
    });
    if (key === 'elapsed') {
      const asOf = place(placeOf(table, plan, 'asOf'));
      const day = (of: 'from' | 'to') =>
        at(
          calculation.tell(places[of], () => dayNumber(plan.effective[of])),
          'date',
        );
      const passed = passedBy(plan, at(asOf, 'date'), day('from'), day('to'));
      calculation.put(here, onPlan(passed, calculation, plan, places), {
        ...withFormat(styles.number, formats.percent),
        horizontal: 'left',
      });
      continue;
    }
    const { format, rule, allowed } = inputs[key];
    sheet.number(here, assumed[key], { ...withFormat(styles.input, format), horizontal: 'left' });
    const area = { ...here, rows: 1, columns: 1 };
    sheet.open(`assumed ${key}`, area);
    sheet.validate({ area, ...open(localize(texts[key]), rule, localize(allowed), localize) });
  }
}

/** A formula with what it reads of a component as it stands on the Plan sheet. */
const onPlan = <T>(
  formula: Formula<T>,
  calculation: Calculation,
  plan: Plan,
  places: PlanPlaces,
): Formula<T> =>
  filled(formula, (key, unit) => {
    const [, id = '', name = ''] = /^\/part\/([^/]+)\/(.*)$/.exec(key) ?? [];
    const part = partsOf(plan).find(({ component }) => component.id === id);
    if (!part) return at(key, unit);
    const reference = notationOf(places.part(id), {}, 'native').place(name);
    const source = componentSource(part, plan.language)(name);
    return at(
      calculation.tell(reference, () => ('fixed' in source ? source.fixed : undefined)),
      unit,
    );
  });
