import { attemptLock } from '../../model/attemptLock.ts';

/** True where a conversation is being played in any tab, or a class is shown one in this tab. */
export async function isConversationOpen(): Promise<boolean> {
  if (document.querySelector('.desk, .class-root') !== null) return true;
  const locks = await navigator.locks?.query().catch(() => undefined);
  return locks?.held?.some(({ name }) => name?.startsWith(attemptLock)) ?? false;
}
