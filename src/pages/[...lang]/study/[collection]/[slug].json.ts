import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../../../site/entries.ts';
import { langParam } from '../../../../site/languagePaths.ts';
import type { StudySet } from '../../../../study/studyItem.ts';

export const getStaticPaths = (async () => {
  const sets = await getCollection('questions');
  return sets.map(({ id, data: { about, questions, cards } }) => {
    const [collection, slug] = about.split('/');
    const set: StudySet = { about, questions, cards };
    return { params: { lang: langParam(languageOf({ id })), collection, slug }, props: { set } };
  });
}) satisfies GetStaticPaths;

/** The questions of one entry, fetched when a session starts. */
export const GET: APIRoute = ({ props }) => Response.json(props.set);
