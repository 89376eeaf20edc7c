import './all-kinds';
import { conditionFields } from './conditions/conditions';
import { planIssues } from './document/issues';
import { knowRules } from './known-rules';

/*
 * All that a plan may hold, and all that is asked of one: every kind of component, conditions, and what
 * must hold between its parts. Who reads a document, or begins a plan of any kind, imports it.
 */
knowRules({ conditionFields, issues: planIssues });
