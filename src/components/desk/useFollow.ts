import { useEffect, useRef } from 'react';

/**
 * After each reply, and each step of the wrap-up, the focus goes to the heading of what can be done next, and the newest
 * line comes into sight. `moment` names where the attempt stands; while the customer types, it has not been reached yet.
 */
export function useFollow(moment: string, isTyping: boolean, isVisible: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const log = useRef<HTMLElement>(null);
  const last = useRef(moment);
  useEffect(() => {
    // In the frame that shows it: here already, the page would be laid out twice.
    const frame = requestAnimationFrame(() => {
      reveal(log.current, heading.current);
      if (last.current === moment || !isVisible) return;
      if (!isTyping) last.current = moment;
      heading.current?.focus({ preventScroll: true });
      // The replies before may have been scrolled, within their own pane.
      heading.current?.closest('section')?.scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(frame);
  }, [moment, isTyping, isVisible]);
  useEffect(() => {
    const { current } = log;
    if (current === null) return;
    // A record that is opened offers more replies: they take room from the log, not its last line out of sight.
    const observer = new ResizeObserver(() => {
      if (scrollsItself(current)) showEnd(current);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { heading, log };
}

/** Where the log scrolls by itself, its end is shown; where the page scrolls, the last reply and what follows, or the form of the wrap-up. */
function reveal(log: HTMLElement | null, heading: HTMLElement | null) {
  if (log === null) return;
  if (scrollsItself(log)) return showEnd(log);
  const replies = log.querySelectorAll('.desk-said-agent');
  const form = heading?.closest('.desk-wrapup')?.querySelector('form, .desk-survey');
  const shown = form === null || form === undefined ? replies[replies.length - 1] : heading;
  shown?.scrollIntoView({ block: 'start' });
}

function scrollsItself(log: HTMLElement): boolean {
  return getComputedStyle(log).overflowY === 'auto';
}

function showEnd(log: HTMLElement): void {
  log.scrollTo({ top: log.scrollHeight });
}
