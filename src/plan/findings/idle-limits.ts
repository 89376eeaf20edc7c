import { inMoney } from '../pay/limits/bounds';
import { isGatedByOwn, isOfQuota } from '../pay/limits/gate';
import type { Plan } from '../plan';
import { type Curve, curveOf, curvesOf, moneyWords, payAlike, resultWords } from './curves';
import { type FindingRule, samePaid, type Found, foundInEach } from './finding';
import { freed, isLifted, limitPlace, raisedTo, withoutLimit } from './limit-parts';

/** A limit that changes nothing, or that leaves nothing else to be paid. */
export const idleLimits: FindingRule = {
  title: { en: 'Every limit can be met', da: 'Alle grænser kan nås' },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve) => [
      ...idleFloor(plan, curve),
      ...idleCap(plan, curve),
      ...idleGate(plan, curve),
    ]),
};

/** Whether a floor or cap is all that a component ever pays. */
export const alwaysPaid = (plan: Plan, id: string): boolean =>
  curvesOf(plan).some(
    (curve) => curve.part.component.id === id && idleFloor(plan, curve).length > 0,
  );

function idleFloor(plan: Plan, curve: Curve): Found[] {
  const { part } = curve;
  const component = inMoney(part.component);
  const { floor, cap } = component;
  if (floor === null || floor <= 0) return [];
  const pays = Math.min(floor, cap ?? Infinity);
  if (pays === 0 || isLifted(part.component) || raisedTo(part.component) > 1) return [];
  const flat = { ...part, component: { ...component, floor: pays, cap: pays } };
  const isAboveCap = cap !== null && floor >= cap;
  const always = curveOf(plan, flat);
  if (!always || !payAlike(curve, always)) return [];
  const amount = moneyWords(pays);
  return [
    {
      is: 'costs',
      component: part.component.id,
      place: limitPlace(part, 'floor'),
      sentence: {
        en: `It always pays ${amount.en}, whatever the result.`,
        da: `Der udbetales altid ${amount.da}, uanset resultatet.`,
      },
      money: { amount: pays, of: { en: 'at 0', da: 'ved 0' } },
      repair: {
        label: isAboveCap
          ? { en: 'Take floor and cap away', da: 'Fjern minimum og loft' }
          : { en: 'Take the floor away', da: 'Fjern minimum' },
        result: { en: 'Then the result decides', da: 'Så afgør resultatet det' },
        plan: withoutLimit(plan, part, 'floor', ...(isAboveCap ? (['cap'] as const) : [])),
      },
    },
  ];
}

function idleCap(plan: Plan, curve: Curve): Found[] {
  const { part } = curve;
  const { cap, floor } = inMoney(part.component);
  const open = cap === null ? undefined : freed(plan, curve, 'cap');
  if (cap === null || !open || (floor ?? 0) > cap) return [];
  const raised = raisedTo(part.component);
  // What conditions raise is cut by the cap where what is earned is above so much less.
  const cutting = { ...part, component: { ...inMoney(part.component), cap: cap / raised } };
  const capped = raised > 1 ? curveOf(plan, cutting) : curve;
  if (!capped || !payAlike(capped, open)) return [];
  const most =
    raised * Math.max(...open.table.rows.map(({ from }) => open.paid(from * (open.quota ?? 1))));
  const [limit, pays] = [moneyWords(cap), moneyWords(most)];
  return [
    {
      is: 'unclear',
      component: part.component.id,
      place: limitPlace(part, 'cap'),
      sentence: {
        en: `The cap of ${limit.en} cuts nothing: the most is ${pays.en}.`,
        da: `Loftet på ${limit.da} skærer intet fra: det højeste er ${pays.da}.`,
      },
      repair: {
        label: isLifted(part.component)
          ? {
              en: 'Take the cap and what lifts it away',
              da: 'Fjern loftet og det, der ophæver det',
            }
          : { en: 'Take the cap away', da: 'Fjern loftet' },
        result: samePaid,
        plan: withoutLimit(plan, part, 'cap'),
      },
    },
  ];
}

function idleGate(plan: Plan, curve: Curve): Found[] {
  const { part } = curve;
  const { gate } = part.component;
  const open = gate && isGatedByOwn(part) ? freed(plan, curve, 'gate') : undefined;
  if (!gate || !open || !payAlike(curve, open)) return [];
  const least = resultWords({ ...curve, quota: isOfQuota(gate) ? 1 : undefined }, gate.atLeast);
  return [
    {
      is: 'unclear',
      component: part.component.id,
      place: limitPlace(part, 'gate'),
      sentence: {
        en: `The gate at ${least.en} holds nothing back: below it nothing is paid anyway.`,
        da: `Adgangskravet på ${least.da} holder intet tilbage: derunder udbetales intet alligevel.`,
      },
      repair: {
        label: { en: 'Take the gate away', da: 'Fjern adgangskravet' },
        result: samePaid,
        plan: withoutLimit(plan, part, 'gate'),
      },
    },
  ];
}
