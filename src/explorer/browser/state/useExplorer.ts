import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../contract/terms.ts';
import { linkTo, readLink, type Shared } from '../../links/share.ts';
import { EXAMPLES, variablesOf } from '../examples/examples.ts';
import { type Answer, ask } from './ask.ts';
import { storedTabs, storeTabs, type Tab, tabOf, type Tabs, withoutTab, withTab } from './tabs.ts';

export interface Explorer {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly answer: Answer | undefined;
  readonly running: boolean;
  /** Changes the tab that is shown. */
  readonly change: (part: Partial<Shared>) => void;
  /** Changes it, if anything is given, and runs it. */
  readonly run: (part?: Partial<Shared>) => void;
  /** Shows another operation in a tab of its own, and runs it. */
  readonly open: (shared: Shared) => void;
  readonly add: () => void;
  readonly show: (id: string) => void;
  readonly close: (id: string) => void;
}

const EMPTY = { query: '{\n  __typename\n}\n' };

/** The tabs, their answers, and what can be done with them. */
export function useExplorer(language: Language): Explorer {
  const [tabs, setTabs] = useState<Tabs>(() => storedTabs() ?? firstTabs(language));
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [running, setRunning] = useState<ReadonlyMap<string, AbortController>>(new Map());
  const latest = useRef(tabs);
  latest.current = tabs;
  const tab = tabs.list.find(({ id }) => id === tabs.current) ?? tabs.list[0] ?? tabOf(EMPTY);

  const update = useCallback((next: Tabs) => {
    const full = next.list.length > 0 ? next : withTab(next, tabOf(EMPTY));
    latest.current = full;
    storeTabs(full);
    setTabs(full);
  }, []);

  const runTab = useCallback((asked: Tab) => {
    const controller = new AbortController();
    setRunning((all) => {
      all.get(asked.id)?.abort();
      return new Map(all).set(asked.id, controller);
    });
    ask(asked.query, asked.variables, controller.signal)
      .then((answer) => {
        setAnswers((all) => new Map(all).set(asked.id, answer));
        setRunning((all) => without(all, asked.id));
      })
      .catch(() => undefined);
  }, []);

  const changed = useCallback(
    (part: Partial<Shared>): Tab | undefined => {
      const { list, current } = latest.current;
      const next = list.map((each) => (each.id === current ? { ...each, ...part } : each));
      update({ list: next, current });
      return next.find(({ id }) => id === current);
    },
    [update],
  );

  const open = useCallback(
    (shared: Shared) => {
      const opened = tabOf(shared);
      update(withTab(latest.current, opened));
      runTab(opened);
    },
    [update, runTab],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void readLink(location.href).then((shared) => {
      if (!shared) {
        runTab(latest.current.list.find(({ id }) => id === latest.current.current) ?? tab);
        return;
      }
      // A reload must not open it once more.
      const same = latest.current.list.find(
        (each) => each.query === shared.query && each.variables === (shared.variables ?? ''),
      );
      if (same) update({ ...latest.current, list: latest.current.list.filter(({ id }) => id !== same.id) });
      open(shared);
    });
  });

  // A link that differs from the address only in its fragment loads no page.
  useEffect(() => {
    const follow = () => {
      void readLink(location.href).then((shared) => {
        if (shared) open(shared);
      });
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [open]);

  // The address is always a link to what is shown.
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    const { id: _id, ...shared } = tab;
    void linkTo(shared, location.href).then((href) => {
      history.replaceState(null, '', href);
    });
  }, [tab]);

  return {
    tabs: tabs.list,
    tab,
    answer: answers.get(tab.id),
    running: running.has(tab.id),
    change: (part) => void changed(part),
    run: (part = {}) => {
      const asked = changed(part);
      if (asked) runTab(asked);
    },
    open,
    add: () => {
      update(withTab(latest.current, tabOf(EMPTY)));
    },
    show: (id) => {
      update({ ...latest.current, current: id });
      const shown = latest.current.list.find((each) => each.id === id);
      if (shown && !answers.has(id)) runTab(shown);
    },
    close: (id) => {
      update(withoutTab(latest.current, id));
    },
  };
}

function firstTabs(language: Language): Tabs {
  const [{ query, view }] = EXAMPLES;
  const [example] = EXAMPLES;
  const tab = tabOf({ query, view, variables: variablesOf(example, language) });
  return { list: [tab], current: tab.id };
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
