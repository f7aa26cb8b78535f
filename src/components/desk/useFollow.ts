import { useEffect, useRef } from 'react';

/** After each reply the focus goes to the heading of what can be done next, and the newest line comes into sight. */
export function useFollow(turns: number, isTyping: boolean, isVisible: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const log = useRef<HTMLElement>(null);
  const last = useRef(turns);
  useEffect(() => {
    reveal(log.current);
    if (last.current === turns || !isVisible) return;
    if (!isTyping) last.current = turns;
    heading.current?.focus({ preventScroll: true });
  }, [turns, isTyping, isVisible]);
  return { heading, log };
}

/** Where the log scrolls by itself, its end is shown; where the page scrolls, the last reply and what follows. */
function reveal(log: HTMLElement | null) {
  if (log === null) return;
  if (getComputedStyle(log).overflowY === 'auto') return log.scrollTo({ top: log.scrollHeight });
  const replies = log.querySelectorAll('.desk-said-agent');
  replies[replies.length - 1]?.scrollIntoView({ block: 'start' });
}
