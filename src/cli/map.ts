import { writeFileSync } from 'node:fs';
import { graphOf } from '../analysis/graph.ts';
import { drawMap } from '../analysis/mapSvg.ts';
import type { MapWords } from '../analysis/mapWords.ts';
import { writeMermaid } from '../analysis/mermaid.ts';
import { writeSvg } from '../analysis/svgElement.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import type { Mood, Outcome, Script } from '../model/scenario.ts';
import { errorLines, openScenario } from './openScenario.ts';
import { readArguments } from './readArguments.ts';

/** `scenario map`: Mermaid on standard output, or an SVG file; 1 where the scenario has errors of structure, 2 on wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: 'cli.map.usage', flags: ['mermaid'], values: ['svg'] });
  if (typeof read === 'number') return read;
  const t = translate(read.language);
  const opened = openScenario(read.name, read.language);
  if ('problem' in opened) {
    console.error([t(opened.problem, opened.values), ...errorLines(opened.diagnostics)].join('\n'));
    return opened.diagnostics.length === 0 ? 2 : 1;
  }
  const { script, scenario } = opened;
  const graph = graphOf(script, scenario?.model);
  const { svg } = read.values;
  if (svg !== undefined) {
    writeFileSync(svg, `${writeSvg(drawMap(script, graph, { words: mapWords(script, t) }))}\n`);
    console.error(t('cli.map.written', { file: svg }));
  }
  if (svg === undefined || read.flags.has('mermaid')) {
    console.log(writeMermaid(graph, { moods: moodWords(t), outcomes: outcomeWords(t) }));
  }
  return 0;
}

function mapWords(script: Script, t: Translate): MapWords {
  return {
    title: t('map.title', { title: script.title }),
    description: t('map.description', { scenes: script.scenes.length, endings: script.endings.length }),
    start: t('map.start'),
    unreached: t('map.unreached'),
    model: t('map.model'),
    redirect: t('map.redirect'),
    critical: t('map.critical'),
    canLeave: t('map.canLeave'),
    moods: moodWords(t),
    outcomes: outcomeWords(t),
  };
}

function moodWords(t: Translate): Readonly<Record<Mood, string>> {
  return {
    calm: t('mood.calm'),
    disappointed: t('mood.disappointed'),
    annoyed: t('mood.annoyed'),
    angry: t('mood.angry'),
    furious: t('mood.furious'),
  };
}

function outcomeWords(t: Translate): Readonly<Record<Outcome, string>> {
  return {
    resolved: t('outcome.resolved'),
    escalated: t('outcome.escalated'),
    unresolved: t('outcome.unresolved'),
    lost: t('outcome.lost'),
  };
}
