import { parse } from 'yaml';
import { z } from 'zod';
import { readFrame } from '../diagnostics/frame/findingsOf.ts';
import { makeSource, positionAt } from '../source.ts';

/** A document, or the frame with changes, in which ⟦id⟧ stands before what a diagnostic points at. */
const caseSchema = z.strictObject({
  name: z.string(),
  document: z.string().optional(),
  change: z.array(z.tuple([z.string(), z.string()])).optional(),
  as: z.enum(['crlf', 'bom', 'bom-crlf']).optional(),
  cap: z.int().optional(),
});
type Case = z.infer<typeof caseSchema>;

/** A document of the corpus, with what the check must say of it as `line:column id`, in the order of the text. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly cap?: number;
}

/** Every document of the corpus, for tests; built-in modules are got, not imported, since no browser loads this. */
export function readCorpus(): readonly { readonly name: string; readonly cases: readonly Example[] }[] {
  const { readdirSync, readFileSync } = process.getBuiltinModule('node:fs');
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      name: name.replace('.yaml', ''),
      cases: z
        .array(caseSchema)
        .parse(parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')))
        .map(readCase),
    }));
}

/** The text without its marks, and what they expect, in the order of the text. */
function readCase(example: Case): Example {
  const marked = withLineEnds(example.document ?? change(example.change ?? []), example.as);
  const marks: { readonly id: string; readonly offset: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (piece.startsWith('⟦')) marks.push({ id: piece.slice(1, -1), offset: text.length });
    else text += piece;
  }
  const source = makeSource(text);
  const expected = marks.map(({ id, offset }) => {
    const { line, column } = positionAt(source, offset);
    return `${line}:${column} ${id}`;
  });
  return {
    name: example.name,
    text: example.as?.startsWith('bom') === true ? `\uFEFF${text}` : text,
    expected,
    ...(example.cap === undefined ? {} : { cap: example.cap }),
  };
}

function change(changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the frame has no '${from}'`);
    return text.replace(from, () => to);
  }, readFrame('id'));
}

function withLineEnds(text: string, as: Case['as']): string {
  return as?.endsWith('crlf') === true ? text.replaceAll('\n', '\r\n') : text;
}
