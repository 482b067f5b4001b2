import { Kind } from 'graphql';
import { useId } from 'react';
import { useLanguage } from '../state/language.ts';
import { IdFinder } from './IdFinder.tsx';
import { useLabel, type ValueProps } from './ValueField.tsx';
import { scalarNode, separated, textOf } from './values.ts';

const INPUT_TYPES: Readonly<Record<string, string>> = { Int: 'number', Date: 'date' };

/** A text, a number, a day or a truth; of a list, values between commas. */
export function ScalarField({ element, value, onChange, type }: ValueProps & { readonly type: string }) {
  const { t } = useLanguage();
  const { name, title, isList, isRequired } = useLabel(element);
  const id = useId();
  const text = textOf(value);

  const commit = (typed: string) => {
    if (typed === text) return;
    if (typed.trim() === '' && !isRequired) onChange(undefined);
    else if (isList) onChange({ kind: Kind.LIST, values: separated(typed).map((each) => scalarNode(each, type)) });
    else onChange(scalarNode(typed, type));
  };

  return (
    <div className="value">
      <label htmlFor={id} title={title}>
        {name}
      </label>
      {type === 'Boolean' ? (
        <select
          id={id}
          value={text}
          onChange={({ target }) => {
            commit(target.value);
          }}
        >
          <option value="">{t.any}</option>
          <option value="true">{t.yes}</option>
          <option value="false">{t.no}</option>
        </select>
      ) : (
        <input
          // A change from elsewhere begins the field anew; what is being typed is left alone.
          key={text}
          id={id}
          type={isList ? 'text' : (INPUT_TYPES[type] ?? 'text')}
          defaultValue={text}
          required={isRequired}
          placeholder={isList ? t.severalValues : ''}
          onBlur={({ target }) => {
            commit(target.value);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') commit(currentTarget.value);
          }}
        />
      )}
      {type === 'ID' && (
        <IdFinder
          label={name}
          onFind={(found) => {
            const known = isList ? separated(text).filter((each) => each !== found) : [];
            commit([...known, found].join(', '));
          }}
        />
      )}
    </div>
  );
}
