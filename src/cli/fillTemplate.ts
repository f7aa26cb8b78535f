import type { Language } from '../model/language.ts';
import type { Answers } from './askFor.ts';

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
