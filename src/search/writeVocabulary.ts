import type { Language } from '../model/language.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * The vocabulary as a small text, read back by `readVocabulary`:
 * a line of the language and the number of pages; a line a family, its root first, in the other words `~` for the root and `^` for the root without its first letter;
 * an empty line; a line an alias, `typed=words`.
 */
export function writeVocabulary({ language, pages, families, aliases }: Vocabulary): string {
  return [
    `${language} ${pages}`,
    ...families.map(writeFamily),
    '',
    ...[...aliases].map(([typed, words]) => `${typed}=${words.join(' ')}`),
  ].join('\n');
}

export function readVocabulary(text: string): Vocabulary {
  const [lines = '', aliases = ''] = text.split('\n\n');
  const [head = '', ...families] = lines.split('\n');
  const [language, pages] = head.split(' ');
  return vocabularyOf({
    language: (language === 'en' ? 'en' : 'id') satisfies Language,
    pages: Number(pages),
    families: families.map(readFamily),
    aliases: new Map(
      aliases
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => {
          const [typed = '', words = ''] = line.split('=');
          return [typed, words.split(' ').filter((word) => word !== '')] as const;
        }),
    ),
  });
}

function writeFamily([root = '', ...others]: readonly string[]): string {
  const tail = root.slice(1);
  const short = (word: string): string => {
    if (root.length < 3) return word;
    if (word.includes(root)) return word.replace(root, '~');
    return word.includes(tail) ? word.replace(tail, '^') : word;
  };
  return [root, ...others.map(short)].join(' ');
}

function readFamily(line: string): readonly string[] {
  const [root = '', ...others] = line.split(' ');
  return [root, ...others.map((word) => word.replace('~', root).replace('^', root.slice(1)))];
}
