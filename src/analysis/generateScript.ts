import { type BehaviourId, criticalBehaviours, negativeBehaviours } from '../model/behaviour.ts';
import type { Block } from '../model/richText.ts';
import {
  type Channel,
  type Fact,
  moods,
  type Redirect,
  type Reply,
  type Scene,
  type Script,
} from '../model/scenario.ts';
import { authorBehaviours } from '../rubric/codebook.ts';
import type { Draw } from './draw.ts';

export interface ScriptShape {
  readonly scenes: number;
  /** Replies of each scene. */
  readonly replies: number;
  readonly facts?: number;
  readonly redirects?: number;
  /** Questions of the wrap-up. */
  readonly questions?: number;
  /** Most behaviours of one reply; 3 by default. */
  readonly tags?: number;
  /** Draws behaviours evenly from the codebook; by default they are mostly positive, as people write them. */
  readonly isEven?: boolean;
  readonly patience?: number;
  readonly tension?: number;
  /** Replies lead only to later scenes, so that no scene comes again. */
  readonly isForward?: boolean;
  /** Live chat by default. */
  readonly channel?: Channel;
  /** A customer who is still annoyed at the good ending is led back to the first scene. */
  readonly isRescued?: boolean;
}

/** A script with random behaviours and targets, without structural errors; equal draws make equal scripts. */
export function generateScript(shape: ScriptShape, draw: Draw): Script {
  const facts = Array.from({ length: shape.facts ?? 2 }, (_, index) => makeFact(index));
  return {
    language: 'id',
    title: 'Naskah acak',
    summary: 'Naskah acak untuk pengujian.',
    channel: shape.channel ?? 'chat',
    level: 1,
    minutes: 5,
    customer: {
      name: 'Ibu Contoh',
      tension: shape.tension ?? draw(94),
      patience: shape.patience ?? 12,
    },
    products: [],
    procedures: [],
    tags: [],
    case: Array.from({ length: shape.questions ?? 0 }, (_, index) => makeQuestion(index)),
    briefing: words('Anda bertugas.'),
    facts,
    scenes: Array.from({ length: shape.scenes }, (_, index) => makeScene(shape, facts, index, draw)),
    redirects: makeRedirects(shape, draw),
    endings: [
      { id: 'selesai', outcome: 'resolved', text: words('Selesai.') },
      { id: 'dialihkan', outcome: 'escalated', text: words('Dialihkan.') },
      { id: 'buntu', outcome: 'unresolved', text: words('Buntu.') },
      { id: 'pergi', outcome: 'lost', when: 'walkout', text: words('Pergi.') },
    ],
  };
}

/** Text as the author's blocks. */
export function words(text: string): readonly Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}

function makeFact(index: number): Fact {
  const isPrivate = index === 1;
  return {
    id: `f${index}`,
    label: `Catatan ${index}`,
    source: 'crm',
    private: isPrivate,
    extra: false,
    text: words(`Isi ${index}.`),
  };
}

function makeQuestion(index: number) {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Pilihan ${id}` }));
  return { id: `q${index}`, ask: 'Apa sebabnya?', options, right: 'b' };
}

function makeScene(shape: ScriptShape, facts: readonly Fact[], index: number, draw: Draw): Scene {
  return {
    id: `s${index}`,
    lines: [{ text: words(`Ucapan ${index}.`) }],
    replies: Array.from({ length: shape.replies }, (_, place) => makeReply(shape, facts, index, place, draw)),
  };
}

function makeReply(
  shape: ScriptShape,
  facts: readonly Fact[],
  scene: number,
  place: number,
  draw: Draw,
): Reply {
  const fact = facts[draw(4 * Math.max(1, facts.length))];
  return {
    id: `r${place}`,
    to: makeTarget(shape, scene, draw),
    does: makeTags(shape, draw),
    needs: fact === undefined ? [] : [fact.id],
    text: words(`Balasan ${scene} ${place} ${'kata '.repeat(draw(6))}`),
  };
}

/** A scene mostly, an ending in one case of six. */
function makeTarget(shape: ScriptShape, scene: number, draw: Draw): string {
  const end = ['selesai', 'selesai', 'dialihkan', 'buntu'][draw(4)] ?? 'selesai';
  if (draw(6) === 0) return end;
  if (shape.isForward !== true) return `s${draw(shape.scenes)}`;
  const later = shape.scenes - scene - 1;
  return later === 0 ? end : `s${scene + 1 + draw(Math.min(3, later))}`;
}

/** Mostly positive behaviours, some negative ones, now and then a critical one; or all alike. */
function makeTags({ tags: most = 3, isEven }: ScriptShape, draw: Draw): readonly BehaviourId[] {
  const tags = Array.from({ length: draw(most + 1) }, () => {
    if (isEven === true) return authorBehaviours[draw(authorBehaviours.length)];
    const kind = draw(20);
    if (kind === 0) return criticalBehaviours[draw(criticalBehaviours.length)];
    if (kind < 6) return negativeBehaviours[draw(negativeBehaviours.length)];
    return positives[draw(positives.length)];
  });
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

const unkind: ReadonlySet<BehaviourId> = new Set([...negativeBehaviours, ...criticalBehaviours]);
const positives = authorBehaviours.filter((id) => !unkind.has(id));

function makeRedirects(shape: ScriptShape, draw: Draw): readonly Redirect[] {
  const made = new Map<string, Redirect>();
  for (let count = shape.redirects ?? 1; count > 0; count--) {
    const scene = `s${draw(shape.scenes)}`;
    const mood = moods[1 + draw(4)] ?? 'angry';
    const later = shape.isForward === true ? 'dialihkan' : `s${draw(shape.scenes)}`;
    if (later !== scene) made.set(`${scene} ${mood}`, { in: scene, mood, to: later });
  }
  const rescue: readonly Redirect[] =
    shape.isRescued === true ? [{ in: 'selesai', mood: 'annoyed', to: 's0' }] : [];
  return [...made.values(), ...rescue];
}
