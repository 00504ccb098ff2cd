/** The service worker: keeps all files of the page, so that it works offline. `offline.ts` puts VERSION and FILES first. */
const cacheName = `im-errors-${VERSION}`;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(FILES)));
});

addEventListener('activate', (event) => {
  const work = async () => {
    // The version before stays: a page that has been open since then still asks for its files.
    const old = (await caches.keys()).filter((name) => name.startsWith('im-errors-') && name !== cacheName);
    await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(work());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const cached = () => caches.match(request, { ignoreSearch: true, ignoreVary: true });
  // The page itself comes from the network where there is one, or nobody would see a new version.
  if (request.mode === 'navigate')
    event.respondWith(
      fetch(request).catch(async () => (await cached()) ?? (await caches.match('./')) ?? Response.error()),
    );
  else event.respondWith(cached().then((response) => response ?? fetch(request)));
});
