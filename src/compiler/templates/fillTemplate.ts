import type { Language } from '../../model/language.ts';

/** What a new scenario is made of. */
export interface Answers {
  readonly title: string;
  readonly titleEn: string;
  readonly customer: string;
  readonly customerEn: string;
  readonly channel: string;
  readonly level: string;
  /** Name of the folder. */
  readonly slug: string;
}

/** Tension at the start, by level: an easier customer is less upset. */
const tensions: Readonly<Record<string, number>> = { 1: 50, 2: 60, 3: 65 };

/** The scenario of a template. What was answered becomes text, whatever it contains. */
export function fillTemplate(template: string, answers: Answers, language: Language, today: string): string {
  const name = language === 'id' ? answers.customer : answers.customerEn;
  const values: Readonly<Record<string, string>> = {
    title: JSON.stringify(language === 'id' ? answers.title : answers.titleEn),
    channel: answers.channel,
    level: answers.level,
    name: JSON.stringify(name),
    tension: String(tensions[answers.level] ?? 50),
    today,
    person: escapeMarkdown(name),
  };
  return template.replace(/%(\w+)%/g, (whole, key: string) => values[key] ?? whole);
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}<>[\]&|~#!]/g, '\\$&');
}

/** The name without the Indonesian form of address, as English writes it. */
export function withoutAddress(name: string): string {
  return name.replace(/^(?:Bapak|Ibu|Pak|Bu|Kakak|Kak|Mas|Mbak)\s+(?=\S)/i, '');
}

/** The name of a scenario's folder and address: its title in small letters and hyphens. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' ? 'skenario-baru' : slug;
}
