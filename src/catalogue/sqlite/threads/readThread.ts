/** What a reading thread does: it opens views of files, and answers questions to them. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { answer, type Question } from '../questions.ts';
import { SqliteView } from '../view/sqliteView.ts';
import { type Cancel, type Outcome, outcomeOf, type ReadMessage, type Reply, type Sent } from './messages.ts';

/** Milliseconds of work for one request before those of others have their turn. */
const MAX_SLICE = 10;

const views = new Map<number, SqliteView>();
/** Requests that somebody waits for. */
const waiting = new Set<number>();

if (!parentPort) throw new Error('This module is the beginning of a thread');
const port = parentPort;
port.on('message', (message: Sent<ReadMessage> | Cancel) => {
  void act(message);
});

async function act(message: Sent<ReadMessage> | Cancel): Promise<void> {
  switch (message.type) {
    case 'open':
      reply(message.id, [outcomeOf(() => open(message.view, message.path))]);
      return;
    case 'ask': {
      const outcomes = await answerAll(message.id, message.view, message.questions);
      if (outcomes) reply(message.id, outcomes);
      return;
    }
    case 'close':
      reply(message.id, [outcomeOf(() => close(message.view))]);
      return;
    case 'cancel':
      waiting.delete(message.id);
  }
}

function reply(id: number, outcomes: readonly Outcome[]): void {
  port.postMessage({ id, outcomes } satisfies Reply);
}

function open(name: number, path: string): number {
  const view = new SqliteView(path);
  views.set(name, view);
  return view.number;
}

function viewOf(name: number): SqliteView {
  const view = views.get(name);
  if (!view) throw new Error('The view is closed: its request has ended');
  return view;
}

function close(name: number): number {
  views.get(name)?.close();
  views.delete(name);
  return name;
}

/** Undefined when nobody waits for the answers any more. */
async function answerAll(id: number, view: number, questions: readonly Question[]): Promise<Outcome[] | undefined> {
  waiting.add(id);
  const outcomes: Outcome[] = [];
  let began = performance.now();
  for (const question of questions) {
    if (!waiting.has(id)) return undefined;
    outcomes.push(outcomeOf(() => answer(viewOf(view), question)));
    if (performance.now() - began < MAX_SLICE) continue;
    await letOthersRun();
    began = performance.now();
  }
  return waiting.delete(id) ? outcomes : undefined;
}
