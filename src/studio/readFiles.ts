import { strFromU8, unzipSync } from 'fflate';
import { type Language, languageOfFile, languages } from '../model/language.ts';
import type { Draft } from './draft.ts';

/** Characters of the largest text that is read: far more than the compiler takes. */
const longestText = 1_000_000;
/** Bytes of the largest zip, and texts that are unpacked from it: a scenario has two. */
const largestZip = 8_000_000;
const mostTexts = 20;

/** What files that someone chose hold: `id.mdx` and `en.mdx`, alone or in a zip; another name counts as Indonesian. */
export async function readFiles(
  files: readonly File[],
): Promise<{ readonly slug: string; readonly texts: Draft['texts'] } | undefined> {
  const read = (await Promise.all(files.map(textsIn))).flat();
  const texts: Draft['texts'] = {};
  for (const { language, text } of read) {
    if (text.length <= longestText) texts[language] ??= text;
  }
  const slug = read.map(({ folder }) => folder).find((name) => name !== '') ?? '';
  return languages.some((language) => texts[language] !== undefined) ? { slug, texts } : undefined;
}

interface Found {
  readonly language: Language;
  readonly text: string;
  /** Name of the folder that it stood in; empty where none is known. */
  readonly folder: string;
}

async function textsIn(file: File): Promise<readonly Found[]> {
  if (!file.name.endsWith('.zip')) {
    return isScenario(file.name) && file.size <= longestText * 4
      ? [{ language: languageOfFile(file.name), text: await file.text(), folder: '' }]
      : [];
  }
  if (file.size > largestZip) return [];
  try {
    let texts = 0;
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) =>
        isScenario(name) && originalSize <= longestText * 4 && ++texts <= mostTexts,
    });
    return Object.entries(entries).map(([name, bytes]) => ({
      language: languageOfFile(name),
      text: strFromU8(bytes),
      folder: /([^/]+)\/[^/]+$/.exec(name)?.[1] ?? '',
    }));
  } catch {
    return [];
  }
}

function isScenario(name: string): boolean {
  return /\.(mdx|md|txt)$/i.test(name);
}
