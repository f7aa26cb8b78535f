import type { Mode, PlayEvent } from '../model/event.ts';

/**
 * True where an event belongs to a mode: taking back to guided, extending the clock to assessment, the rest to all.
 * Only assessment has a clock, but a practice attempt that branches off one carries the nudges on its way.
 */
export function isAllowed(mode: Mode, type: PlayEvent['type']): boolean {
  switch (type) {
    case 'undo':
      return mode === 'guided';
    case 'extend':
      return mode === 'assessment';
    case 'nudge':
      return mode !== 'guided';
    default:
      return true;
  }
}
