import { addressOf } from '../../i18n/address.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { dimensions } from '../../model/behaviour.ts';
import { type Language, languages, locales } from '../../model/language.ts';
import type { AttemptHead } from '../../records/attempt.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { dayOf } from '../../study/dayOf.ts';
import { recall } from '../../study/recall.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';
import { nameStep } from '../learner/nameStep.ts';
import type { Learner } from '../learner/readLearner.ts';
import { type PathSummary, type Summary, summarise } from './summarise.ts';

interface Speech {
  readonly t: Translate;
  readonly language: Language;
  /** Address of a page, `path` as in `skills/empati`. */
  readonly to: (path: string) => string;
}

/** Writes into the cards what a learner's records say; rejects where the site's facts can not be had. */
export async function fillReturning(home: HTMLElement, learner: Learner): Promise<void> {
  const facts = await fetchFacts();
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'id';
  const base = home.dataset.base ?? '/';
  const speech: Speech = {
    t: translator(language, facts.words),
    language,
    to: (path) => addressOf(language, path, base),
  };
  if (learner.name !== '') {
    home.querySelector('h1')?.replaceChildren(speech.t('home.back.hello', { name: learner.name }));
  }
  const summary = summarise(learner, facts, recall(learner.reviews), Date.now(), dayOf);
  if (summary.open === undefined) fillNext(home, summary.next, speech);
  else fillOpen(home, summary.open, await countReplies(learner, summary.open.head), summary.next, speech);
  fillStudy(home, summary.study, speech);
  if (summary.path !== undefined) fillPath(home, summary.path, facts, speech);
  fillScores(home, summary.recent, facts, speech);
}

async function countReplies(learner: Learner, { id }: AttemptHead): Promise<number> {
  const attempt = await learner.attempt(id);
  return attempt?.events.filter(({ type }) => type === 'reply').length ?? 0;
}

function fillOpen(
  home: HTMLElement,
  { head, scenario }: NonNullable<Summary['open']>,
  replies: number,
  next: Summary['next'],
  { t, language, to }: Speech,
): void {
  const when = dayFormat(language).format(new Date(head.startedAt));
  put(home, 'play', 'heading', t('home.back.open'));
  put(home, 'play', 'title', scenario.title);
  put(
    home,
    'play',
    'note',
    t(replies === 0 ? 'home.back.untouched' : 'home.back.stopped', {
      count: replies,
      when,
      mode: t(`desk.mode.${head.mode}`),
    }),
  );
  lead(home, 'play', t('home.back.continue'), to(`scenarios/${scenario.slug}`));
  if (next === undefined || next.scenario.slug === scenario.slug) return;
  const place = slot(home, 'play', 'other');
  place?.replaceChildren(
    `${t('home.back.orNext')} `,
    link(next.scenario.title, to(`scenarios/${next.scenario.slug}`)),
  );
}

function fillNext(home: HTMLElement, next: Summary['next'], { t, language, to }: Speech): void {
  if (next === undefined) {
    put(home, 'play', 'title', t('home.back.allPassed'));
    put(home, 'play', 'note', t('catalogue.done'));
    return;
  }
  const { choice, scenario } = next;
  const dimension = dimensions.find((one) => one === choice.dimension);
  const name = dimension === undefined ? '' : t(`debrief.dimension.${dimension}`).toLocaleLowerCase(language);
  const reason = choice.reason === 'again' ? 'again' : dimension === undefined ? 'level' : 'dimension';
  put(home, 'play', 'title', scenario.title);
  put(home, 'play', 'note', t(`catalogue.reason.${reason}`, { dimension: name }));
  lead(home, 'play', t('home.back.play'), to(`scenarios/${scenario.slug}`));
}

function fillStudy(home: HTMLElement, { due, wait }: Summary['study'], { t, to }: Speech): void {
  if (due > 0) {
    put(home, 'study', 'title', t('home.back.due', { count: due }));
    put(home, 'study', 'note', t('home.back.dueNote'));
    lead(home, 'study', t('home.back.review'), to('study'));
    slot(home, 'study', 'go')?.classList.remove('quiet');
    return;
  }
  put(home, 'study', 'title', t(wait === undefined ? 'home.back.noCards' : 'home.back.noneDue'));
  put(
    home,
    'study',
    'note',
    wait === undefined ? t('home.back.noCardsNote') : t('home.back.wait', { count: wait }),
  );
}

function fillPath(
  home: HTMLElement,
  { path, steps, progress }: PathSummary,
  facts: LearningFacts,
  { t, to }: Speech,
): void {
  slot(home, 'path', 'title')?.replaceChildren(link(path.title, to(`paths/${path.slug}`)));
  const bar = slot(home, 'path', 'bar');
  if (bar instanceof HTMLProgressElement) {
    bar.max = steps.length;
    bar.value = progress.done;
  }
  put(home, 'path', 'note', t('path.done', { done: progress.done, count: steps.length }));
  const next = steps[progress.next ?? -1];
  if (next === undefined) {
    lead(home, 'path', t('path.certificate'), to(`paths/${path.slug}/certificate`));
  } else {
    const { text, path: page } = nameStep(next, facts, t);
    lead(home, 'path', text, to(page));
  }
}

function fillScores(
  home: HTMLElement,
  recent: readonly AttemptHead[],
  { scenarios }: LearningFacts,
  { t, language, to }: Speech,
): void {
  const day = dayFormat(language);
  const rows = recent.flatMap(({ title, scenario, mode, result, startedAt }) => {
    if (result === undefined) return [];
    const score = made(
      'strong',
      t(result.hasPassed ? 'home.back.passed' : 'home.back.failed', { score: result.overall }),
    );
    score.dataset.passed = String(result.hasPassed);
    const known = scenarios.find(({ slug }) => slug === scenario);
    // A scenario that was withdrawn has no page any more.
    const name = known === undefined ? made('i', title) : link(known.title, to(`scenarios/${scenario}`));
    const note = made('span', `${t(`desk.mode.${mode}`)}, ${day.format(new Date(startedAt))}`);
    return [made('li', name, score, note)];
  });
  const shown = rows.length > 0 ? rows : [made('li', t('home.back.noScores'))];
  slot(home, 'scores', 'list')?.replaceChildren(...shown);
}

function slot(home: HTMLElement, card: string, name: string): HTMLElement | null {
  return home.querySelector<HTMLElement>(`[data-card="${card}"] [data-slot="${name}"]`);
}

function put(home: HTMLElement, card: string, name: string, text: string): void {
  slot(home, card, name)?.replaceChildren(text);
}

/** Says what the card's button does, and where it leads. */
function lead(home: HTMLElement, card: string, verb: string, href: string): void {
  put(home, card, 'verb', verb);
  slot(home, card, 'go')?.setAttribute('href', href);
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = made('a', text);
  anchor.href = href;
  return anchor;
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function dayFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
