import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { realServices } from './services';
import { App } from './shell/app';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App services={realServices} />
    </StrictMode>,
  );
