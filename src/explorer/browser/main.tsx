import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { prepareFirstVisit } from './firstVisit.ts';
import './main.css';
import { operations } from './operations.ts';
import { serveWorkers } from './workers.ts';

// Before the first editor is made, for that is when Monaco asks for its workers.
serveWorkers();
prepareFirstVisit(operations[0]);

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={[...operations]} defaultEditorToolsVisibility="variables">
    <GraphiQL.Logo>公开 Gongkai</GraphiQL.Logo>
  </GraphiQL>,
);
