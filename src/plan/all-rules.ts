import './all-kinds';
import { conditionIssues } from './document/condition-issues';
import { knowConditions } from './conditions/known-conditions';
import { conditionFields } from './conditions/conditions';

/*
 * All that a plan may hold: every kind of component, and the conditions of any. Who reads a document, or
 * begins a plan of any kind, imports it.
 */
knowConditions({ fields: conditionFields, issues: conditionIssues });
