import { expect, test } from 'vitest';
import { type Fault, faultOf } from './faultOf.ts';

function check(error: unknown, expected: Fault | undefined): void {
  expect(faultOf(error)).toBe(expected);
}

test('each way in which storage fails has its name', () => {
  check(new DOMException('', 'SecurityError'), 'denied');
  check(new DOMException('', 'InvalidStateError'), 'denied');
  check(new DOMException('', 'QuotaExceededError'), 'full');
  check(new DOMException('', 'VersionError'), 'newer');
  check(new DOMException('', 'UnknownError'), 'damaged');
});

test('what is no fault of storage is none', () => {
  check(new TypeError('Failed to fetch'), undefined);
  check(undefined, undefined);
});
