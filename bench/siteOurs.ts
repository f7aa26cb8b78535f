import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/model/language.ts';
import { type Article, articlesOf, type Corpus } from './corpus.ts';
import { longConversation } from './longConversation.ts';

const root = join(import.meta.dirname, '..');

/**
 * Copies the project into a folder with generated articles as its only knowledge entries (skill guides, in Indonesian)
 * and one conversation of twelve turns repeated; `RAMAH_DRAFT=1 astro build` builds it, since what the content check misses is meant to be missing.
 */
export function writeOurs(folder: string, corpus: Corpus, scenarios = 1): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const content = join(folder, 'src/content');
  for (const collection of [
    'products',
    'procedures',
    'profession',
    'skills',
    'glossary',
    'faq',
    'paths',
    'questions',
  ]) {
    for (const language of languages) empty(join(content, collection, language));
  }
  for (const article of articlesOf(corpus)) {
    writeFileSync(join(content, 'skills/id', `${article.slug}.md`), pageOf(article));
  }
  writeScenarios(join(folder, 'src/scenarios'), scenarios);
}

function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function writeScenarios(folder: string, count: number): void {
  empty(folder);
  for (let copy = 1; copy <= count; copy++) {
    const slug = join(folder, `ukur-${copy}`);
    mkdirSync(slug);
    for (const language of languages) writeFileSync(join(slug, `${language}.mdx`), longConversation());
  }
}

function pageOf({ title, summary, category, body }: Article): string {
  return `---
title: ${title}
summary: ${summary}
owner: Tim Pelatihan
updated: 2026-11-18
reviewBy: 2027-05-18
order: ${category + 1}
sources: [lentera]
---

${body}
`;
}
