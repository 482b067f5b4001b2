import { type GraphQLEnumType, Kind, type ValueNode } from 'graphql';
import { useId } from 'react';
import { described, namesOf } from '../../contract/terms.ts';
import { useLanguage } from '../state/language.ts';
import { useLabel, type ValueProps } from './ValueField.tsx';

/** One value of an enum, or several, by their names. */
export function EnumField({ element, value, onChange, type }: ValueProps & { readonly type: GraphQLEnumType }) {
  const { language, t } = useLanguage();
  const { name, title, isList, isRequired } = useLabel(element);
  const id = useId();
  const chosen = namesIn(value);
  const options = type.getValues().map((each) => ({
    name: each.name,
    label: namesOf(each)[language],
    text: described(each.description).text,
  }));

  if (!isList) {
    return (
      <div className="value">
        <label htmlFor={id} title={title}>
          {name}
        </label>
        <select
          id={id}
          value={chosen[0] ?? ''}
          onChange={({ target }) => {
            onChange(target.value === '' ? undefined : { kind: Kind.ENUM, value: target.value });
          }}
        >
          {!isRequired && <option value="">{t.any}</option>}
          {options.map((option) => (
            <option key={option.name} value={option.name}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const toggle = (each: string) => {
    const next = chosen.includes(each) ? chosen.filter((one) => one !== each) : [...chosen, each];
    const values = next.map((one): ValueNode => ({ kind: Kind.ENUM, value: one }));
    onChange(values.length > 0 ? { kind: Kind.LIST, values } : undefined);
  };
  return (
    <fieldset className="value several">
      <legend title={title}>{name}</legend>
      {options.map((option) => (
        <label key={option.name} title={option.text}>
          <input
            type="checkbox"
            checked={chosen.includes(option.name)}
            onChange={() => {
              toggle(option.name);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

function namesIn(value: ValueNode | undefined): string[] {
  if (value?.kind === Kind.LIST) return value.values.flatMap(namesIn);
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? [value.value] : [];
}
