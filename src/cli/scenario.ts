import type { Key } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';

interface Verb {
  readonly about: Key;
  /** Loaded when it is called, so that `check` does not wait for the simulator. */
  readonly load: () => Promise<{
    /** Takes the verb's own arguments and answers with the exit code. */
    readonly run: (args: readonly string[]) => Promise<number>;
  }>;
}

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['check', { about: 'cli.about.check', load: () => import('./check.ts') }],
  ['new', { about: 'cli.about.new', load: () => import('./new.ts') }],
  ['explain', { about: 'cli.about.explain', load: () => import('./explain.ts') }],
  ['play', { about: 'cli.about.play', load: () => import('./play.ts') }],
  ['map', { about: 'cli.about.map', load: () => import('./map.ts') }],
  ['audit', { about: 'cli.about.audit', load: () => import('./audit.ts') }],
]);

/** Runs one verb of `scenario`; 2 where there is no such verb. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const verb = verbs.get(name);
  if (verb !== undefined) return (await verb.load()).run(rest);
  if (name === '--help' || name === '-h') {
    console.log(usage());
    return 0;
  }
  if (name !== '') console.error(translate('id')('cli.unknownVerb', { verb: name }));
  console.error(usage());
  return 2;
}

function usage(): string {
  const t = translate('id');
  const lines = [...verbs].map(([name, { about }]) => `  ${name.padEnd(8)} ${t(about)}`);
  return [t('cli.usage'), ...lines].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
