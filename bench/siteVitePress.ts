import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlesOf, type Corpus } from './corpus.ts';

/** Writes the generated articles as a VitePress site with local search, a sidebar for each category. */
export function writeVitePress(folder: string, corpus: Corpus): void {
  mkdirSync(join(folder, '.vitepress'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  const all = articlesOf(corpus);
  const sidebar: Record<string, { text: string; items: { text: string; link: string }[] }[]> = {};
  for (const article of all) {
    const path = `/kategori-${article.category}/`;
    if (sidebar[path] === undefined) {
      sidebar[path] = [{ text: `Kategori ${article.category}`, items: [] }];
      mkdirSync(join(folder, path));
    }
    sidebar[path][0]?.items.push({ text: article.title, link: path + article.slug });
    writeFileSync(join(folder, path, `${article.slug}.md`), pageOf(article));
  }
  writeFileSync(join(folder, 'index.md'), '# Beranda\n\nSelamat datang.\n');
  writeFileSync(
    join(folder, '.vitepress/config.mjs'),
    `export default ${JSON.stringify({
      title: 'Ukur',
      lang: 'id',
      themeConfig: { search: { provider: 'local' }, sidebar },
    })};\n`,
  );
}

function pageOf({ title, summary, body }: Article): string {
  return `---\ntitle: ${title}\ndescription: ${summary}\n---\n\n# ${title}\n\n${body}\n`;
}
