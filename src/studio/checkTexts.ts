import { graphOf } from '../analysis/graph.ts';
import { drawMap } from '../analysis/mapSvg.ts';
import { compareLanguages, type LanguageVersion } from '../compiler/compareLanguages.ts';
import { compileInBrowser } from '../compiler/compileInBrowser.ts';
import { mapWords } from '../i18n/mapWords.ts';
import { translate } from '../i18n/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import type { Stage, Texts, Version } from './question.ts';

export interface CheckOptions {
  readonly stage: Stage;
  /** Language of the diagnostics. */
  readonly messages: Language;
  /** Absent until the site's list has come: references are then not checked. */
  readonly references?: Readonly<Record<Language, ReferenceIndex>>;
}

export type CheckTexts = (
  texts: Texts,
  options: CheckOptions,
) => Readonly<Partial<Record<Language, Version>>>;

/** Makes a checker of both languages that compiles again only what has changed. It says what `scenario check` says of the files. */
export function createCheckTexts(): CheckTexts {
  const kept = new Map<Language, { readonly key: string; readonly version: LanguageVersion }>();
  const compiled = (language: Language, text: string, options: CheckOptions): LanguageVersion => {
    const key = `${options.stage} ${options.messages} ${options.references !== undefined} ${text}`;
    const known = kept.get(language);
    if (known?.key === key) return known.version;
    const version = compileVersion(language, text, options);
    kept.set(language, { key, version });
    return version;
  };
  return (texts, options) => {
    const versions: Partial<Record<Language, LanguageVersion>> = {};
    for (const language of languages) {
      const text = texts[language];
      if (text !== undefined) versions[language] = compiled(language, text, options);
    }
    const between = compareLanguages(versions, options.messages);
    const described: Partial<Record<Language, Version>> = {};
    for (const language of languages) {
      const [version, text] = [versions[language], texts[language]];
      if (version === undefined || text === undefined) continue;
      described[language] = describe(text, version, between, options);
    }
    return described;
  };
}

function compileVersion(language: Language, text: string, options: CheckOptions): LanguageVersion {
  const { stage, messages, references } = options;
  const file = `${language}.mdx`;
  const result = compileInBrowser(text, {
    file,
    language,
    messages,
    proofs: stage === 'proofs' ? 'all' : 'none',
    ...(references === undefined ? {} : { references: references[language] }),
  });
  return { file, result };
}

function describe(
  text: string,
  { file, result }: LanguageVersion,
  between: readonly Diagnostic[],
  { stage, messages }: CheckOptions,
): Version {
  const { script, scenario } = result;
  const diagnostics = [
    ...result.diagnostics,
    ...between.filter((diagnostic) => diagnostic.file === file),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (script === undefined) return { text, diagnostics };
  if (stage === 'structure') return { text, diagnostics, script };
  const words = mapWords(script, translate(messages));
  const graph = graphOf(script, scenario?.model);
  const map = JSON.stringify(drawMap(script, graph, { words, idPrefix: 'studio-map' }));
  return { text, diagnostics, script, map, graph, ...(scenario === undefined ? {} : { scenario }) };
}
