import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/page.css';
import './styles/side.css';
import './styles/builder.css';
import './styles/docs.css';
import './styles/work.css';
import './styles/results.css';
import './styles/phone.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');
createRoot(root).render(<App />);
