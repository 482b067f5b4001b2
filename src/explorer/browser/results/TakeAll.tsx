import { type DocumentNode, print } from 'graphql';
import { useState } from 'react';
import { exportsIn, exportsOperation, type ExportUrls } from '../../building/exports.ts';
import { schema } from '../schema.ts';
import { ask } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';

interface Props {
  /** That was answered. */
  readonly document: DocumentNode;
  /** Keys of the answer that lead to the list. */
  readonly path: readonly string[];
  readonly explorer: Explorer;
}

/** All entries of a list as a table, and as a feed to subscribe to: the API knows the addresses. */
export function TakeAll({ document, path, explorer }: Props) {
  const { language, t } = useLanguage();
  const [problem, setProblem] = useState('');
  const operation = exportsOperation(document, schema, path);
  if (!operation) return null;
  const take = async (format: keyof ExportUrls): Promise<void> => {
    const { data, errors } = await ask(print(operation), explorer.tab.variables, new AbortController().signal);
    const url = exportsIn(data, path)?.[format];
    setProblem(url === undefined ? (errors[0]?.message ?? t.noExport) : '');
    if (url !== undefined) follow(url, language, format);
  };
  return (
    <>
      <button type="button" onClick={() => void take('csv')}>
        {t.allCsv}
      </button>
      <button type="button" onClick={() => void take('atom')}>
        {t.feed}
      </button>
      <span role="status">{problem}</span>
    </>
  );
}

function follow(url: string, language: string, format: keyof ExportUrls): void {
  const link = document.createElement('a');
  const address = new URL(url, location.href);
  address.searchParams.set('lang', language);
  link.href = address.href;
  if (format === 'csv') link.download = '';
  else link.target = '_blank';
  link.click();
}
