import './app/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root" to mount the application in.');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
