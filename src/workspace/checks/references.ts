import { collections } from '../../model/reference.ts';
import { type ContentContext, type ContentFinding, errorIn, type ValidEntry } from '../contentFinding.ts';

interface Reference {
  readonly target: string;
  readonly line: number;
}

const internal = new RegExp(`^(${collections.join('|')}|scenarios)/`);

/** References of an entry that lead nowhere: front matter and links in the text, anchors included. */
export function checkReferences(entry: ValidEntry, context: ContentContext): readonly ContentFinding[] {
  const sources = strings(entry.valid.sources)
    .filter((id) => context.sources?.has(id) === false)
    .map((id) =>
      errorIn(entry, entry.lineOf(['sources']), `source '${id}' is not in src/content/sources.yaml`),
    );
  const broken = [...frontMatterReferences(entry), ...textReferences(entry)].flatMap((reference) => {
    const problem = problemOf(reference.target, entry, context);
    return problem === undefined ? [] : [errorIn(entry, reference.line, problem)];
  });
  return [...sources, ...broken];
}

/** What an entry names in its front matter and its text, as `collection/slug` or `scenarios/slug`. */
export function referencesOf(entry: ValidEntry): readonly string[] {
  return [...frontMatterReferences(entry), ...textReferences(entry)].map(
    ({ target }) => target.split('#')[0] ?? target,
  );
}

function frontMatterReferences(entry: ValidEntry): readonly Reference[] {
  const { valid } = entry;
  const found: Reference[] = [];
  const add = (target: unknown, path: readonly PropertyKey[]): void => {
    if (typeof target === 'string') found.push({ target, line: entry.lineOf(path) });
  };
  for (const [index, target] of strings(valid.related).entries()) add(target, ['related', index]);
  for (const [index, slug] of strings(valid.products).entries()) add(`products/${slug}`, ['products', index]);
  for (const [index, issue] of records(valid.issues).entries()) {
    add(`procedures/${String(issue.procedure)}`, ['issues', index, 'procedure']);
  }
  add(valid.about, ['about']);
  for (const [index, question] of records(valid.questions).entries()) {
    add(question.passage, ['questions', index, 'passage']);
  }
  for (const [stage, { items }] of records(valid.stages).entries()) {
    for (const [index, item] of records(items).entries()) {
      const path = ['stages', stage, 'items', index];
      add(item.read, path);
      add(item.study, path);
      if (typeof item.play === 'string') add(`scenarios/${item.play}`, path);
    }
  }
  return found;
}

function textReferences(entry: ValidEntry): readonly Reference[] {
  return entry
    .nodes()
    .flatMap((node) =>
      node.type === 'link' && !/^(https?:|mailto:|#)/.test(node.url)
        ? [{ target: node.url, line: (node.position?.start.line ?? 1) + entry.bodyLine - 1 }]
        : [],
    );
}

function problemOf(target: string, entry: ValidEntry, context: ContentContext): string | undefined {
  if (!internal.test(target)) {
    return `link '${target}' is neither a web address nor a reference like skills/empati`;
  }
  const [path = '', anchor] = target.split('#');
  if (path.startsWith('scenarios/')) {
    return context.scenarios.has(path.slice('scenarios/'.length)) ? undefined : `no scenario '${path}'`;
  }
  const facts = context.references[entry.language].get(path);
  if (facts === undefined) return `no entry '${path}' in ${entry.language}`;
  if (anchor === undefined || facts.anchors.includes(anchor)) return undefined;
  return `'${path}' has no heading '#${anchor}'; it has: ${facts.anchors.join(', ')}`;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}
