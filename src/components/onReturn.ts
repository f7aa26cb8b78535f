/** Runs something whenever the page comes back to the front: from another tab or window, or out of the browser's history. Call the result to stop. */
export function onReturn(run: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') run();
  };
  const restore = ({ persisted }: PageTransitionEvent) => {
    if (persisted) run();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', restore);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', restore);
  };
}
