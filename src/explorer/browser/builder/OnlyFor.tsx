import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { useState } from 'react';
import { isSelected, type Path } from '../../building/edit.ts';
import { namesOf } from '../../contract/terms.ts';
import { useLanguage } from '../state/language.ts';
import { useBuilding } from './building.ts';
import { FieldList } from './FieldList.tsx';

interface Props {
  readonly type: GraphQLObjectType;
  readonly shared: GraphQLInterfaceType;
  readonly path: Path;
}

/** The fields that only one type of an interface has. */
export function OnlyFor({ type, shared, path }: Props) {
  const { language, t } = useLanguage();
  const { document } = useBuilding();
  const [isOpen, setOpen] = useState(() => isSelected(document, path));
  const own = Object.values(type.getFields()).filter(({ name }) => !(name in shared.getFields()));
  if (own.length === 0) return null;
  const name = t.onlyFor(namesOf(type)[language]);
  return (
    <li>
      <div className="field">
        <button
          type="button"
          className="expand"
          aria-expanded={isOpen}
          aria-label={t.more(name)}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? '▾' : '▸'}
        </button>
        <span className="only">
          {name} <code>{type.name}</code>
        </span>
      </div>
      {isOpen && <FieldList type={type} fields={own} path={path} />}
    </li>
  );
}
