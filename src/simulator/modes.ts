import type { Mode, PlayEvent } from '../model/event.ts';

/** True where an event belongs to a mode: taking back to guided, the clock to assessment, the rest to all. */
export function isAllowed(mode: Mode, type: PlayEvent['type']): boolean {
  switch (type) {
    case 'undo':
      return mode === 'guided';
    case 'nudge':
    case 'extend':
      return mode === 'assessment';
    default:
      return true;
  }
}
