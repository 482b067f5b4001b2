import { type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, isInterfaceType } from 'graphql';
import type { Path } from '../../building/edit.ts';
import { namesOf } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import { FieldRow } from './FieldRow.tsx';
import { OnlyFor } from './OnlyFor.tsx';

interface Props {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly fields?: readonly GraphQLField<unknown, unknown>[];
  readonly path: Path;
  readonly label?: string;
}

/** The fields of a type; of an interface, also those that only one of its types has. */
export function FieldList({ type, fields = Object.values(type.getFields()), path, label }: Props) {
  const { language, t } = useLanguage();
  const shared = isInterfaceType(type) ? type : undefined;
  return (
    <ul className="fields" aria-label={label ?? t.fieldsOf(namesOf(type)[language])}>
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} path={[...path, field.name]} />
      ))}
      {shared &&
        schema
          .getPossibleTypes(shared)
          .map((one) => <OnlyFor key={one.name} type={one} shared={shared} path={[...path, `...${one.name}`]} />)}
    </ul>
  );
}
