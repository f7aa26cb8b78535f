/** How `holdAttempt` names its locks, which a test holds; not imported, so that the player's files stay as they are. */
const lockPrefix = 'ramah-attempt-';

/** True where a conversation is being played in any tab, or a class is shown one in this tab. */
export async function isConversationOpen(): Promise<boolean> {
  if (document.querySelector('.desk, .class-root') !== null) return true;
  const locks = await navigator.locks?.query().catch(() => undefined);
  return locks?.held?.some(({ name }) => name?.startsWith(lockPrefix)) ?? false;
}
