import { print } from 'graphql';
import { useState } from 'react';
import { readDocument } from '../../building/edit.ts';
import { described } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { type Building, BuildingContext } from './building.ts';
import { FieldList } from './FieldList.tsx';

/** Builds an operation by clicking: fields to tick, arguments to fill in. */
export function BuilderPanel({ explorer }: { explorer: Explorer }) {
  const { t } = useLanguage();
  const [sought, setSought] = useState('');
  const document = readDocument(explorer.tab.query);
  const query = schema.getQueryType();
  const head = (
    <>
      <h2>{t.builder}</h2>
      <p className="intro">{t.builderIntro}</p>
    </>
  );
  if (!document || !query) {
    return (
      <>
        {head}
        <p role="alert">{t.builderBroken}</p>
      </>
    );
  }
  const building: Building = {
    document,
    variables: explorer.tab.variables,
    change: (changed) => {
      const empty = changed.definitions.every(
        (node) => 'selectionSet' in node && node.selectionSet.selections.length === 0,
      );
      explorer.change({ query: empty ? '' : `${print(changed)}\n` });
    },
    setVariables: (variables) => {
      explorer.change({ variables });
    },
  };
  const fields = Object.values(query.getFields()).filter(({ name, description }) =>
    `${name} ${described(description).term}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <BuildingContext value={building}>
      {head}
      <div className="builder-head">
        <input
          type="search"
          aria-label={t.builderFilter}
          placeholder={t.builderFilter}
          value={sought}
          onChange={({ target }) => {
            setSought(target.value);
          }}
        />
        <button
          type="button"
          onClick={() => {
            explorer.change({ query: '', variables: '' });
          }}
        >
          {t.startEmpty}
        </button>
        <button
          type="button"
          className="phone"
          onClick={() => {
            explorer.run();
          }}
        >
          {t.run}
        </button>
      </div>
      <FieldList type={query} fields={fields} path={[]} label={t.entryPoints} />
    </BuildingContext>
  );
}
