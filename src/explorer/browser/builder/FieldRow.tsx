import { getNamedType, type GraphQLField, isInterfaceType, isObjectType } from 'graphql';
import { useId, useState } from 'react';
import { addField, isSelected, type Path, removeField } from '../../building/edit.ts';
import { described, namesOf } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import { Arguments } from './Arguments.tsx';
import { useBuilding } from './building.ts';
import { FieldList } from './FieldList.tsx';

interface Props {
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: Path;
}

/** A field to tick; below it, when it is open, its arguments and what is in it. */
export function FieldRow({ field, path }: Props) {
  const { language, t } = useLanguage();
  const { document, change } = useBuilding();
  const id = useId();
  const selected = isSelected(document, path);
  const [isOpen, setOpen] = useState(selected && path.length < 3);
  const type = getNamedType(field.type);
  const isObject = isObjectType(type) || isInterfaceType(type);
  const { term, text } = described(field.description);
  const name = namesOf(field)[language];

  return (
    <li className={selected ? 'selected' : ''}>
      <div className="field">
        {isObject ? (
          <button
            type="button"
            className="expand"
            aria-expanded={isOpen}
            aria-label={t.more(`${name} ${field.name}`)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        ) : (
          <span className="expand" />
        )}
        <input
          type="checkbox"
          id={id}
          checked={selected}
          onChange={() => {
            change(selected ? removeField(document, schema, path) : addField(document, schema, path));
            if (!selected && isObject) setOpen(true);
          }}
        />
        <label htmlFor={id} title={`${text} ${term}`}>
          {name} <code>{field.name}</code>
        </label>
      </div>
      {isOpen && selected && field.args.length > 0 && <Arguments field={field} path={path} />}
      {isOpen && isObject && <FieldList type={type} path={path} />}
    </li>
  );
}
