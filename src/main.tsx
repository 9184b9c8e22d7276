import './app/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root" to mount the application in.');

// Places change the path without loading a page: a relative address of the icon would then name another file.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) {
  icon.setAttribute('href', icon.href);
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
