import { strToU8, zipSync } from 'fflate';
import { languages } from '../model/language.ts';
import type { Draft } from './draft.ts';

/** The files of a draft, as they stand in `src/scenarios`. */
export function filesOf({
  texts,
}: Pick<Draft, 'texts'>): readonly { readonly name: string; readonly text: string }[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ name: `${language}.mdx`, text }];
  });
}

/** A zip with the folder of a draft in it. */
export function zipOf(draft: Pick<Draft, 'slug' | 'texts'>): Uint8Array<ArrayBuffer> {
  const files = filesOf(draft).map(({ name, text }) => [`${draft.slug}/${name}`, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** Writes a draft's files into a folder that the person chose. */
export async function saveInFolder(
  folder: FileSystemDirectoryHandle,
  draft: Pick<Draft, 'texts'>,
): Promise<void> {
  for (const { name, text } of filesOf(draft)) {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** The texts in a folder that the person chose; empty where it has no scenario. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<Draft['texts']> {
  const texts: Draft['texts'] = {};
  for (const language of languages) {
    const file = await folder.getFileHandle(`${language}.mdx`).catch(() => undefined);
    if (file !== undefined) texts[language] = await (await file.getFile()).text();
  }
  return texts;
}
