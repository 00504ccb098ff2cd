import { render } from 'preact';
import { App } from './app.js';

render(<App />, document.getElementById('app') as HTMLElement);

// After the page is there: all files are kept in the background, and it works offline from then on.
if (import.meta.env.PROD)
  addEventListener('load', () => {
    navigator.serviceWorker?.register('./worker.js').catch(() => {
      // A browser that refuses (a private window) shows the page none the less.
    });
  });
