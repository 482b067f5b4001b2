import { useRef, useState } from 'react';
import { linkTo } from '../../links/share.ts';
import { programFor, PROGRAMS } from '../../links/programs.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { endpoint, readVariables } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { tidied } from './tidy.ts';

interface Props {
  readonly explorer: Explorer;
  readonly hasCode: boolean;
  readonly onToggle: () => void;
}

/** What can be done with the operation: run it, link to it, take it into a program. */
export function Toolbar({ explorer, hasCode, onToggle }: Props) {
  const { t } = useLanguage();
  const { tab, running } = explorer;
  const { id: _id, ...shared } = tab;
  const tidy = async () => {
    const query = await tidied(tab.query);
    if (query !== undefined) explorer.change({ query });
  };
  return (
    <div className="toolbar">
      <button
        type="button"
        className="run"
        title={t.runHint}
        onClick={() => {
          explorer.run();
        }}
      >
        {running ? t.running : `▶ ${t.run}`}
      </button>
      <CopyButton label={t.copyLink} text={() => linkTo(shared, location.href)} />
      <Programs query={tab.query} variables={tab.variables} />
      <button type="button" className="desktop" onClick={() => void tidy()}>
        {t.tidy}
      </button>
      <button type="button" className="desktop" aria-pressed={hasCode} onClick={onToggle}>
        {hasCode ? t.hideCode : t.showCode}
      </button>
    </div>
  );
}

function Programs({ query, variables }: { query: string; variables: string }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div
      className="menu"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        setOpen(false);
        opener.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls="programs"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t.copyAs} ▾
      </button>
      <div id="programs" className="items" hidden={!isOpen}>
        {PROGRAMS.map((program) => (
          <CopyButton
            key={program}
            label={program}
            text={() => programFor(program, endpoint(), { query, variables: readVariables(variables) ?? {} })}
          />
        ))}
      </div>
    </div>
  );
}
