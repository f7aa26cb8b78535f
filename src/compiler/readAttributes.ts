import { flagWithValue, invalidId, outsideList } from './diagnostics/invalid-value.ts';
import { emptyAttribute, missingAttribute } from './diagnostics/missing-attribute.ts';
import { repeatedAttribute, unknownAttribute } from './diagnostics/unknown-attribute.ts';
import type { Word } from './draft.ts';
import { type AttributeKind, type ElementName, elements } from './elements.ts';
import { showBraces } from './hiddenBraces.ts';
import { nearest } from './nearest.ts';
import { type ElementNode, offsetOf, type Reading } from './reading.ts';
import type { Tag, TagAttribute } from './readTag.ts';

/** The attributes of an element that could be read; an id of wrong characters too, since others may name it. */
export interface Attributes {
  readonly values: ReadonlyMap<string, Word>;
  /** False where any is wrong. */
  readonly isSound: boolean;
}

/** Reads the attributes of an element and reports those that are unknown, missing or wrong. */
export function readAttributes(node: ElementNode, element: ElementName, reading: Reading): Attributes {
  const offset = offsetOf(reading, node);
  const tag = reading.tags.get(offset) ?? tagWithoutPlaces(node, offset);
  const rule = elements[element];
  const kinds = new Map(Object.entries({ ...rule.required, ...rule.optional }));
  const values = new Map<string, Word>();
  const seen = new Set<string>();
  let isSound = true;
  for (const attribute of tag.attributes) {
    const { name } = attribute;
    const kind = kinds.get(name);
    const isKnown = kind !== undefined && !seen.has(name);
    if (!isKnown && name !== '') reading.report(strangeAttribute(attribute, element, seen));
    const value = isKnown ? readValue(attribute, kind, element, node, reading) : undefined;
    if (value === undefined || !value.isSound) isSound = false;
    if (value !== undefined) values.set(name, value);
    seen.add(name);
  }
  const stated = meantBy(seen, kinds);
  for (const name of Object.keys(rule.required)) {
    if (stated.has(name) || seen.has('')) continue;
    reading.report(missingAttribute(offset, element, name));
    isSound = false;
  }
  return { values, isSound };
}

/** Names that are written, and those that misspelt ones stand for. */
function meantBy(names: ReadonlySet<string>, kinds: ReadonlyMap<string, AttributeKind>): ReadonlySet<string> {
  const meant = [...names].map((name) => (kinds.has(name) ? name : (nearest(name, kinds.keys()) ?? name)));
  return new Set(meant);
}

function strangeAttribute(
  { name, start }: TagAttribute,
  element: ElementName,
  seen: ReadonlySet<string>,
): ReturnType<typeof unknownAttribute> {
  return seen.has(name) ? repeatedAttribute(start, element, name) : unknownAttribute(start, element, name);
}

function readValue(
  attribute: TagAttribute,
  kind: AttributeKind,
  element: ElementName,
  node: ElementNode,
  reading: Reading,
): (Word & { readonly isSound: boolean }) | undefined {
  const { name, start, value, isCode } = attribute;
  if (isCode) return undefined;
  const raw = value === undefined ? '' : reading.text.slice(value.start, value.end);
  const text = raw.trim();
  const offset = value === undefined ? start : value.start + Math.max(0, raw.indexOf(text));
  if (kind === 'flag') {
    if (value === undefined) return { text: name, offset: start, isSound: true };
    reading.report(flagWithValue(offset, element, name, text));
    return undefined;
  }
  if (text === '' && kind !== 'names' && (typeof kind === 'string' || name in elements[element].required)) {
    reading.report(emptyAttribute(offset, element, name));
    return undefined;
  }
  if (kind === 'id' && !/^[a-z0-9-]+$/.test(text)) {
    reading.report(invalidId(offset, element, text));
    return { text, offset, isSound: false };
  }
  if (typeof kind !== 'string' && !kind.includes(text)) {
    reading.report(outsideList(offset, element, name, text, kind));
    return undefined;
  }
  return { text: kind === 'words' ? decoded(node, name, text) : text, offset, isSound: true };
}

/** The value with its character references resolved. */
function decoded(node: ElementNode, name: string, raw: string): string {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? showBraces(found.value).replace(/\s+/g, ' ').trim() : raw;
}

/** The words of a value that names several things, each with its place. */
export function wordsOf(value: Word | undefined): readonly Word[] {
  if (value === undefined) return [];
  return [...value.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    offset: value.offset + index,
  }));
}

/** Where the scan saw no tag, every attribute stands where the element does. */
function tagWithoutPlaces(node: ElementNode, offset: number): Tag {
  const attributes = node.attributes.map(
    (item): TagAttribute => ({
      name: item.type === 'mdxJsxAttribute' ? item.name : '',
      start: offset,
      end: offset,
      value: typeof item.value === 'string' ? { start: offset, end: offset } : undefined,
      isCode: item.type !== 'mdxJsxAttribute' || typeof item.value === 'object',
    }),
  );
  return { name: node.name ?? '', kind: 'open', start: offset, end: offset, attributes };
}
