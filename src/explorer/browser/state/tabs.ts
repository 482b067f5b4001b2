import type { Shared, View } from '../../links/share.ts';

/** One operation that is being worked on. */
export interface Tab extends Shared {
  readonly id: string;
  readonly variables: string;
  readonly view: View;
}

export interface Tabs {
  readonly list: readonly Tab[];
  readonly current: string;
}

const KEY = 'gongkai:tabs';
const MAX_TABS = 20;

/** The tabs that were left; undefined on a first visit. */
export function storedTabs(): Tabs | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Tabs | null;
    return stored && Array.isArray(stored.list) && stored.list.length > 0 ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function storeTabs(tabs: Tabs): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(tabs));
  } catch {
    // A browser that keeps nothing still works.
  }
}

export function tabOf(shared: Shared): Tab {
  return { ...shared, id: crypto.randomUUID(), variables: shared.variables ?? '', view: shared.view ?? 'table' };
}

/** Adds a tab and shows it; the oldest goes when there are too many. */
export function withTab({ list }: Tabs, tab: Tab): Tabs {
  return { list: [...list, tab].slice(-MAX_TABS), current: tab.id };
}

export function withoutTab({ list, current }: Tabs, id: string): Tabs {
  const at = list.findIndex((tab) => tab.id === id);
  const rest = list.filter((tab) => tab.id !== id);
  const next = rest[Math.min(at, rest.length - 1)];
  return { list: rest, current: current === id ? (next?.id ?? '') : current };
}

/** What a tab is called: by the name of its operation. */
export function operationName(query: string): string | undefined {
  return /^\s*query\s+(\w+)/m.exec(query)?.[1];
}
