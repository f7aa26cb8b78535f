import en from '../i18n/diagnostics/en.json' with { type: 'json' };
import id from '../i18n/diagnostics/id.json' with { type: 'json' };
import { type Diagnostic, diagnosticSeverities } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Problem, Value } from './problem.ts';
import type { Position } from './source.ts';

interface Sentences {
  readonly message: string;
  readonly hint: string;
}

interface Catalogue {
  readonly terms: Readonly<Record<string, string>>;
  readonly diagnostics: Readonly<Record<string, Readonly<Record<string, Sentences>>>>;
}

const catalogues: Readonly<Record<Language, Catalogue>> = { id, en };

/** Where a diagnostic stands, and the language that it speaks. */
interface Setting {
  readonly file: string;
  readonly position: Position;
  readonly language: Language;
}

/** A problem as a diagnostic, in the words of a language. */
export function toDiagnostic(problem: Problem, { file, position, language }: Setting): Diagnostic {
  const { id: name, wording, values, replies } = problem;
  const catalogue = catalogues[language];
  const sentences = catalogue.diagnostics[name]?.[wording];
  if (sentences === undefined) throw new Error(`No words for ${name}.${wording} in ${language}`);
  return {
    id: name,
    severity: diagnosticSeverities[name],
    message: capitalise(fill(sentences.message, values, catalogue)),
    hint: capitalise(fill(sentences.hint, values, catalogue)),
    file,
    ...position,
    ...(replies === undefined ? {} : { replies }),
  };
}

function capitalise(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function fill(sentence: string, values: Problem['values'], { terms }: Catalogue): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`'${sentence}' needs a value for '${name}'`);
    return say(value, terms);
  });
}

/** Names are set in code marks, by the sentence for one and here for several. */
function say(value: Value, terms: Catalogue['terms']): string {
  if (typeof value === 'string') return shorten(value);
  if (typeof value === 'number') return String(value);
  if ('term' in value) return terms[value.term] ?? value.term;
  const shown = value.slice(0, mostNames).map((name) => `\`${name}\``);
  return shown.join(', ') + (value.length > mostNames ? ', …' : '');
}

const mostNames = 12;
const longestQuote = 80;

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}
