import { type Block, plainText } from '../model/richText.ts';
import { factSources } from '../model/scenario.ts';
import {
  misplacedElement,
  misplacedText,
  secondCoach,
  textInRedirect,
} from './diagnostics/misplaced-element.ts';
import { missingWords } from './diagnostics/missing-attribute.ts';
import type {
  Draft,
  DraftEnding,
  DraftFact,
  DraftLine,
  DraftRedirect,
  DraftReply,
  DraftScene,
  Word,
} from './draft.ts';
import { type ElementName, elements, isMood, isOutcome } from './elements.ts';
import { type Part, partsOf } from './partsOf.ts';
import { type Attributes, readAttributes, wordsOf } from './readAttributes.ts';
import { childrenOf, offsetOf, type Reading } from './reading.ts';

type ElementPart = Extract<Part, { kind: 'element' }>;

interface SceneBuilder extends DraftScene {
  readonly lines: DraftLine[];
  readonly replies: DraftReply[];
}

/** A draft that grows, element by element. */
export interface Builder {
  readonly briefing: Block[];
  readonly scenes: SceneBuilder[];
  readonly facts: DraftFact[];
  readonly redirects: DraftRedirect[];
  readonly endings: DraftEnding[];
  readonly strayReplies: DraftReply[];
}

export function startBuilder(): Builder & Pick<Draft, 'briefing'> {
  return { briefing: [], scenes: [], facts: [], redirects: [], endings: [], strayReplies: [] };
}

interface Surroundings {
  readonly name: ElementName;
  readonly scene: SceneBuilder | undefined;
}

/** Adds an element to the draft. One that stands where it can't is reported and added where it belongs. */
export function addElement(
  part: ElementPart,
  inside: Surroundings | undefined,
  reading: Reading,
  builder: Builder,
): void {
  const { name, node } = part;
  const offset = offsetOf(reading, node);
  if (elements[name].parent !== inside?.name && !part.isWrapped) {
    reading.report(misplacedElement(offset, name, inside?.name));
  }
  const attributes = readAttributes(node, name, reading);
  const value = (attribute: string): Word | undefined => attributes.values.get(attribute);
  const scene = inside?.scene;
  switch (name) {
    case 'Scene':
      addScene(part, offset, attributes, reading, builder);
      break;
    case 'Customer':
      addLine(part, offset, attributes, scene, reading, builder);
      break;
    case 'Reply':
      addReply(part, offset, attributes, scene, reading, builder);
      break;
    case 'Coach':
      textIn(part, scene, reading, builder);
      break;
    case 'Fact': {
      const text = textIn(part, scene, reading, builder);
      builder.facts.push({ offset, ...factWords(value), text, isSound: attributes.isSound });
      break;
    }
    case 'Redirect':
      for (const { offset: at, blocks } of textParts(part, scene, reading, builder)) {
        reading.report(textInRedirect(at, plainText(blocks)));
      }
      builder.redirects.push({
        offset,
        in: value('in'),
        mood: narrow(value('mood'), isMood),
        to: value('to'),
      });
      break;
    case 'Ending': {
      const text = textIn(part, scene, reading, builder);
      const outcome = narrow(value('outcome'), isOutcome);
      const { isSound } = attributes;
      builder.endings.push({ offset, id: value('id'), outcome, when: value('when'), text, isSound });
      break;
    }
  }
}

function addScene(
  part: ElementPart,
  offset: number,
  attributes: Attributes,
  reading: Reading,
  builder: Builder,
): void {
  const scene: SceneBuilder = { offset, id: attributes.values.get('id'), lines: [], replies: [] };
  builder.scenes.push(scene);
  for (const { offset: at, blocks, isWrapped } of textParts(part, scene, reading, builder)) {
    if (!isWrapped) reading.report(misplacedText(at, plainText(blocks), 'Scene'));
  }
}

function addLine(
  part: ElementPart,
  offset: number,
  { values, isSound }: Attributes,
  scene: SceneBuilder | undefined,
  reading: Reading,
  builder: Builder,
): void {
  const text = textIn(part, scene, reading, builder);
  scene?.lines.push({ offset, mood: narrow(values.get('mood'), isMood), text, isSound });
}

function addReply(
  part: ElementPart,
  offset: number,
  { values, isSound }: Attributes,
  scene: SceneBuilder | undefined,
  reading: Reading,
  builder: Builder,
): void {
  const text: Block[] = [];
  let coach: DraftReply['coach'];
  for (const piece of partsOf(childrenOf(part.node), reading)) {
    if (piece.kind === 'text') text.push(...piece.blocks);
    else if (piece.name !== 'Coach') addElement(piece, { name: 'Reply', scene }, reading, builder);
    else {
      const at = offsetOf(reading, piece.node);
      if (coach !== undefined) reading.report(secondCoach(at));
      readAttributes(piece.node, 'Coach', reading);
      coach ??= { offset: at, text: textIn(piece, scene, reading, builder) };
    }
  }
  if (plainText(text) === '') reading.report(missingWords(offset, 'Reply'));
  const replies = scene?.replies ?? builder.strayReplies;
  replies.push({
    offset,
    id: values.get('id'),
    to: values.get('to'),
    does: wordsOf(values.get('does')),
    needs: wordsOf(values.get('needs')),
    text,
    coach: coach !== undefined && plainText(coach.text) !== '' ? coach : undefined,
    isSound,
  });
}

/** The words of an element; elements in it are reported, for it holds none. */
function textIn(
  part: ElementPart,
  scene: SceneBuilder | undefined,
  reading: Reading,
  builder: Builder,
): readonly Block[] {
  return textParts(part, scene, reading, builder).flatMap(({ blocks }) => blocks);
}

/** Adds the elements in an element to the draft and answers with the text between them. */
function textParts(
  { name, node }: ElementPart,
  scene: SceneBuilder | undefined,
  reading: Reading,
  builder: Builder,
): readonly Extract<Part, { kind: 'text' }>[] {
  const texts: Extract<Part, { kind: 'text' }>[] = [];
  for (const part of partsOf(childrenOf(node), reading)) {
    if (part.kind === 'text') texts.push(part);
    else addElement(part, { name, scene }, reading, builder);
  }
  return texts;
}

function factWords(
  value: (name: string) => Word | undefined,
): Pick<DraftFact, 'id' | 'label' | 'source' | 'private' | 'extra'> {
  const isSource = (text: string): text is (typeof factSources)[number] =>
    (factSources as readonly string[]).includes(text);
  return {
    id: value('id'),
    label: value('label'),
    source: narrow(value('source'), isSource),
    private: value('private'),
    extra: value('extra'),
  };
}

function narrow<Text extends string>(
  word: Word | undefined,
  isText: (text: string) => text is Text,
): Word<Text> | undefined {
  if (word === undefined || !isText(word.text)) return undefined;
  return { text: word.text, offset: word.offset };
}
