import { elementNames, elements, isElementName } from '../compiler/elements.ts';
import { nearest } from '../compiler/nearest.ts';
import { offsetAt } from '../compiler/source.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Diagnostic, DiagnosticId } from '../model/diagnostic.ts';
import { authorBehaviours } from '../rubric/codebook.ts';
import type { Edit } from './edit.ts';
import { idsOf, type OutlineItem, readOutline } from './readOutline.ts';
import { changeAttribute } from './setAttribute.ts';
import { sourceOf } from './sourceOf.ts';
import { coachStub, endingStub, replyStub, sceneStub } from './stubs.ts';

/** A change that mends what a diagnostic names. */
export interface QuickFix {
  readonly label: string;
  readonly edits: readonly Edit[];
}

interface Situation {
  readonly text: string;
  readonly outline: readonly OutlineItem[];
  /** Where the diagnostic stands. */
  readonly at: number;
  /** The word that stands there. */
  readonly word: string;
  /** Knowledge entries by `collection/slug`. */
  readonly references: readonly string[];
  readonly t: Translate;
}

/** What can be mended with one press, the likeliest first; most diagnostics need a person. */
export function quickFixes(
  { id, line, column }: Pick<Diagnostic, 'id' | 'line' | 'column'>,
  text: string,
  references: readonly string[],
  t: Translate,
): readonly QuickFix[] {
  const at = offsetAt(sourceOf(text), { line, column });
  const word = /^[^\s"'<>=,\])]*/.exec(text.slice(at))?.[0] ?? '';
  return fixes[id]?.({ text, outline: readOutline(text), at, word, references, t }) ?? [];
}

type Fix = (situation: Situation) => readonly QuickFix[];

const fixes: Readonly<Partial<Record<DiagnosticId, Fix>>> = {
  'unknown-target': (situation) => [
    ...replaceWord(situation, idsOf(situation.outline, 'Scene', 'Ending')),
    ...addPlace(situation),
  ],
  'unknown-behaviour': (situation) => replaceWord(situation, authorBehaviours),
  'unknown-fact': (situation) => replaceWord(situation, idsOf(situation.outline, 'Fact')),
  'unknown-reference': referenceFix,
  'unknown-attribute': attributeFix,
  'unknown-element': elementFix,
  'invalid-value': valueFix,
  'no-walkout-ending': ({ text, outline, t }) => {
    const id = freeId(t('studio.stub.walkoutId'), idsOf(outline, 'Scene', 'Ending'));
    const insert = `${text.endsWith('\n') ? '\n' : '\n\n'}${endingStub(id, 'walkout', t)}`;
    return [{ label: t('studio.fix.walkout'), edits: [{ from: text.length, to: text.length, insert }] }];
  },
  'no-coach': ({ text, outline, at, t }) => {
    const close = text.slice(at, itemFrom(outline, at, 'Reply')?.end ?? at).lastIndexOf('</Reply>');
    return close < 0 ? [] : [insertBefore(text, at + close, `  ${coachStub(t)}`, t('studio.fix.coach'))];
  },
  'no-customer-line': ({ outline, at, t }) => {
    const scene = itemFrom(outline, at, 'Scene');
    if (scene === undefined) return [];
    const insert = `\n  <Customer>${t('studio.stub.customer')}</Customer>`;
    return [{ label: t('studio.fix.customer'), edits: [{ from: scene.open, to: scene.open, insert }] }];
  },
  'no-replies': ({ text, outline, at, t }) => {
    const scene = itemFrom(outline, at, 'Scene');
    const close = scene === undefined ? -1 : text.slice(scene.open, scene.end).lastIndexOf('</Scene>');
    if (scene === undefined || close < 0) return [];
    const to = idsOf(outline, 'Ending')[0] ?? scene.id;
    const replies = [1, 2].map((number) => replyStub(`${t('studio.stub.replyId')}-${number}`, to, t));
    const place = scene.open + close;
    return [
      {
        label: t('studio.fix.replies'),
        edits: [{ from: place, to: place, insert: `\n${replies.join('')}` }],
      },
    ];
  },
  'unused-fact': ({ text, outline, at, t }) => {
    const fact = itemFrom(outline, at, 'Fact');
    if (fact === undefined) return [];
    return [{ label: t('studio.fix.extra'), edits: [changeAttribute(text, fact, 'extra', true)] }];
  },
  syntax: syntaxFix,
};

/** The nearest of the names that may stand there. */
function replaceWord({ at, word, t }: Situation, names: readonly string[]): readonly QuickFix[] {
  const near = word === '' ? undefined : nearest(word, names);
  if (near === undefined || near === word) return [];
  return [
    {
      label: t('studio.fix.near', { name: near }),
      edits: [{ from: at, to: at + word.length, insert: near }],
    },
  ];
}

function addPlace({ text, outline, word, t }: Situation): readonly QuickFix[] {
  if (!/^[a-z0-9-]+$/.test(word)) return [];
  const endings = idsOf(outline, 'Ending');
  const place = outline.find(
    ({ name, parent }) => parent < 0 && (name === 'Redirect' || name === 'Ending'),
  )?.start;
  const from = place ?? text.length;
  const scene = sceneStub(word, endings[0] ?? word, t);
  return [
    { label: t('studio.fix.scene', { id: word }), edits: [{ from, to: from, insert: scene }] },
    {
      label: t('studio.fix.ending', { id: word }),
      edits: [{ from: text.length, to: text.length, insert: `\n${endingStub(word, 'resolved', t)}` }],
    },
  ];
}

/** A reference may stand in a link, or alone as a slug in the front matter. */
function referenceFix(situation: Situation): readonly QuickFix[] {
  const { word, references } = situation;
  if (word.includes('/')) return replaceWord({ ...situation, word: word.replace(/#.*$/, '') }, references);
  return replaceWord(
    situation,
    references.map((name) => name.replace(/^.*\//, '')),
  );
}

function attributeFix(situation: Situation): readonly QuickFix[] {
  const item = situation.outline.findLast(({ start }) => start <= situation.at);
  if (item === undefined || !isElementName(item.name)) return [];
  const { required, optional } = elements[item.name];
  return replaceWord(situation, Object.keys({ ...required, ...optional }));
}

/** A misspelt element is renamed in both of its tags. */
function elementFix({ text, outline, at, t }: Situation): readonly QuickFix[] {
  const item = outline.find(({ start }) => start === at);
  const near = item === undefined ? undefined : nearest(item.name, elementNames);
  if (item === undefined || near === undefined) return [];
  const close = text.slice(item.open, item.end).lastIndexOf(`</${item.name}`);
  const ends = close < 0 ? [] : [item.open + close + 2];
  const edits = [at + 1, ...ends].map((from) => ({ from, to: from + item.name.length, insert: near }));
  return [{ label: t('studio.fix.near', { name: near }), edits }];
}

function valueFix(situation: Situation): readonly QuickFix[] {
  const { outline, at } = situation;
  const item = outline.findLast(({ start }) => start <= at);
  if (item === undefined || !isElementName(item.name)) return [];
  const attribute = [...item.attributes].find(([, { start, end }]) => start <= at && at <= end)?.[0];
  const { required, optional } = elements[item.name];
  const kind = attribute === undefined ? undefined : { ...required, ...optional }[attribute];
  return kind === undefined || typeof kind === 'string' ? [] : replaceWord(situation, kind);
}

function syntaxFix({ text, at, t }: Situation): readonly QuickFix[] {
  const fix = (from: number, to: number, insert: string) => [
    { label: t('studio.fix.write', { text: insert }), edits: [{ from, to, insert }] },
  ];
  const comment = /^<!--([\s\S]*?)-->/.exec(text.slice(at));
  if (comment !== null) {
    return fix(at, at + comment[0].length, `{/*${(comment[1] ?? '').replaceAll('*/', '* /')}*/}`);
  }
  const straight = straighten(text);
  if (straight.some(({ from }) => from === at)) {
    return [{ label: t('studio.fix.quotes'), edits: straight }];
  }
  if (/^<\s?[^A-Za-z/!>]/.test(text.slice(at, at + 3))) return fix(at, at + 1, '&lt;');
  return text[at] === '{' ? fix(at, at + 1, '\\{') : [];
}

/** Every attribute's value that curly quotation marks enclose, with straight ones. */
function straighten(text: string): readonly Edit[] {
  const curly = /(\s[A-Za-z]+\s*=\s*)([“”„‟«»＂])[^“”„‟«»＂"<>\n]*([“”„‟«»＂"])/g;
  return [...text.matchAll(curly)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const open = index + name.length;
    const close = index + whole.length - 1;
    return [open, close].map((from) => ({ from, to: from + 1, insert: '"' }));
  });
}

function itemFrom(outline: readonly OutlineItem[], at: number, name: string): OutlineItem | undefined {
  return outline.findLast((item) => item.name === name && item.start <= at);
}

/** Puts a line before a closing tag that stands on its own. */
function insertBefore(text: string, at: number, line: string, label: string): QuickFix {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indent = text.slice(start, at);
  const isAlone = indent.trim() === '';
  const edit = isAlone
    ? { from: start, to: start, insert: `${indent}${line}\n` }
    : { from: at, to: at, insert: line.trim() };
  return { label, edits: [edit] };
}

/** The name, with a number where it is taken. */
function freeId(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
