import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessableFrom } from '../../analysis/analyse.ts';
import { type Audit, audit } from '../../analysis/audit.ts';
import { compile } from '../../compiler/compile.ts';
import { type Language, languages } from '../../model/language.ts';
import { plainText } from '../../model/richText.ts';
import type { Script } from '../../model/scenario.ts';
import { codebook } from '../../rubric/codebook.ts';
import type { ContentFinding } from '../contentFinding.ts';
import { scenarioSlugs } from '../scenarioSlugs.ts';

/** What a scenario of the collection must have; figures of the content plan. */
export const bar = {
  scenes: 6,
  replies: 18,
  /** Share of scenes with three replies or more. */
  wideScenes: 0.5,
  /** Replies of the shortest conversation that passes. */
  shortestPass: 5,
  /** Chance of passing by picking at random. */
  random: guessableFrom,
} as const;

interface Played {
  readonly slug: string;
  readonly language: Language;
  readonly file: string;
  readonly script: Script;
}

/** Holds the scenarios of the project at `root` to the bar, one by one and all together. Warnings; scenarios with errors are left to the scenario check. */
export function checkScenarioBar(root: string): readonly ContentFinding[] {
  const played = languages.flatMap((language) => readScenarios(root, language));
  const indonesian = played.filter(({ language }) => language === 'id');
  return [
    ...indonesian.flatMap(checkShape),
    ...indonesian.flatMap(checkAudit),
    ...languages.flatMap((language) => sameWords(played.filter((one) => one.language === language))),
    ...sameGraphs(indonesian),
    ...unpractised(indonesian),
  ];
}

function readScenarios(root: string, language: Language): readonly Played[] {
  return scenarioSlugs(root).flatMap((slug) => {
    const file = `src/scenarios/${slug}/${language}.mdx`;
    if (!existsSync(join(root, file))) return [];
    const { scenario } = compile(readFileSync(join(root, file), 'utf8'), { file, language });
    return scenario === undefined ? [] : [{ slug, language, file, script: scenario }];
  });
}

function checkShape({ file, script }: Played): readonly ContentFinding[] {
  const replies = script.scenes.reduce((sum, scene) => sum + scene.replies.length, 0);
  const wide = script.scenes.filter((scene) => scene.replies.length >= 3).length / script.scenes.length;
  const faults: readonly (readonly [boolean, string])[] = [
    [script.scenes.length < bar.scenes, `${script.scenes.length} scenes; at least ${bar.scenes}`],
    [replies < bar.replies, `${replies} replies; at least ${bar.replies}`],
    [wide <= bar.wideScenes, 'three replies or more should stand in most scenes'],
    [script.redirects.length === 0, 'no redirect by mood'],
    [script.facts.every((fact) => fact.extra), 'no fact that a reply needs'],
    [!script.facts.some((fact) => fact.extra), 'no fact marked extra'],
    [script.case.length === 0, 'no wrap-up'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, message]) => finding(file, message));
}

function checkAudit({ file, script }: Played): readonly ContentFinding[] {
  const found = audit(script);
  return found === undefined ? [] : auditFaults(found).map((message) => finding(file, message));
}

function auditFaults({ random, blind, shortestPass, otherPass }: Audit): readonly string[] {
  const shortest = shortestPass?.replies ?? 0;
  return [
    ...(random.most >= bar.random ? [`picking at random passes ${(100 * random.most).toFixed(1)} %`] : []),
    ...blind
      .filter(({ hasPassed }) => hasPassed)
      .map(({ policy }) => `always taking the ${policy} reply passes`),
    ...(shortest < bar.shortestPass ? [`passes in ${shortest} replies; at least ${bar.shortestPass}`] : []),
    ...(otherPass === undefined ? ['no passing route differs from the model in two replies'] : []),
  ];
}

function sameWords(played: readonly Played[]): readonly ContentFinding[] {
  const first = new Map<string, string>();
  return played.flatMap(({ file, script }) =>
    script.scenes.flatMap((scene) =>
      scene.replies.flatMap((reply) => {
        const words = plainText(reply.text).toLowerCase();
        const place = `${file} ${scene.id}/${reply.id}`;
        const before = first.get(words);
        if (before === undefined) first.set(words, place);
        return before === undefined
          ? []
          : [finding(file, `${scene.id}/${reply.id} says the same as ${before}`)];
      }),
    ),
  );
}

/** Two scenarios share a graph where their scenes, in order, have replies with the same targets by position. */
function sameGraphs(played: readonly Played[]): readonly ContentFinding[] {
  const first = new Map<string, string>();
  return played.flatMap(({ file, script }) => {
    const nodes = [...script.scenes, ...script.endings].map(({ id }) => id);
    const shape = JSON.stringify(
      script.scenes.map((scene) => scene.replies.map(({ to }) => nodes.indexOf(to)).sort()),
    );
    const before = first.get(shape);
    if (before === undefined) first.set(shape, file);
    return before === undefined ? [] : [finding(file, `has the same graph as ${before}`)];
  });
}

/** Positive behaviours that no scenario lets a trainee practise. */
function unpractised(played: readonly Played[]): readonly ContentFinding[] {
  const practised = new Set(
    played.flatMap(({ script }) =>
      script.scenes.flatMap((scene) => scene.replies.flatMap(({ does }) => does)),
    ),
  );
  return codebook
    .filter(({ kind, id }) => kind === 'positive' && id !== 'check-record' && !practised.has(id))
    .map(({ id }) => finding('src/scenarios', `no scenario practises '${id}'`));
}

function finding(file: string, message: string): ContentFinding {
  return { severity: 'warning', file, line: 1, message };
}
