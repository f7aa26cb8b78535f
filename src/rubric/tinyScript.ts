import { type BehaviourId, behaviourIds } from '../model/behaviour.ts';
import type { Block } from '../model/richText.ts';
import type { CaseQuestion, Mood, Outcome, Reply, Script } from '../model/scenario.ts';

/** What a test says of a script; the rest is made up. */
export interface TinyScript {
  readonly tension?: number;
  readonly patience?: number;
  /** Ids of facts; one that ends in `!` is private. */
  readonly facts?: readonly string[];
  /** By scene and reply: `does … > to ? needs …`, as `name-feeling > end ? resi`. */
  readonly scenes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly redirects?: readonly (readonly [scene: string, mood: Mood, to: string])[];
  /** By id, besides the walk-out ending `gone`; by default `end`, resolved. */
  readonly endings?: Readonly<Record<string, Outcome>>;
  readonly case?: readonly CaseQuestion[];
}

/** For tests: a small script, written in one glance. */
export function tinyScript(tiny: TinyScript): Script {
  return {
    language: 'id',
    title: 'Contoh',
    summary: 'Contoh.',
    channel: 'chat',
    level: 1,
    minutes: 2,
    customer: { name: 'Ibu Ratna', tension: tiny.tension ?? 65, patience: tiny.patience ?? 12 },
    products: [],
    procedures: [],
    tags: [],
    case: tiny.case ?? [],
    briefing: text('Anda bertugas.'),
    facts: (tiny.facts ?? []).map((name) => ({
      id: name.replace('!', ''),
      label: name,
      source: 'crm',
      private: name.endsWith('!'),
      extra: false,
      text: text(name),
    })),
    scenes: Object.entries(tiny.scenes).map(([id, replies]) => ({
      id,
      lines: [{ text: text(id) }],
      replies: Object.entries(replies).map(([reply, written]) => readReply(reply, written)),
    })),
    redirects: (tiny.redirects ?? []).map(([scene, mood, to]) => ({ in: scene, mood, to })),
    endings: [
      ...Object.entries(tiny.endings ?? { end: 'resolved' as const }).map(([id, outcome]) => ({
        id,
        outcome,
        text: text(id),
      })),
      { id: 'gone', outcome: 'lost', when: 'walkout', text: text('gone') },
    ],
  };
}

/** A paragraph. */
export function text(words: string): readonly Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }];
}

function readReply(id: string, written: string): Reply {
  const [does = '', rest = ''] = written.split('>');
  const [to = '', needs = ''] = rest.split('?');
  return {
    id,
    to: to.trim(),
    does: namesIn(does).filter(isBehaviour),
    needs: namesIn(needs),
    text: text(id),
  };
}

function isBehaviour(name: string): name is BehaviourId {
  if (!behaviourIds.some((id) => id === name)) throw new Error(`no behaviour ${name}`);
  return true;
}

function namesIn(list: string): readonly string[] {
  return list.split(' ').filter((name) => name !== '');
}
