import './all-kinds';
import { conditionIssues } from './document/condition-issues';
import { knowConditions } from './known-conditions';
import { conditionFields } from './pay/conditions';

/*
 * All that a plan may hold: every kind of component, and the conditions of any. Who reads a document, or
 * begins a plan of any kind, imports it.
 */
knowConditions({ fields: conditionFields, issues: conditionIssues });
