/** How the Web Lock of an attempt is named, before its id: held by the tab that plays it. */
export const attemptLock = 'ramah-attempt-';
