import type { JSX } from 'preact';
import { kindOf, titleOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { FieldMessage } from '../parts/field-notes';
import { lazily } from '../parts/fetched/lazy';
import { ComponentFields } from './component-fields';
import { ComponentMenu } from './component-menu';
import { hasPicture } from './pictured-modes';

const ComponentName = lazily(() => import('./component-name').then((part) => part.ComponentName));
const OffLine = lazily(() => import('./off-line').then((part) => part.OffLine));
const ModeTiles = lazily(() => import('./mode-tiles').then((part) => part.ModeTiles));
const ListRows = lazily(() => import('../rows/any-rows').then((part) => part.AnyRows));
const Handle = lazily(() => import('../components/handle').then((part) => part.Handle));
const OpenAmount = lazily(() => import('../components/list-lines').then((part) => part.OpenAmount));
const Limits = lazily(() => import('../limits/limits').then((part) => part.Limits));

/** The component that is open: its kind, what it pays in a sentence, its numbers and its limits. */
export function ComponentCard(): JSX.Element {
  const { part, state, localize, issueAt } = usePane();
  const issue = issueAt('component');
  const kind = kindOf(part.component);
  const fields = kind.fields(part);
  const isOneOfMany = state.history.present.plan.components.length > 1;
  return (
    <section class="card" aria-labelledby="card-title">
      <div class="card-head">
        <h2 id="card-title" tabIndex={-1}>
          {localize(titleOf(part.component))}
        </h2>
        {isOneOfMany && <Handle />}
        {isOneOfMany && <OpenAmount />}
        <ComponentMenu index={state.history.present.selected} />
      </div>
      {state.history.present.off?.length ? <OffLine /> : null}
      {fields.some(hasPicture) && <ModeTiles />}
      <p class="sentence">{localize(kind.sentence(part))}</p>
      <ComponentFields place="above" />
      {fields.some((field) => field.kind === 'list') && <ListRows />}
      <ComponentFields place="below" />
      {issue && <FieldMessage id="fault-component" issue={issue} />}
      <Limits />
      <ComponentName />
    </section>
  );
}
