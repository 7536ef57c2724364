import '@mantine/core/styles.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForKeys, runNamedCommand } from '../commands/index.ts';
import { startSession } from '../state/index.ts';
import { App } from './app.tsx';
import { chooseHost } from './choose-host.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the interface');

startSession(await chooseHost(window), runNamedCommand);
listenForKeys(window);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
