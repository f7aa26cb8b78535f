import { type CollectionEntry, getCollection } from 'astro:content';
import { type DiagnosticId, diagnosticSeverities, type Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { languageOf, slugOf } from './entries.ts';
import { langParam } from './languagePaths.ts';

/** The page of a diagnostic in one language. */
export interface DiagnosticPage {
  readonly id: DiagnosticId;
  readonly severity: Severity;
  /** The page's first heading. */
  readonly title: string;
  readonly language: Language;
  readonly entry: CollectionEntry<'diagnostics'>;
}

/** Pages of all diagnostics that have one, errors first, then by name. */
export async function diagnosticPages(): Promise<readonly DiagnosticPage[]> {
  const entries = await getCollection('diagnostics');
  return entries.flatMap(pageOf).sort((a, b) => order(a).localeCompare(order(b)));
}

/** Static paths of the pages of diagnostics. */
export async function diagnosticPaths() {
  return (await diagnosticPages()).map((page) => ({
    params: { lang: langParam(page.language), id: page.id },
    props: { page },
  }));
}

function pageOf(entry: CollectionEntry<'diagnostics'>): readonly DiagnosticPage[] {
  const slug = slugOf(entry);
  const ids = Object.keys(diagnosticSeverities).filter(
    (id): id is DiagnosticId => id in diagnosticSeverities,
  );
  const id = ids.find((known) => known === slug);
  if (id === undefined) return [];
  const title = /^# (.+)$/m.exec(entry.body ?? '')?.[1] ?? id;
  return [{ id, severity: diagnosticSeverities[id], title, language: languageOf(entry), entry }];
}

function order({ severity, id }: DiagnosticPage): string {
  return `${severity} ${id}`;
}
