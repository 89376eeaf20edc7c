import type { JSX } from 'preact';
import type { ChoiceField, Field } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { kindOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { lazily } from '../parts/fetched/lazy';
import { Select } from '../parts/select';
import { withOpen, withTypedHere, withoutRows } from '../plan/draft';
import { InputField } from './input-field';
import { hasPicture } from './pictured-modes';

const TypedField = lazily(() => import('./typed-field').then((part) => part.TypedField));
const MeasureField = lazily(() => import('./measure-field').then((part) => part.MeasureField));

/**
 * Thresholds and their quota stand below the list that they explain, and so does what most leave as it is;
 * everything else stands above it.
 */
const isBelow = (fields: readonly Field<Component>[], field: Field<Component>) => {
  const isUsual = field.kind === 'choice' && field.usual !== undefined;
  const isOfBasis = field.id === 'basis' || field.id === 'quota';
  return isUsual
    ? fields.some(({ kind }) => kind === 'list')
    : isOfBasis && fields.some(({ id }) => id === 'basis');
};

/** A form drawn from the component's own fields. */
export function ComponentFields({ place }: { place: 'above' | 'below' }): JSX.Element | null {
  const { part } = usePane();
  const all = kindOf(part.component).fields(part);
  const fields = all.filter(
    (field) => isBelow(all, field) === (place === 'below') && !hasPicture(field),
  );
  const drawn = fields.filter(({ kind }) => kind !== 'list');
  const hasMeasure = place === 'below' && 'measure' in part.component;
  if (drawn.length === 0 && !hasMeasure) return null;
  return (
    <div class={`fields ${place === 'below' ? 'thresholds' : ''}`}>
      {drawn.map((field) => (
        <AnyField key={field.id} field={field} />
      ))}
      {hasMeasure && <MeasureField />}
    </div>
  );
}

function AnyField({ field }: { field: Field<Component> }): JSX.Element | null {
  switch (field.kind) {
    case 'number':
      return field.unit === 'date' ? <TypedField field={field} /> : <InputField input={field} />;
    case 'choice':
      return <ChoiceSelect field={field} />;
    case 'text':
      return <TypedField field={field} />;
    case 'list':
      return null;
  }
}

/** What is chosen decides which fields there are, so that what was typed into rows goes with it. */
function ChoiceSelect({ field }: { field: ChoiceField<Component> }): JSX.Element {
  const { part, localize, edit } = usePane();
  return (
    <Select
      id={`field-${field.id}`}
      label={localize(field.label)}
      options={field.options.map(({ value, label }) => ({ value, label: localize(label) }))}
      value={field.get(part.component)}
      choose={(value) =>
        edit((draft) =>
          withTypedHere(
            withOpen(draft, (component) => field.set(component, value)),
            withoutRows,
          ),
        )
      }
    />
  );
}
