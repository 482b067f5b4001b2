import { type GraphQLField, Kind, type ValueNode } from 'graphql';
import { type Path, selectionAt, setArgument } from '../../building/edit.ts';
import { schema } from '../schema.ts';
import { readVariables } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import { useBuilding } from './building.ts';
import { ValueField } from './ValueField.tsx';
import { nodeOf, plainOf } from './values.ts';

// The buttons below the results turn pages.
const PAGING = new Set(['after', 'before', 'last', 'page']);

/** The arguments of a field as a form. One that is a variable changes the variable. */
export function Arguments({ field, path }: { field: GraphQLField<unknown, unknown>; path: Path }) {
  const { t } = useLanguage();
  const { document, change, variables, setVariables } = useBuilding();
  const node = selectionAt(document, path);
  const given = node?.kind === Kind.FIELD ? (node.arguments ?? []) : [];
  const args = field.args.filter(({ name }) => !PAGING.has(name));
  if (args.length === 0) return null;

  return (
    <fieldset className="arguments">
      <legend>{t.conditions}</legend>
      {args.map((arg) => {
        const value = given.find(({ name }) => name.value === arg.name)?.value;
        const variable = value?.kind === Kind.VARIABLE ? value.name.value : undefined;
        const known = readVariables(variables) ?? {};
        const shown: ValueNode | undefined =
          variable === undefined ? value : nodeOf(known[variable] ?? defaultOf(variable), arg.type);
        return (
          <ValueField
            key={arg.name}
            element={arg}
            value={shown}
            onChange={(next) => {
              if (variable === undefined) change(setArgument(document, schema, path, arg.name, next));
              else setVariables(JSON.stringify({ ...known, [variable]: next && plainOf(next) }, null, 2));
            }}
          />
        );
      })}
    </fieldset>
  );

  function defaultOf(name: string): unknown {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const found = definition.variableDefinitions?.find(({ variable }) => variable.name.value === name);
      if (found?.defaultValue) return plainOf(found.defaultValue);
    }
    return undefined;
  }
}
