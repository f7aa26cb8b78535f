import { strFromU8, unzipSync } from 'fflate';
import { type Language, languageOfFile } from '../model/language.ts';
import type { Draft } from './draft.ts';

/** Characters of the largest text that is read: far more than the compiler takes. */
const longestText = 1_000_000;
/** Bytes of the largest zip, and texts that are unpacked from it: a scenario has two. */
const largestZip = 8_000_000;
const mostTexts = 20;

/** What files that someone chose hold: `id.mdx` and `en.mdx` of one folder, alone or in a zip; only where no file is named so, another name counts as Indonesian. */
export async function readFiles(
  files: readonly File[],
): Promise<{ readonly slug: string; readonly texts: Draft['texts'] } | undefined> {
  const read = (await Promise.all(files.map(textsIn)))
    .flat()
    .filter(({ text }) => text.length <= longestText);
  const [first] = read.filter(isNamedForLanguage).concat(read);
  if (first === undefined) return undefined;
  const texts: Draft['texts'] = {};
  for (const found of read) {
    const isWanted = isNamedForLanguage(found) === isNamedForLanguage(first) && found.folder === first.folder;
    if (isWanted) texts[found.language] ??= found.text;
  }
  return { slug: first.folder.replace(/^.*\//, ''), texts };
}

interface Found {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  /** Path of the folder that it stood in; empty where none is known. */
  readonly folder: string;
}

function isNamedForLanguage({ name }: Found): boolean {
  return /(?:^|[./])(?:id|en)\.(?:mdx|md|txt)$/i.test(name);
}

async function textsIn(file: File): Promise<readonly Found[]> {
  if (!/\.zip$/i.test(file.name)) {
    return isScenario(file.name) && file.size <= longestText * 4
      ? [foundIn(file.name, await file.text(), '')]
      : [];
  }
  if (file.size > largestZip) return [];
  try {
    let texts = 0;
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) =>
        isScenario(name) && originalSize <= longestText * 4 && ++texts <= mostTexts,
    });
    return Object.entries(entries).map(([name, bytes]) =>
      foundIn(name, strFromU8(bytes), /^(.+)\/[^/]+$/.exec(name)?.[1] ?? ''),
    );
  } catch {
    return [];
  }
}

function foundIn(name: string, text: string, folder: string): Found {
  return { name, language: languageOfFile(name), text, folder };
}

/** Not what a Mac puts beside each file of a zip. */
function isScenario(name: string): boolean {
  return /\.(mdx|md|txt)$/i.test(name) && !/(?:^|\/)(?:\._|__MACOSX\/)/.test(name);
}
