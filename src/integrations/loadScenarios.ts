import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Analysis } from '../analysis/analyse.ts';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import type { Scenario } from '../model/scenario.ts';
import { readReferences } from '../workspace/readReferences.ts';
import { describeMistake, type Mistake, mistakeBoard } from './mistakes.ts';

/** A scenario in one language, compiled, with what its analysis found. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  readonly analysis: Analysis;
}

interface Options {
  /** Builds although scenarios have errors, without those that have. */
  readonly isDraft: boolean;
}

/**
 * Compiles `src/scenarios/<slug>/<language>.mdx`; ids are `id/paket-terlambat`, data hold the `CompiledScenario` as JSON,
 * since Astro would take links to entries in it for references of its own. A build fails on an error, in development the page shows it and keeps the last version that was right.
 */
export function loadScenarios({ isDraft }: Options): Loader {
  return {
    name: 'ramah:scenarios',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const folder = join(root, 'src/scenarios');
      const mistakes = loadAll(root, context);
      if (mistakes.length > 0 && context.watcher === undefined && !isDraft) {
        throw new AstroError(
          `${mistakes.length} errors in scenarios, listed above.`,
          'Correct them, or set RAMAH_DRAFT=1 to build without the scenarios that have errors.',
        );
      }
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file) => {
          if (!relative(folder, file).startsWith('..')) loadAll(root, context);
        });
      }
    },
  };
}

/** Brings the store up to date with the files, and answers the errors that stand in them. */
function loadAll(root: string, context: LoaderContext): readonly Mistake[] {
  const left = new Set(context.store.keys());
  const tools = digestOf(root, context);
  const mistakes: Mistake[] = [];
  for (const language of languages) {
    const references = readReferences(root, language);
    const surroundings = context.generateDigest(JSON.stringify([tools, ...references]));
    for (const slug of slugsOf(root, language)) {
      left.delete(`${language}/${slug}`);
      mistakes.push(...loadOne(root, { slug, language, references, surroundings }, context));
    }
  }
  for (const id of left) context.store.delete(id);
  mistakeBoard().put('scenarios', mistakes);
  return mistakes;
}

interface Task {
  readonly slug: string;
  readonly language: Language;
  readonly references: ReferenceIndex;
  /** Digest of whatever else the result depends on. */
  readonly surroundings: string;
}

function loadOne(
  root: string,
  task: Task,
  { store, logger, generateDigest }: LoaderContext,
): readonly Mistake[] {
  const { slug, language, references, surroundings } = task;
  const id = `${language}/${slug}`;
  const file = `src/scenarios/${slug}/${language}.mdx`;
  const text = readFileSync(join(root, file), 'utf8');
  const digest = generateDigest(`${surroundings}\n${text}`);
  if (store.get(id)?.digest === digest) return [];
  const { scenario, analysis, diagnostics } = compile(text, { file, language, references });
  for (const diagnostic of diagnostics) {
    const level = diagnostic.severity === 'error' ? 'error' : 'warn';
    logger[level](describeMistake(diagnostic));
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && scenario !== undefined && analysis !== undefined) {
    const compiled: CompiledScenario = { scenario, diagnostics, analysis };
    store.set({ id, data: { compiled: JSON.stringify(compiled) }, digest, filePath: file });
  }
  return errors;
}

function slugsOf(root: string, language: Language): readonly string[] {
  const folder = join(root, 'src/scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((slug) => existsSync(join(folder, slug, `${language}.mdx`)));
}

/** A digest of the code that compiles and proves, so that a kept result never outlives a change of the rules. */
function digestOf(root: string, { generateDigest }: LoaderContext): string {
  const texts = ['compiler', 'analysis', 'rubric', 'model'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
  );
  return generateDigest(texts.join('\n'));
}
