import { writeFileSync } from 'node:fs';
import { graphOf } from '../analysis/graph.ts';
import { drawMap } from '../analysis/mapSvg.ts';
import { writeMermaid } from '../analysis/mermaid.ts';
import { writeSvg } from '../analysis/svgElement.ts';
import { mapWords, moodWords, outcomeWords } from '../i18n/mapWords.ts';
import { translate } from '../i18n/words.ts';
import { errorLines, openScenario } from './openScenario.ts';
import { readArguments } from './readArguments.ts';

/** `scenario map`: Mermaid on standard output, or an SVG file; 1 where the scenario has errors of structure, 2 on wrong usage or where the file can't be written. */
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
    const drawing = `${writeSvg(drawMap(script, graph, { words: mapWords(script, t) }))}\n`;
    const why = write(svg, drawing);
    if (why !== undefined) {
      console.error(t('cli.map.notWritten', { file: svg, why }));
      return 2;
    }
    console.error(t('cli.map.written', { file: svg }));
  }
  if (svg === undefined || read.flags.has('mermaid')) {
    console.log(writeMermaid(graph, { moods: moodWords(t), outcomes: outcomeWords(t) }));
  }
  return 0;
}

/** Why the file can't be written; undefined where it was. */
function write(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
