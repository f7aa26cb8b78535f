import { plainText } from '../src/model/richText.ts';
import { moods, type Scenario, type Scene } from '../src/model/scenario.ts';
import { behaviourOf } from '../src/rubric/codebook.ts';

/** The same conversation told in ink: a knot a scene, tension as a variable, mood variants, facts, redirects and walk-out. */
export function toInk(scenario: Scenario): string {
  const facts = scenario.facts.map((fact) => `VAR fact_${name(fact.id)} = false`);
  return [
    `VAR tension = ${scenario.customer.tension}`,
    'VAR turn = 0',
    ...facts,
    `-> ${name(scenario.scenes[0]?.id ?? '')}`,
    ...scenario.scenes.map((scene) => knotOf(scenario, scene)),
    ...scenario.endings.map((ending) => `=== ${name(ending.id)} ===\n${line(ending.text)}\n-> END`),
  ].join('\n\n');
}

function knotOf(scenario: Scenario, scene: Scene): string {
  const redirects = scenario.redirects
    .filter((redirect) => redirect.in === scene.id)
    .map((redirect) => `{ tension >= ${20 * moods.indexOf(redirect.mood)}: -> ${name(redirect.to)} }`);
  return [`=== ${name(scene.id)} ===`, ...redirects, ...utterance(scene), ...choices(scenario, scene)].join(
    '\n',
  );
}

function utterance(scene: Scene): readonly string[] {
  return scene.lines.map((spoken) =>
    spoken.mood === undefined
      ? line(spoken.text)
      : `{ tension >= ${20 * moods.indexOf(spoken.mood)}: ${line(spoken.text)} }`,
  );
}

function choices(scenario: Scenario, scene: Scene): readonly string[] {
  const walkout = name(scenario.endings.find((ending) => ending.when === 'walkout')?.id ?? '');
  return scene.replies.flatMap((reply) => {
    const needs = reply.needs.map((id) => `{ fact_${name(id)} }`).join(' ');
    const effect = reply.does.reduce((sum, id) => sum + (behaviourOf(id).tension[0] ?? 0), 0);
    return [
      `+ ${needs} [${line(reply.text)}]`,
      `  ~ tension = tension + (${effect})`,
      '  ~ turn = turn + 1',
      `  { tension >= 95 or turn >= ${scenario.customer.patience}: -> ${walkout} }`,
      `  -> ${name(reply.to)}`,
    ];
  });
}

/** Ink's names have no hyphens and must not be its keywords. */
function name(id: string): string {
  return `n_${id.replaceAll('-', '_')}`;
}

function line(text: Parameters<typeof plainText>[0]): string {
  return plainText(text)
    .replace(/[[\]{}|\\#~<>*+-]/g, ' ')
    .replaceAll('/', ' ')
    .trim();
}
