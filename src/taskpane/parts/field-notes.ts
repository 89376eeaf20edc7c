import { lazily } from './fetched/lazy';

/* What is said at a field; the plan that the pane opens with has nothing to say there. */
export const FieldMessage = lazily(() => import('./field-message').then((one) => one.FieldMessage));
export const FieldQuestion = lazily(() =>
  import('./field-question').then((one) => one.FieldQuestion),
);
