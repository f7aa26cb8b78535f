import { expect, test } from 'vitest';
import { termFinder } from './findTerms.ts';
import { linkTerms } from './linkTerms.ts';

const find = termFinder(
  [
    { slug: 'resi', forms: ['resi'] },
    { slug: 'hub', forms: ['hub'] },
  ],
  'id',
);

function check(html: string, expected: string): void {
  expect(linkTerms(html, find, (slug, words) => `[${slug}:${words}]`).html).toBe(expected);
}

test('the first mention of each term is linked, later ones are not', () => {
  check(
    '<p>Resi dari hub.</p><p>Resi dan hub.</p>',
    '<p>[resi:Resi] dari [hub:hub].</p><p>Resi dan hub.</p>',
  );
});

test('headings, links, code and what is said to customers stay as they are', () => {
  for (const html of [
    '<h2>Resi</h2>',
    '<p><a href="/x/">resi <em>itu</em> resi</a></p>',
    '<p><code>resi</code></p>',
    '<figure class="block good"><p>Resi Ibu</p></figure>',
    '<figure class="wording"><blockquote><p>Resi Ibu</p></blockquote></figure>',
    '<dl><dt>Resi</dt></dl>',
    '<script>resi</script>',
  ]) {
    check(`${html}<p>hub</p>`, `${html}<p>[hub:hub]</p>`);
  }
});

test('attributes are no text, whatever stands in them', () => {
  check('<p title="resi > hub">x<br>resi</p>', '<p title="resi > hub">x<br>[resi:resi]</p>');
});

test('the terms are told in the order of their mentions', () => {
  expect(linkTerms('<p>hub, resi, hub</p>', find, (slug) => slug).slugs).toEqual(['hub', 'resi']);
});
