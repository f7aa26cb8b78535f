import { cancel, intro, isCancel, log, note, outro, select } from '@clack/prompts';
import type { Translate } from '../i18n/translate.ts';
import { formatEvent, type Mode, type PlayEvent, parseEvent } from '../model/event.ts';
import { type Block, plainText } from '../model/richText.ts';
import type { Scenario } from '../model/scenario.ts';
import { moodOf } from '../rubric/mood.ts';
import {
  advance,
  type Game,
  gameOf,
  isAnswered,
  isFinished,
  type Progress,
  startProgress,
} from '../rubric/replay.ts';
import { isOver } from '../rubric/rules.ts';
import { replyOrder } from '../simulator/replyOrder.ts';
import { utteranceOf } from '../simulator/utterance.ts';
import { possibleEvents, resultLines, resultOf } from './resultOf.ts';

interface Table {
  readonly scenario: Scenario;
  readonly game: Game;
  readonly mode: Mode;
  readonly seed: number;
  readonly t: Translate;
}

/** Plays a scenario with someone at the terminal; 0 when played to the end, 1 where they left before. */
export async function playInTerminal(scenario: Scenario, mode: Mode, t: Translate): Promise<number> {
  const table: Table = { scenario, game: gameOf(scenario), mode, seed: Date.now() >>> 0, t };
  const events: PlayEvent[] = [];
  let progress = startProgress(table.game);
  intro(scenario.title);
  note(paragraphs(scenario.briefing), t('cli.play.briefing'));
  let heard = '';
  while (!isFinished(table.game, progress)) {
    heard = sayAgain(table, progress, heard);
    const chosen = await ask(table, progress);
    const event = chosen === undefined ? undefined : parseEvent(chosen);
    const next = event && advance(table.game, progress, event);
    if (event === undefined || next === undefined) {
      cancel(t('cli.play.left', { choices: events.map(formatEvent).join(' ') }));
      return 1;
    }
    react(table, progress, event);
    events.push(event);
    progress = next;
  }
  const result = resultOf(scenario, table.game, mode, events, progress);
  note(resultLines(scenario, result, t).join('\n'), t('cli.play.result'));
  outro(t('cli.play.replay', { choices: events.map(formatEvent).join(' ') }));
  return 0;
}

/** Says what the customer says, or how it ended, once for each place and turn; gives what was said. */
function sayAgain({ scenario, game, t }: Table, { state }: Progress, before: string): string {
  const now = `${state.node} ${state.turn}`;
  if (now === before) return now;
  const scene = scenario.scenes[state.node];
  const ending = scenario.endings[state.node - game.plan.sceneCount];
  const mood = moodOf(state.tension);
  if (scene !== undefined) {
    const spoken = utteranceOf(scene.lines, mood).map(paragraphs).join('\n');
    note(spoken, t('cli.play.speaks', { name: scenario.customer.name, mood: t(`mood.${mood}`) }));
  }
  if (ending !== undefined) log.step(paragraphs(ending.text));
  return now;
}

/** Asks for the next event, in short form; undefined where the person leaves. */
async function ask(table: Table, progress: Progress): Promise<string | undefined> {
  const { scenario, game, t } = table;
  const question = scenario.case.find(({ id }) => !isAnswered(progress.answers, id));
  const isWrapUp = isOver(game.plan, progress.state);
  const message = isWrapUp && question !== undefined ? question.ask : t('cli.play.yourTurn');
  const answer = await select<string>({
    message,
    options: optionsOf(table, progress),
    showInstructions: false,
  });
  return isCancel(answer) ? undefined : answer;
}

function optionsOf(table: Table, progress: Progress): { value: string; label: string }[] {
  const { scenario, game, mode, seed, t } = table;
  const scene = scenario.scenes[progress.state.node];
  const question = scenario.case.find(({ id }) => !isAnswered(progress.answers, id));
  const labelled = possibleEvents(scenario, game, progress).flatMap((value) => {
    const event = parseEvent(value);
    if (event?.type === 'answer') {
      const option = question?.options.find(({ id }) => id === event.option);
      return event.question === question?.id && option ? [{ value, label: option.text, place: 0 }] : [];
    }
    if (event?.type === 'open') {
      const fact = scenario.facts.find(({ id }) => id === event.fact);
      return [{ value, label: t('cli.play.open', { label: fact?.label ?? '' }), place: 100 }];
    }
    if (event?.type !== 'reply' || scene === undefined) return [];
    const index = scene.replies.findIndex(({ id }) => id === event.reply);
    const label = plainText(scene.replies[index]?.text ?? []);
    return [{ value, label, place: replyOrder(scene, seed).indexOf(index) }];
  });
  const ordered = labelled
    .toSorted((a, b) => a.place - b.place)
    .map(({ value, label }) => ({ value, label }));
  const canUndo = mode === 'guided' && progress.history.length > 0;
  return canUndo ? [...ordered, { value: 'undo', label: t('cli.play.undo') }] : ordered;
}

/** Shows what an event brings: a record's text, or in guided mode the coach's note. */
function react({ scenario, mode, t }: Table, { state }: Progress, event: PlayEvent): void {
  if (event.type === 'open') {
    const fact = scenario.facts.find(({ id }) => id === event.fact);
    if (fact !== undefined) note(paragraphs(fact.text), fact.label);
  }
  if (event.type !== 'reply' || mode !== 'guided') return;
  const reply = scenario.scenes[state.node]?.replies.find(({ id }) => id === event.reply);
  if (reply?.coach !== undefined) note(paragraphs(reply.coach), t('cli.play.coach'));
}

const width = 76;

/** Blocks as text for the terminal, a paragraph each, broken into lines. */
function paragraphs(blocks: readonly Block[]): string {
  return blocks.map((block) => breakLines(plainText([block]))).join('\n\n');
}

function breakLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
