import { type GraphQLInputObjectType, isNonNullType, Kind, parseValue, type ObjectFieldNode } from 'graphql';
import { firstValue } from '../../building/defaults.ts';
import { useLanguage } from '../state/language.ts';
import { useLabel, ValueField, type ValueProps } from './ValueField.tsx';

/** The fields of an input, behind its name until it is opened. */
export function ObjectField({
  element,
  value,
  onChange,
  type,
}: ValueProps & { readonly type: GraphQLInputObjectType }) {
  const { name, title } = useLabel(element);
  const { t } = useLanguage();
  const given = value?.kind === Kind.OBJECT ? value.fields : [];
  const fields = Object.values(type.getFields());

  const set = (changed: string, next: ValueProps['value']) => {
    const others = given.filter((field) => field.name.value !== changed);
    const node = (of: string, to: NonNullable<ValueProps['value']>): ObjectFieldNode => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: of },
      value: to,
    });
    const all = next ? [...others, node(changed, next)] : others;
    if (all.length === 0) {
      onChange(undefined);
      return;
    }
    // What must be there is there from the beginning, so that each step leaves an operation that can be run.
    const missing = fields.filter(
      (field) => isFilledIn(field.name) && !all.some((each) => each.name.value === field.name),
    );
    onChange({
      kind: Kind.OBJECT,
      fields: [...all, ...missing.map((field) => node(field.name, parseValue(firstValue(field.type))))],
    });
  };

  return (
    <details className="object" open={given.length > 0}>
      <summary title={title}>{name}</summary>
      <div>
        {given.length > 0 && (
          <button
            type="button"
            className="clear"
            onClick={() => {
              onChange(undefined);
            }}
          >
            {t.clear}
          </button>
        )}
        {fields.map((field) => (
          <ValueField
            key={field.name}
            element={field}
            value={given.find((each) => each.name.value === field.name)?.value}
            onChange={(next) => {
              set(field.name, next);
            }}
          />
        ))}
      </div>
    </details>
  );

  function isFilledIn(field: string): boolean {
    const found = type.getFields()[field];
    return found !== undefined && isNonNullType(found.type) && found.defaultValue === undefined;
  }
}
