import { expect, test } from 'vitest';
import { escapeMarkup } from './escapeMarkup.ts';

test('text can neither open a tag nor end an attribute, and is escaped once', () => {
  expect(escapeMarkup('<a href="x">\'&amp;')).toBe("&lt;a href=&quot;x&quot;&gt;'&amp;amp;");
});
