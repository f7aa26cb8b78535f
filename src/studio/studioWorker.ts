import { audit } from '../analysis/audit.ts';
import type { Language } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import { createCheckTexts } from './checkTexts.ts';
import type { Answer, Question } from './question.ts';
import { tryFrom } from './tryFrom.ts';
import { wayToScene } from './wayToScene.ts';
import { weighScenes } from './weighScenes.ts';

/** Checks, proves and audits beside the page, so that typing never waits. */
const check = createCheckTexts();
let references: Readonly<Record<Language, ReferenceIndex>> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'references') {
    references = { id: new Map(data.references.id), en: new Map(data.references.en) };
    return;
  }
  postMessage(answer(data));
});

function answer(question: Exclude<Question, { kind: 'references' }>): Answer {
  const { number } = question;
  switch (question.kind) {
    case 'check': {
      const { stage, messages, texts } = question;
      const known = references === undefined ? {} : { references };
      return { kind: 'check', number, stage, versions: check(texts, { stage, messages, ...known }) };
    }
    case 'audit': {
      const { script } = question;
      const found = audit(script);
      const scenes = found === undefined ? [] : weighScenes(script, found.model);
      return { kind: 'audit', number, audit: found, scenes };
    }
    case 'try':
      return { kind: 'try', number, scenario: tryFrom(question.script, question.start) };
    case 'way':
      return { kind: 'way', number, events: wayToScene(question.script, question.scene) };
  }
}
