import type { Verb } from './statement.ts';

/** Verbs of the profile; display in both languages. */
export const verbs = {
  initialized: verb('http://adlnet.gov/expapi/verbs/initialized', 'memulai', 'initialized'),
  answered: verb('http://adlnet.gov/expapi/verbs/answered', 'menjawab', 'answered'),
  scored: verb('http://adlnet.gov/expapi/verbs/scored', 'memperoleh nilai', 'scored'),
  completed: verb('http://adlnet.gov/expapi/verbs/completed', 'menyelesaikan', 'completed'),
  passed: verb('http://adlnet.gov/expapi/verbs/passed', 'lulus', 'passed'),
  failed: verb('http://adlnet.gov/expapi/verbs/failed', 'tidak lulus', 'failed'),
  terminated: verb('http://adlnet.gov/expapi/verbs/terminated', 'mengakhiri', 'terminated'),
} as const;

export type VerbName = keyof typeof verbs;

export const activityTypes = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  objective: 'http://adlnet.gov/expapi/activities/objective',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** IRIs under the owner's home page: the profile itself, its extensions, and the activities of a scenario. */
export function namesUnder(homePage: string, slug: string) {
  const home = homePage.endsWith('/') ? homePage : `${homePage}/`;
  const scenario = `${home}scenarios/${slug}`;
  const profile = `${home}xapi/ramah/1`;
  return {
    profile,
    scenario,
    turn: (scene: string) => `${scenario}/turn/${scene}`,
    path: `${scenario}/path`,
    dimension: (dimension: string) => `${scenario}/dimension/${dimension}`,
    extension: (name: 'mode' | 'dimensions' | 'rules') => `${profile}/extensions/${name}`,
  };
}

function verb(id: string, indonesian: string, english: string): Verb {
  return { id, display: { id: indonesian, en: english } };
}
