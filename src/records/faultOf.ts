/** Why what this browser keeps can't be opened: not allowed, no room, written by a later version of the site, or the browser fails to. */
export type Fault = 'denied' | 'full' | 'newer' | 'damaged';

/** The fault that an error of the browser's storage stands for; undefined where the error is of something else. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'SecurityError':
    case 'InvalidStateError':
      return 'denied';
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    default:
      return 'damaged';
  }
}
