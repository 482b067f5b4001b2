import { print } from 'graphql';
import { useState } from 'react';
import { exportsIn, type ExportUrls, isExported, withExports } from '../../building/exports.ts';
import { type Path, readDocument } from '../../building/edit.ts';
import { schema } from '../schema.ts';
import { ask } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';

interface Props {
  readonly path: Path;
  readonly explorer: Explorer;
}

/** All entries of a list as a table, and as a feed to subscribe to: the API knows the addresses. */
export function TakeAll({ path, explorer }: Props) {
  const { language, t } = useLanguage();
  const [isMissing, setMissing] = useState(false);
  const document = readDocument(explorer.tab.query);
  if (!document || !isExported(schema, path)) return null;
  const take = async (format: keyof ExportUrls): Promise<void> => {
    const query = print(withExports(document, schema, path));
    const { data } = await ask(query, explorer.tab.variables, new AbortController().signal);
    const url = exportsIn(data, path)?.[format];
    setMissing(url === undefined);
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
      <span role="status">{isMissing ? t.noExport : ''}</span>
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
