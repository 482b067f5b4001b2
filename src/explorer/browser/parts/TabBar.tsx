import type { Texts } from '../texts/zh.ts';
import { Kind } from 'graphql';
import { useEffect, useRef } from 'react';
import { operationIn } from '../../answers/selection.ts';
import { readDocument } from '../../building/edit.ts';
import { type Language, namesOf } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { EXAMPLES } from '../examples/examples.ts';
import { useLanguage } from '../state/language.ts';
import { operationName, type Tab } from '../state/tabs.ts';
import type { Explorer } from '../state/useExplorer.ts';

/** The open operations. */
export function TabBar({ explorer }: { explorer: Explorer }) {
  const { language, t } = useLanguage();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [explorer.tab.id]);
  return (
    <nav className="tabs" aria-label={t.tabs}>
      <ul>
        {explorer.tabs.map((tab) => {
          const title = titleOf(tab, language, t);
          return (
            <li
              key={tab.id}
              ref={tab.id === explorer.tab.id ? current : undefined}
              className={tab.id === explorer.tab.id ? 'current' : ''}
            >
              <button
                type="button"
                aria-current={tab.id === explorer.tab.id}
                onClick={() => {
                  explorer.show(tab.id);
                }}
              >
                {title}
              </button>
              {explorer.tabs.length > 1 && (
                <button
                  type="button"
                  className="close"
                  aria-label={t.closeTab(title)}
                  onClick={() => {
                    explorer.close(tab.id);
                  }}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" className="add" aria-label={t.newTab} title={t.newTab} onClick={explorer.add}>
        +
      </button>
    </nav>
  );
}

/** What a tab is called: by the example that it came from, or by its operation. */
function titleOf({ query }: Tab, language: Language, t: Texts): string {
  const name = operationName(query);
  const example = EXAMPLES.find((each) => each.name === name);
  return example?.title[language] ?? name ?? firstField(query, language) ?? t.untitled;
}

function firstField(query: string, language: Language): string | undefined {
  const operation = operationIn(readDocument(query) ?? { kind: Kind.DOCUMENT, definitions: [] });
  const [node] = operation?.selectionSet.selections ?? [];
  const field = node?.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[node.name.value] : undefined;
  return field && namesOf(field)[language];
}
