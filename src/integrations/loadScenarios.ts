import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Analysis } from '../analysis/analyse.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { languages } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { readReferences } from '../workspace/readReferences.ts';
import { scenarioSlugs } from '../workspace/scenarioSlugs.ts';
import { folderCompiler, type References, readFolder } from './compileFolder.ts';
import { describeMistake, mistakeBoard } from './mistakes.ts';
import { toolsOf } from './toolsOf.ts';

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
 * since Astro would take links to entries in it for references of its own. A build fails on an error, in development
 * the page shows it and keeps the last version that was right.
 */
export function loadScenarios({ isDraft }: Options): Loader {
  return {
    name: 'ramah:scenarios',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const load = folderLoader(root, context);
      const slugs = scenarioSlugs(root);
      const known = languages.flatMap((language) => slugs.map((slug) => `${language}/${slug}`));
      for (const id of context.store.keys()) if (!known.includes(id)) context.store.delete(id);
      const errors = slugs.reduce((sum, slug) => sum + load(slug), 0);
      if (context.watcher !== undefined) watch(root, context.watcher, load);
      else if (errors > 0 && !isDraft) {
        throw new AstroError(
          `${errors} errors in scenarios, listed above.`,
          'Correct them, or set RAMAH_DRAFT=1 to build without the scenarios that have errors.',
        );
      }
    },
  };
}

type Load = (slug: string) => number;

/** Brings one scenario of the store up to date with its files, and answers how many errors stand in them. */
function folderLoader(root: string, { store, logger, generateDigest }: LoaderContext): Load {
  const compileFolder = folderCompiler();
  const tools = toolsOf(root);
  let references: References | undefined;
  return (slug) => {
    references ??= { id: readReferences(root, 'id'), en: readReferences(root, 'en') };
    const files = readFolder(root, slug, references);
    const digest = generateDigest(JSON.stringify([tools, files]));
    const ids = files.map(({ language }) => `${language}/${slug}`);
    if (ids.every((id) => store.get(id)?.digest === digest)) {
      mistakeBoard().put(`scenarios/${slug}`, []);
      return 0;
    }
    const { versions, diagnostics } = compileFolder(files, references);
    for (const diagnostic of diagnostics) {
      logger[diagnostic.severity === 'error' ? 'error' : 'warn'](describeMistake(diagnostic));
    }
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    mistakeBoard().put(`scenarios/${slug}`, errors);
    if (errors.length > 0) {
      if (errors.some(({ id }) => id === 'unknown-reference')) references = undefined;
      return errors.length;
    }
    for (const { language, file } of files) {
      const { scenario, analysis } = versions[language]?.result ?? {};
      if (scenario === undefined || analysis === undefined) continue;
      const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
      const compiled: CompiledScenario = { scenario, analysis, diagnostics: own };
      store.set({
        id: `${language}/${slug}`,
        data: { compiled: JSON.stringify(compiled) },
        digest,
        filePath: file,
      });
    }
    return 0;
  };
}

function watch(root: string, watcher: NonNullable<LoaderContext['watcher']>, load: Load): void {
  const folder = join(root, 'src/scenarios');
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (file) => {
      const [slug = '', name = ''] = relative(folder, file).split(/[\\/]/);
      if (slug !== '..' && name.endsWith('.mdx')) load(slug);
    });
  }
}
