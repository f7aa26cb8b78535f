import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { entryMarkdown } from './entryMarkdown.ts';

async function render(markdown: string): Promise<string> {
  const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false, ...entryMarkdown('/') });
  const fileURL = new URL('file:///site/src/content/skills/id/contoh.md');
  return (await processor.render(markdown, { fileURL })).code;
}

/** What an entry may not hold; building it stops and names the line. */
const refused: Readonly<Record<string, string>> = {
  'a script': '<script>globalThis.canary = 1</script>',
  'a script within a sentence': 'Satu <script>globalThis.canary = 1</script> dua',
  'an element in a label': ':::good[<img src=x onerror=globalThis.canary=1>]\nHalo\n:::',
  'an element in a table': '| <b>a</b> |\n| - |\n| 1 |',
  'an element in a note': 'Satu[^1]\n\n[^1]: <svg onload=globalThis.canary=1>',
  'a comment': 'Satu <!-- dua -->',
  'a processing instruction': '<?php echo 1 ?>',
  'a section of characters': '<![CDATA[ <script> ]]>',
  'a script address': '[a](javascript:globalThis.canary=1)',
  'a script address in capitals': '[a](JaVaScRiPt:globalThis.canary=1)',
  'a script address behind blanks': '[a]( javascript:globalThis.canary=1)',
  'a script address in character references': '[a](&#106;&#x61;vascript&colon;globalThis.canary=1)',
  'a script address with a tab in it': '[a](<java&Tab;script:globalThis.canary=1>)',
  'a script address by reference': '[a][b]\n\n[b]: javascript:globalThis.canary=1',
  'a script address between angles': '<javascript:globalThis.canary=1>',
  'a page in an address': '[a](data:text/html,x)',
  'a file of the reader': '[a](file:///etc/passwd)',
  'an address without its scheme': '[a](//evil.test/x)',
  'an address with backslashes': '[a](\\\\\\\\evil.test/x)',
  'an image of another host': '![a](https://evil.test/pixel.png)',
  'an image without its scheme': '![a](//evil.test/pixel.png)',
  'an image in an address': '![a](data:image/svg+xml,<svg/>)',
  'an unknown block': ':::script\nx\n:::',
};

for (const [name, markdown] of Object.entries(refused)) {
  test(`${name} is refused`, async () => {
    await expect(render(markdown)).rejects.toThrow(/contoh\.md:\d+ |unknown block/);
  });
}

/** What looks like an attack and is text. */
const harmless: Readonly<Record<string, string>> = {
  'an unclosed element': '<img src=x onerror=globalThis.canary=1 ',
  'markup in code': '`<script>globalThis.canary = 1</script>`',
  'markup in references': '&lt;script&gt;globalThis.canary = 1&lt;/script&gt;',
  'markup behind a backslash': '\\<script>globalThis.canary = 1\\</script>',
  "markup in a code block's language": '```"><script>globalThis.canary=1</script>\nx\n```',
  'a quote in a title': '[a](https://example.com "t\\" onclick=\\"globalThis.canary=1")',
  'a quote in an address': '[a](skills/empati"onclick="globalThis.canary=1)',
  'attributes of a block': ':::good{onclick="globalThis.canary=1" style="color:red" id="main"}\nHalo\n:::',
  'attributes of a heading': '## Satu {onclick=globalThis.canary=1}',
  'an expression': '{globalThis.canary = 1}',
  'names of the language as headings': '## constructor\n\n## toString\n\n## hasOwnProperty\n\n## constructor',
  'signs that turn the text': '## Satu\u202e aud\n\nTiga\u2066 tapme',
};

for (const [name, markdown] of Object.entries(harmless)) {
  test(`${name} stays text`, async () => {
    const html = await render(markdown);
    const tags = withoutQuoted(html).match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /<(script|img|svg|iframe)|\son[a-z]+=|\sstyle=/i.test(tag))).toEqual([]);
    expect(html).not.toMatch(/href="\s*(javascript|data|vbscript):/i);
    expect(html).not.toContain('id="main"');
  });
}

/** Tags with the values of their attributes emptied: what stands in quotes is no attribute. */
function withoutQuoted(html: string): string {
  return html.replace(/="[^"]*"/g, '=""');
}
