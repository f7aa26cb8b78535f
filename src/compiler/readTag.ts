import { findExpressionEnd } from './expression.ts';

export interface TagAttribute {
  /** Empty for a spread, `{...x}`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the value stands, without its quotes or braces; undefined where there is none. */
  readonly value: { readonly start: number; readonly end: number } | undefined;
  /** True where the value is JavaScript. */
  readonly isCode: boolean;
}

/** A tag as it stands in the text. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly TagAttribute[];
  /** What is wrong with its form, and where; the parser will refuse it. */
  readonly fault?: { readonly kind: 'quotes' | 'quote' | 'form'; readonly offset: number };
}

const closeTag = /<\/\s*([^\s<>/="'{}]*)\s*>/y;
const openName = /<([^\s<>/="'{}]*)/y;
const blanks = /\s*/y;
const attributeName = /[^\s<>/="'{}]+/y;
const tagEnd = /\/?\s*>/y;

/** Reads the tag at `start`, where a `<` stands. */
export function readTag(text: string, start: number): Tag {
  const close = matchAt(closeTag, text, start);
  if (close !== undefined) {
    return { name: close[1] ?? '', kind: 'close', start, end: start + close[0].length, attributes: [] };
  }
  const [opening = '<', name = ''] = matchAt(openName, text, start) ?? [];
  const attributes: TagAttribute[] = [];
  let at = start + opening.length;
  for (;;) {
    at += matchAt(blanks, text, at)?.[0].length ?? 0;
    const end = matchAt(tagEnd, text, at);
    if (end !== undefined) {
      const kind = end[0].startsWith('/') ? 'void' : 'open';
      return { name, kind, start, end: at + end[0].length, attributes };
    }
    const attribute = readAttribute(text, at);
    if ('fault' in attribute) {
      return { name, kind: 'open', start, end: lineEnd(text, at), attributes, fault: attribute.fault };
    }
    attributes.push(attribute);
    at = attribute.end;
  }
}

function readAttribute(
  text: string,
  start: number,
): TagAttribute | { readonly fault: NonNullable<Tag['fault']> } {
  if (text[start] === '{') {
    const end = findExpressionEnd(text, start);
    if (end === undefined) return { fault: { kind: 'form', offset: start } };
    return { name: '', start, end, value: { start: start + 1, end: end - 1 }, isCode: true };
  }
  const name = matchAt(attributeName, text, start)?.[0];
  if (name === undefined) return { fault: { kind: 'form', offset: start } };
  const equals = matchAt(/\s*=\s*/y, text, start + name.length);
  const valueStart = start + name.length + (equals?.[0].length ?? 0);
  if (equals === undefined) {
    return { name, start, end: start + name.length, value: undefined, isCode: false };
  }
  return readValue(text, name, start, valueStart);
}

function readValue(
  text: string,
  name: string,
  start: number,
  at: number,
): TagAttribute | { readonly fault: NonNullable<Tag['fault']> } {
  const quote = text[at];
  if (quote === '{') {
    const end = findExpressionEnd(text, at);
    if (end === undefined) return { fault: { kind: 'form', offset: at } };
    return { name, start, end, value: { start: at + 1, end: end - 1 }, isCode: true };
  }
  if (quote !== '"' && quote !== "'") return { fault: { kind: 'quotes', offset: at } };
  const end = text.indexOf(quote, at + 1);
  const isForgotten =
    end < 0 ||
    /\s[A-Za-z]+=$/.test(text.slice(at, end)) ||
    /[<>][\s\S]*\n|\n[\s\S]*[<>]/.test(text.slice(at, Math.min(end, at + longestValue)));
  if (isForgotten) return { fault: { kind: 'quote', offset: at } };
  return { name, start, end: end + 1, value: { start: at + 1, end }, isCode: false };
}

const longestValue = 2000;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
