/** Noncharacters that stand for braces that are text, so that the parser never sees one. */
const open = '\uFDD0';
const close = '\uFDD1';
/** Stands for the backslash of an escaped brace. */
const nothing = '\uFDD2';

/** Hides the braces of a piece of text without changing its length; one escaped by a backslash loses it. */
export function hideBraces(text: string): string {
  return text
    .replace(/\\([{}])/g, (_, brace: string) => nothing + (brace === '{' ? open : close))
    .replaceAll('{', open)
    .replaceAll('}', close);
}

/** The author's text again. */
export function showBraces(text: string): string {
  return text.replaceAll(open, '{').replaceAll(close, '}').replaceAll(nothing, '');
}
