import './all-kinds';
import { bentPoints } from './pay/bent-points';
import { approvalIsStale } from './document/fingerprint';
import { planIssues } from './document/issues';
import { knowRules } from './known-rules';
import { factorOf } from './pay/component-pay';
import { agreedGoal } from './pay/table-rows';
import { limitFields } from './pay/limits/limit-fields';
import { limited, limitedTable } from './pay/limits/limits';

/*
 * All that a plan may hold, and all that is asked of one: every kind of component, limits, and what
 * must hold between its parts. Who reads a document, or begins a plan of any kind, imports it.
 */
knowRules({
  agreedGoal,
  factorOf,
  limitFields,
  limited,
  limitedTable,
  bentPoints,
  approvalIsStale,
  issues: planIssues,
});
