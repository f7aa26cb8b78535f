import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { translate } from '../i18n/words.ts';
import { authorBehaviours } from '../rubric/codebook.ts';
import { completeScenario } from './completions.ts';

const complete = completeScenario({ t: translate('id'), language: 'id', references: () => [] });

/** What is offered at the end of a text. */
function offered(text: string): readonly string[] {
  const state = EditorState.create({ doc: text });
  return complete(new CompletionContext(state, text.length, true))?.options.map(({ label }) => label) ?? [];
}

test('every behaviour that a reply may name is offered, and no other', () => {
  expect(offered('<Scene id="a">\n<Reply id="b" to="c" does="')).toEqual([...authorBehaviours]);
  expect(authorBehaviours).toContain('record-case');
  expect(authorBehaviours).not.toContain('check-record');
});
