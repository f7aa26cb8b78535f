import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../compiler/nearest.ts';
import { type PackageKind, packageKinds } from '../delivery/delivery.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { modes } from '../model/event.ts';
import { type Language, languages } from '../model/language.ts';
import { buildPlayer } from '../packaging/buildPlayer.ts';
import { checkPackage } from '../packaging/checkPackage.ts';
import { packageScenario, type Wanted, zipPackage } from '../packaging/packageScenario.ts';
import { optionIn } from './check.ts';
import { packageHome } from './packageHome.ts';
import { type Names, readNames } from './packageNames.ts';

interface Order {
  readonly kinds: readonly PackageKind[];
  readonly slugs: readonly string[];
  readonly languages: readonly Language[];
  readonly out: string;
  readonly connect: string | undefined;
  readonly counts: string;
  /** The address that was asked for. */
  readonly home: string | undefined;
}

const options = {
  language: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string', default: 'packages' },
  connect: { type: 'string' },
  counts: { type: 'string', default: '' },
  home: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs `npm run package`; 0 where every zip was written, 1 where one could not be, 2 on wrong usage. */
export function run(args: readonly string[], root: string): number {
  const read = readOrder(args, root);
  if (typeof read === 'number') return read;
  const { order, t } = read;
  const home = homeOf(order, root);
  if ('failure' in home) {
    console.error(home.failure);
    return 1;
  }
  console.log(t('cli.package.building', { count: order.slugs.length }));
  const built = buildPlayer(root, order);
  if ('failure' in built) {
    console.error(`${t('cli.package.notBuilt')}\n${built.failure}`);
    return 1;
  }
  mkdirSync(order.out, { recursive: true });
  const problems = order.slugs.flatMap((slug) =>
    order.languages.flatMap((language) =>
      order.kinds.flatMap((kind) => write(built.folder, order.out, { ...home, kind, slug, language }, t)),
    ),
  );
  rmSync(built.folder, { recursive: true, force: true });
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function homeOf({ home }: Order, root: string): { homePage: string } | { failure: string } {
  try {
    return { homePage: packageHome(home, root) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes one zip, unless something is wrong with it; answers what. */
function write(folder: string, out: string, wanted: Wanted, t: Translate): readonly string[] {
  const files = packageScenario(folder, wanted);
  const problems = checkPackage(files);
  if (problems.length > 0) return problems;
  const bytes = zipPackage(files);
  const path = join(out, `${wanted.slug}-${wanted.language}-${wanted.kind}.zip`);
  writeFileSync(path, bytes);
  console.log(t('cli.package.written', { path, size: Math.ceil(bytes.length / 1000), files: files.size }));
  return [];
}

type Read = { readonly order: Order; readonly t: Translate } | number;

function readOrder(args: readonly string[], root: string): Read {
  const usual = translate('id');
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const speech = languages.find((known) => known === (values.lang ?? 'id'));
    if (speech === undefined)
      return refuse(usual, usual('cli.unknownLanguage', { language: values.lang ?? '' }));
    const t = translate(speech);
    if (values.help) {
      console.log(t('cli.package.usage'));
      return 0;
    }
    const wanted = languages.filter((known) => known === (values.language ?? known));
    if (wanted.length === 0) return refuse(t, t('cli.unknownLanguage', { language: values.language ?? '' }));
    const odd = values.counts
      .split(',')
      .find((mode) => mode !== '' && !modes.some((known) => known === mode));
    if (odd !== undefined) return refuse(t, t('cli.package.unknownMode', { mode: odd }));
    if (values.home !== undefined && !URL.canParse(values.home)) {
      return refuse(t, t('cli.package.noAddress', { address: values.home }));
    }
    const [kindName = '', ...names] = positionals;
    const kinds = kindName.split(',');
    const known = kinds.filter(isKind);
    const strange = kinds.find((kind) => !isKind(kind));
    if (strange !== undefined) return refuse(t, kindProblem(strange, t));
    const slugs = slugsOf(names, readNames(root), t);
    if ('problem' in slugs) return refuse(t, slugs.problem);
    return {
      t,
      order: {
        kinds: known,
        slugs: slugs.found,
        languages: wanted,
        out: values.out,
        counts: values.counts,
        connect: values.connect,
        home: values.home,
      },
    };
  } catch (error) {
    return refuse(usual, usual('cli.wrongOption', { option: optionIn(error) }));
  }
}

/** The scenarios that names stand for: a scenario, a learning path, or all. */
function slugsOf(
  names: readonly string[],
  known: Names,
  t: Translate,
): { readonly found: readonly string[] } | { readonly problem: string } {
  if (names.length === 0) return { problem: t('cli.nameMissing') };
  const found = new Set<string>();
  for (const name of names) {
    const slugs = name === 'all' ? known.scenarios : known.paths.get(name);
    if (slugs === undefined && !known.scenarios.includes(name)) {
      return { problem: nameProblem(name, known, t) };
    }
    for (const slug of slugs ?? [name]) found.add(slug);
  }
  return found.size === 0
    ? { problem: t('cli.package.emptyPath', { name: names.join(', ') }) }
    : { found: [...found] };
}

function nameProblem(name: string, { scenarios, paths }: Names, t: Translate): string {
  const near = nearest(name, [...scenarios, ...paths.keys(), 'all']);
  const problem = t('cli.package.unknownName', { name });
  return near === undefined ? problem : `${problem} ${t('cli.package.near', { name: near })}`;
}

function isKind(name: string): name is PackageKind {
  return packageKinds.some((kind) => kind === name);
}

function kindProblem(name: string, t: Translate): string {
  if (name === '') return t('cli.package.kindMissing', { kinds: packageKinds.join(', ') });
  const near = nearest(name, packageKinds);
  const problem = t('cli.package.unknownKind', { name, kinds: packageKinds.join(', ') });
  return near === undefined ? problem : `${problem} ${t('cli.package.near', { name: near })}`;
}

function refuse(t: Translate, problem: string): number {
  console.error(`${problem}\n${t('cli.package.usage')}`);
  return 2;
}
