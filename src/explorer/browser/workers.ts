// For its declaration of the window's property alone.
import type {} from 'monaco-editor';
import { PUBLIC_PATH } from '../manifest.ts';

/**
 * Tells Monaco where its workers are. The set-ups that come with GraphiQL either fetch them from elsewhere or need a
 * bundler that knows their special imports.
 */
export function serveWorkers(): void {
  window.MonacoEnvironment = {
    getWorker: (_moduleId, label) => new Worker(`${PUBLIC_PATH}${workerName(label)}`, { name: label }),
  };
}

function workerName(label: string): string {
  if (label === 'json' || label === 'graphql') return EXPLORER_WORKERS[label];
  // Any other label asks for the services that all languages share.
  return EXPLORER_WORKERS.editor;
}
