import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { entryMarkdown } from './entryMarkdown.ts';

async function render(markdown: string, language = 'id'): Promise<string> {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    ...entryMarkdown('/ramah/'),
  });
  const fileURL = new URL(`file:///site/src/content/skills/${language}/contoh.md`);
  return (await processor.render(markdown, { fileURL })).code.trim();
}

async function check(markdown: string, html: string, language = 'id'): Promise<void> {
  expect(await render(markdown, language)).toBe(html);
}

test('a teaching block becomes a figure that says what it is', async () => {
  await check(
    ':::good\nSaya bantu, Bu.\n:::',
    '<figure class="block good"><figcaption><strong>Contoh baik</strong></figcaption><p>Saya bantu, Bu.</p></figure>',
  );
});

test("a block's label follows its name, in the entry's language", async () => {
  await check(
    ':::bad[By *phone*]\nCalm down.\n:::',
    '<figure class="block bad"><figcaption><strong>Avoid</strong> By <em>phone</em></figcaption><p>Calm down.</p></figure>',
    'en',
  );
});

test('an unknown block is refused with the list of those that exist', async () => {
  await expect(render(':::tip\nHalo\n:::')).rejects.toThrow(/':::tip'.*good, bad, situation/);
});

test('raw HTML is refused with its line', async () => {
  await expect(render('Satu\n\nDua <b>tebal</b>')).rejects.toThrow(/contoh\.md:3 .*<b>/);
});

test('a colon in a sentence stays a colon', async () => {
  await check('Pukul 10:30, nomor a:b.', '<p>Pukul 10:30, nomor a:b.</p>');
});

test("a relative link leads to the page in the entry's language under the base path", async () => {
  const link = '[empati](skills/empati#latihan)';
  await check(link, '<p><a href="/ramah/skills/empati/#latihan">empati</a></p>');
  await check(link, '<p><a href="/ramah/en/skills/empati/#latihan">empati</a></p>', 'en');
});

test('links to the web and to mail stay as they are', async () => {
  await check('[a](https://example.com/skills/x)', '<p><a href="https://example.com/skills/x">a</a></p>');
});

test('a heading has an id and, beside it, a link to itself', async () => {
  await check(
    '## Jam 10:30',
    '<div class="heading"><h2 id="jam-1030">Jam 10:30</h2><a class="anchor" href="#jam-1030" aria-label="Tautan ke bagian Jam 10:30" data-pagefind-ignore=""></a></div>',
  );
});

test('a table scrolls in a box that the keyboard reaches', async () => {
  expect(await render('| a |\n| - |\n| 1 |')).toMatch(
    /^<div class="table" tabindex="0" role="group" aria-label="Tabel"><table>/,
  );
});

test('code that is marked as a wrong example says so', async () => {
  await check(
    '```mdx bad\n<Reply />\n```',
    '<figure class="block code bad">\n<figcaption><strong>Salah</strong></figcaption>\n<pre tabindex="0"><code class="language-mdx">&lt;Reply /&gt;\n</code></pre>\n</figure>',
  );
});

test('heads of columns are separate words for whoever reads the text alone', async () => {
  expect(await render('| Layanan | Harga |\n| --- | --- |\n| Kargo | 5 |')).toMatch(
    /<th>Layanan<\/th>\s+<th>Harga<\/th>/,
  );
});
