import type { Mood, Outcome, Script } from '../model/scenario.ts';
import type { Translate } from './translate.ts';

/** Words of a scenario's map in one language, as `drawMap` takes them. */
export function mapWords(script: Script, t: Translate) {
  return {
    title: t('map.title', { title: script.title }),
    description: t('map.description', { scenes: script.scenes.length, endings: script.endings.length }),
    start: t('map.start'),
    unreached: t('map.unreached'),
    model: t('map.model'),
    redirect: t('map.redirect'),
    critical: t('map.critical'),
    canLeave: t('map.canLeave'),
    moods: moodWords(t),
    outcomes: outcomeWords(t),
  };
}

/** Names of the mood bands. */
export function moodWords(t: Translate): Readonly<Record<Mood, string>> {
  return {
    calm: t('mood.calm'),
    disappointed: t('mood.disappointed'),
    annoyed: t('mood.annoyed'),
    angry: t('mood.angry'),
    furious: t('mood.furious'),
  };
}

/** Names of the outcomes. */
export function outcomeWords(t: Translate): Readonly<Record<Outcome, string>> {
  return {
    resolved: t('outcome.resolved'),
    escalated: t('outcome.escalated'),
    unresolved: t('outcome.unresolved'),
    lost: t('outcome.lost'),
  };
}
