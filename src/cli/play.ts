import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { type Mode, modes, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { advance, gameOf, type Progress, startProgress } from '../rubric/replay.ts';
import { isAllowed } from '../simulator/modes.ts';
import { errorLines, openScenario } from './openScenario.ts';
import { playInTerminal } from './playInTerminal.ts';
import { readArguments } from './readArguments.ts';
import { possibleEvents, possibleLine, resultLines, resultOf } from './resultOf.ts';

/** `scenario play`: 0 when played, 1 where the scenario can't be played, 2 on wrong usage or an impossible choice. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, {
    usage: 'cli.play.usage',
    flags: ['json'],
    values: ['choices', 'mode'],
  });
  if (typeof read === 'number') return read;
  const t = translate(read.language);
  const { mode: modeName = 'practice', choices } = read.values;
  const mode = modes.find((known) => known === modeName);
  if (mode === undefined) return refuse([t('cli.play.unknownMode', { mode: modeName })]);
  const opened = openScenario(read.name, read.language);
  if ('problem' in opened) {
    console.error([t(opened.problem, opened.values), ...errorLines(opened.diagnostics)].join('\n'));
    return opened.diagnostics.length === 0 ? 2 : 1;
  }
  if (opened.scenario === undefined) {
    console.error(t('cli.noModel', { name: opened.file }));
    return 1;
  }
  if (choices !== undefined) return replay(opened.scenario, mode, choices, read.flags.has('json'), t);
  if (!process.stdin.isTTY || read.flags.has('json'))
    return refuse([t('cli.play.noTerminal'), t('cli.play.usage')]);
  return await playInTerminal(opened.scenario, mode, t);
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 2;
}

/** Replays choices in short form, separated by spaces or commas, and prints what they come to. */
function replay(scenario: Scenario, mode: Mode, choices: string, isJson: boolean, t: Translate): number {
  const game = gameOf(scenario);
  const events: PlayEvent[] = [];
  let progress: Progress = startProgress(game);
  for (const [index, word] of wordsOf(choices).entries()) {
    const event = parseEvent(word);
    const next = event && isAllowed(mode, event.type) ? advance(game, progress, event) : undefined;
    if (event === undefined || next === undefined) {
      const possible = possibleEvents(scenario, game, progress);
      const place = game.plan.nodeIds[progress.state.node] ?? '';
      if (isJson) console.log(JSON.stringify({ refused: { event: word, index, place, possible } }, null, 2));
      const problem = problemOf(event, mode);
      return refuse([t(problem, { event: word, number: index + 1, place, mode }), possibleLine(possible, t)]);
    }
    events.push(event);
    progress = next;
  }
  const result = resultOf(scenario, game, mode, events, progress);
  console.log(isJson ? JSON.stringify(result, null, 2) : resultLines(scenario, result, t).join('\n'));
  return 0;
}

function problemOf(event: PlayEvent | undefined, mode: Mode) {
  if (event === undefined) return 'cli.play.noEvent';
  return isAllowed(mode, event.type) ? 'cli.play.impossible' : 'cli.play.notInMode';
}

function wordsOf(choices: string): readonly string[] {
  return choices.split(/[\s,]+/).filter((word) => word !== '');
}
