import { type Language, languages } from '../model/language.ts';
import { createAsker } from './askWorker.ts';
import type { Answer, Question, Version } from './question.ts';
import type { StudioView } from './studioView.ts';
import { withEarlier } from './withEarlier.ts';

export interface CheckerOptions {
  readonly startWorker: () => Worker;
  /** Language of the diagnostics. */
  readonly messages: Language;
  readonly view: () => StudioView;
  readonly change: (part: Partial<StudioView>) => void;
}

export interface Checker {
  /** Asks what stands in the draft as it is now; `another` where it was not shown before. */
  readonly check: (what: 'same' | 'another') => void;
  /** Tells of knowledge entries, and asks again. */
  readonly learn: (references: Extract<Question, { kind: 'references' }>['references']) => void;
}

/** Milliseconds without a letter before anything is proved. */
const pause = 250;

/** Has two workers look at the draft that is shown: one says at once what stands in it, the other proves. */
export function createChecker({ startWorker, messages, view, change }: CheckerOptions): Checker {
  let changes = 0;
  /** The change that showed the draft: answers about an earlier one are about another draft. */
  let shown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onLost = () => change({ proofs: 'lost' });
  const asked = { start: startWorker, onAnswer: hear, onLost } as const;
  const quick = createAsker({ ...asked, whenBusy: 'wait', patience: 15_000 });
  const slow = createAsker({ ...asked, whenBusy: 'drop', patience: 60_000 });

  function check(what: 'same' | 'another') {
    changes += 1;
    if (what === 'another') shown = changes;
    const { draft } = view();
    if (draft === undefined) return;
    const { texts } = draft;
    const number = changes;
    quick.ask({ kind: 'check', number, stage: 'structure', texts, messages });
    clearTimeout(timer);
    change({ proofs: 'running' });
    timer = setTimeout(() => {
      slow.ask({ kind: 'check', number, stage: 'proofs', texts, messages });
    }, pause);
  }

  /** Takes an answer in, unless a newer one has come. */
  function hear(answer: Answer) {
    const { draft, checked, versions: before } = view();
    if (answer.kind !== 'check' || draft === undefined) return;
    const { number, stage, versions } = answer;
    if (number < Math.max(shown, checked) || (number === checked && stage === 'structure')) return;
    if (stage === 'proofs') {
      change({ versions, checked: number, proofs: number === changes ? 'done' : 'running' });
    } else change({ versions: mergeVersions(versions, before), checked: number });
  }

  return {
    check,
    learn(references) {
      for (const asker of [quick, slow]) asker.tell({ kind: 'references', references });
      check('same');
    },
  };
}

type Versions = StudioView['versions'];

/** What stands in the texts, with what was proved of them before. */
function mergeVersions(versions: Versions, before: Versions): Versions {
  const merged: Partial<Record<Language, Version>> = {};
  for (const language of languages) {
    const version = versions[language];
    if (version !== undefined) merged[language] = withEarlier(version, before[language]);
  }
  return merged;
}
