import { isEnumType } from 'graphql';
import { useState } from 'react';
import { typesOf } from '../../contract/search.ts';
import { described } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import type { Place } from './DocsPanel.tsx';
import { Prose } from './Prose.tsx';
import { Industries } from './Industries.tsx';

/** The introduction: what the contract says of itself, where to begin, the code lists and the guides. */
export function RootPage({ onGo }: { onGo: (place: Place) => void }) {
  const { t } = useLanguage();
  const [hasIndustries, setIndustries] = useState(false);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return (
    <div className="doc">
      <h3>{t.docsRoot}</h3>
      {(schema.description ?? '').split('\n\n').map((paragraph) => (
        <p key={paragraph} lang="en">
          <Prose text={paragraph} />
        </p>
      ))}
      <h3>{t.entryPoints}</h3>
      <ul className="links">
        {fields.map(({ name, description }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                onGo({ type: 'Query', member: name });
              }}
            >
              <span lang="zh">{described(description).term}</span> <code>{name}</code>
            </button>
          </li>
        ))}
      </ul>
      <h3>{t.codeLists}</h3>
      <ul className="links">
        <li>
          <button
            type="button"
            aria-expanded={hasIndustries}
            onClick={() => {
              setIndustries(!hasIndustries);
            }}
          >
            {t.industries}
          </button>
          {hasIndustries && <Industries />}
        </li>
        {typesOf(schema)
          .filter(isEnumType)
          .map(({ name, description }) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  onGo({ type: name });
                }}
              >
                <span lang="zh">{described(description).term}</span> <code>{name}</code>
              </button>
            </li>
          ))}
      </ul>
      <h3>{t.guides}</h3>
      <ul className="links">
        <li>
          <a href="/docs/errors">{t.guideErrors}</a>
        </li>
        <li>
          <a href="/docs/limits">{t.guideLimits}</a>
        </li>
        <li>
          <a href="/docs">{t.guideReference}</a>
        </li>
      </ul>
    </div>
  );
}
