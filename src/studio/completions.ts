import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete';
import { elementNames, elements, isElementName } from '../compiler/elements.ts';
import { behaviourEffect } from '../i18n/behaviourEffect.ts';
import type { Translate } from '../i18n/translate.ts';
import type { BehaviourId } from '../model/behaviour.ts';
import type { Language } from '../model/language.ts';
import { channels } from '../model/scenario.ts';
import { behaviourWords } from '../rubric/behaviourWords.ts';
import { authorBehaviours, behaviourOf } from '../rubric/codebook.ts';
import type { ReferenceList } from './question.ts';
import { idsOf, type OutlineItem, readOutline } from './readOutline.ts';
import { coachStub, endingStub, replyStub, sceneStub } from './stubs.ts';

export interface CompletionNeeds {
  readonly t: Translate;
  /** Language that the studio speaks. */
  readonly language: Language;
  readonly references: () => ReferenceList;
}

/** Offers what may stand at the cursor: elements and snippets, attributes, names, behaviours, references. */
export function completeScenario(needs: CompletionNeeds) {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2000), context.pos);
    return (
      inAttribute(before, context, needs) ??
      inTag(before, context, needs) ??
      inLink(before, context, needs) ??
      inFrontMatter(context, needs) ??
      atElement(before, context, needs)
    );
  };
}

function inAttribute(
  before: string,
  context: CompletionContext,
  needs: CompletionNeeds,
): CompletionResult | null {
  const match = /<([A-Z][A-Za-z]*)\b[^<>]*?\s([a-z]+)="([^"<>]*)$/.exec(before);
  if (match === null) return null;
  const [, element = '', attribute = '', value = ''] = match;
  const word = /[^\s]*$/.exec(value)?.[0] ?? '';
  const options = valuesOf(element, attribute, readOutline(context.state.doc.toString()), needs);
  const taken = new Set(value.split(/\s+/));
  const left = options.filter(({ label }) => label === word || !taken.has(label));
  return left.length === 0 ? null : { from: context.pos - word.length, options: left, validFor: /^[\w-]*$/ };
}

function valuesOf(
  element: string,
  attribute: string,
  outline: readonly OutlineItem[],
  needs: CompletionNeeds,
): readonly Completion[] {
  const names = (of: readonly string[], detail: string): readonly Completion[] =>
    of.map((label) => ({ label, detail, type: 'constant' }));
  const { t } = needs;
  if (attribute === 'does') return authorBehaviours.map((id) => behaviourOption(id, needs));
  if (attribute === 'to' || attribute === 'in') {
    return [
      ...names(idsOf(outline, 'Scene'), t('studio.complete.scene')),
      ...names(idsOf(outline, 'Ending'), t('studio.complete.ending')),
    ];
  }
  if (attribute === 'needs') {
    return outline
      .filter(({ name, id }) => name === 'Fact' && id !== '')
      .map(({ id, label }) => ({ label: id, detail: label, type: 'constant' }));
  }
  if (!isElementName(element)) return [];
  const kind = { ...elements[element].required, ...elements[element].optional }[attribute];
  return kind === undefined || typeof kind === 'string' ? [] : names(kind, '');
}

function behaviourOption(id: BehaviourId, { t, language }: CompletionNeeds): Completion {
  const words = behaviourWords[id];
  return {
    label: id,
    detail: words.label[language],
    info: `${words.description[language]} ${behaviourEffect(behaviourOf(id), t)}`,
    type: 'enum',
    boost: behaviourOf(id).kind === 'positive' ? 1 : 0,
  };
}

function inTag(before: string, context: CompletionContext, { t }: CompletionNeeds): CompletionResult | null {
  const match = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+(?:="[^"]*")?)*)\s+([a-z]*)$/.exec(before);
  const [, element = '', written = '', word = ''] = match ?? [];
  if (match === null || !isElementName(element)) return null;
  const { required, optional } = elements[element];
  const present = new Set([...written.matchAll(/[a-z]+(?==|\s|$)/g)].map(([name]) => name));
  const options = Object.entries({ ...required, ...optional })
    .filter(([name]) => !present.has(name))
    .map(([name, kind]) => {
      const detail = name in required ? t('studio.complete.required') : '';
      return kind === 'flag'
        ? { label: name, detail, type: 'property' }
        : snippetCompletion(`${name}="\${}"`, { label: name, detail, type: 'property' });
    });
  return { from: context.pos - word.length, options, validFor: /^[a-z]*$/ };
}

function inLink(
  before: string,
  context: CompletionContext,
  { references }: CompletionNeeds,
): CompletionResult | null {
  const word = /\]\(([a-z0-9/-]*)$/.exec(before)?.[1];
  if (word === undefined) return null;
  const options = references().map(([label, { title }]) => ({ label, detail: title, type: 'text' }));
  return { from: context.pos - word.length, options, validFor: /^[a-z0-9/-]*$/ };
}

function inFrontMatter(context: CompletionContext, needs: CompletionNeeds): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const head = context.state.sliceDoc(0, line.from);
  if (!/^---\s*\n/.test(head) || /\n---\s*\n/.test(head)) return null;
  const before = line.text.slice(0, context.pos - line.from);
  const list = /^(products|procedures):.*?([a-z0-9-]*)$/.exec(before);
  if (list !== null) {
    const [, collection = '', word = ''] = list;
    const options = needs
      .references()
      .flatMap(([name, { title }]) =>
        name.startsWith(`${collection}/`)
          ? [{ label: name.slice(collection.length + 1), detail: title }]
          : [],
      );
    return { from: context.pos - word.length, options, validFor: /^[a-z0-9-]*$/ };
  }
  const channel = /^channel:\s*(\w*)$/.exec(before)?.[1];
  if (channel === undefined) return null;
  const options = channels.map((label) => ({ label, detail: needs.t(`channel.${label}`) }));
  return { from: context.pos - channel.length, options };
}

function atElement(
  before: string,
  context: CompletionContext,
  { t }: CompletionNeeds,
): CompletionResult | null {
  const match = /(?:^|\n)[ \t]*(<?[A-Za-z]*)$/.exec(before);
  const word = match?.[1] ?? /<[A-Za-z]*$/.exec(before)?.[0];
  if (word === undefined || (!word.startsWith('<') && !context.explicit)) return null;
  const outline = readOutline(context.state.doc.toString());
  const endings = idsOf(outline, 'Ending');
  const to = endings[0] ?? t('studio.stub.sceneId');
  const whole = (label: string, text: string): Completion => ({
    label,
    apply: text,
    type: 'class',
    boost: 2,
  });
  const options = [
    whole(t('studio.snippet.scene'), sceneStub(t('studio.stub.sceneId'), to, t).trimEnd()),
    whole(t('studio.snippet.reply'), replyStub(t('studio.stub.replyId'), to, t).trim()),
    whole(t('studio.snippet.ending'), endingStub(t('studio.stub.endingId'), 'resolved', t).trimEnd()),
    whole(t('studio.snippet.coach'), coachStub(t)),
    ...elementNames.map((name) => ({ label: `<${name}`, type: 'class' })),
  ];
  return { from: context.pos - word.length, options, filter: word.length > 1 };
}
