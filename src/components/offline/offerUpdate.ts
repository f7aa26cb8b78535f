import { isConversationOpen } from './isConversationOpen.ts';

/** Milliseconds between two looks whether the conversation is over. */
const pause = 3_000;
const laterKey = 'ramah.updateLater';

/** Says that a new version is ready, once no conversation is open in any tab; it takes over when the person chooses. */
export async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const place = document.querySelector('[data-update]');
  const template = place?.querySelector('template');
  if (!place || !template || place.childElementCount > 1 || isPutOff()) return;
  if (await isConversationOpen()) {
    setTimeout(() => void offerUpdate(registration), pause);
    return;
  }
  // Asked again: the answer above took its time.
  if (place.childElementCount > 1) return;
  place.append(template.content.cloneNode(true));
  const notice = place.lastElementChild;
  notice?.querySelector('[data-update-now]')?.addEventListener('click', async () => {
    if (!(await isConversationOpen())) return takeOver(registration);
    notice.remove();
    void offerUpdate(registration);
  });
  notice?.querySelector('[data-update-later]')?.addEventListener('click', () => {
    putOff();
    notice.remove();
  });
}

/** Only this page is loaded again: what other tabs hold unsaved stays. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  if (waiting === null) location.reload();
  else waiting.postMessage({ type: 'SKIP_WAITING' });
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(laterKey) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(laterKey, '');
  } catch {
    // Asked again on the next page.
  }
}
