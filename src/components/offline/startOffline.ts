import type { Message } from '../../offline/messages.ts';

const { serviceWorker } = navigator;
const page = document.documentElement;
/** The absolute address under which every page of the site lies, with a slash at its end. */
const scope = new URL(import.meta.env.BASE_URL, location.href).href;

/**
 * Once the page has loaded, registers the service worker, tells it of this page, marks the page when it works without
 * a network, and offers a new version. A site in development has no worker; where the browser refuses, nothing happens.
 */
async function startOffline(): Promise<void> {
  if (!import.meta.env.PROD) return forgetWorkers();
  const registration = await serviceWorker.register(`${scope}sw.js`, { updateViaCache: 'none' });
  const offer = (): void => {
    // The very first worker waits for a moment too, and takes the place of none.
    if (registration.waiting && serviceWorker.controller)
      void import('./offerUpdate.ts').then(({ offerUpdate }) => offerUpdate(registration));
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
  offer();
  const { active } = await serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    page.dataset.offline = 'ready';
    offerKeeping();
  };
  const message: Message = { type: 'visited', page: location.origin + location.pathname };
  active?.postMessage(message, [port2]);
}

/** What can be kept is asked about once the offer comes into sight. */
function offerKeeping(): void {
  const place = document.querySelector<HTMLElement>('[data-keep]');
  if (!place) return;
  const watcher = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    watcher.disconnect();
    void import('./offerKeeping.ts').then(({ offerKeeping }) => offerKeeping(place, scope));
  });
  watcher.observe(place);
}

/** A worker of a built site that was served at this address before would show its pages in place of those in development. */
async function forgetWorkers(): Promise<void> {
  for (const registration of await serviceWorker.getRegistrations()) await registration.unregister();
}

if (serviceWorker) addEventListener('load', () => void startOffline().catch(() => {}));
