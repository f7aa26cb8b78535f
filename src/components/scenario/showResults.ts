import { dimensions } from '../../model/behaviour.ts';
import type { AttemptResult } from '../../records/attempt.ts';
import { ownerOf } from '../../records/kept.ts';
import { bestResults, type Listed } from './bestResults.ts';
import { chooseNext } from './chooseNext.ts';

/** Marks each card with the best result that this browser keeps, and says what to play next. Where nothing is kept, the page stays as it is. */
async function showResults(): Promise<void> {
  const next = document.querySelector<HTMLElement>('[data-next]');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-scenarios] > li')];
  if (next === null) return;
  const { openAttempts } = await import('../../records/openAttempts.ts');
  const store = await openAttempts();
  const [owner, { heads }] = await Promise.all([store.owner(), store.heads()]);
  const own = heads.filter((head) => ownerOf(head) === owner);
  const scenarios = cards.map(readCard);
  const results = bestResults(own, scenarios);
  if (results.size === 0) return;
  for (const card of cards) showBest(card, results.get(card.dataset.slug ?? ''), next.dataset);
  showNext(next, cards, chooseNext(scenarios, results));
  const passed = [...results.values()].filter(({ hasPassed }) => hasPassed).length;
  put(next, '[data-next-count]', fill(next.dataset.count, String(passed)));
  next.hidden = false;
}

function readCard({ dataset }: HTMLElement): Listed {
  const shares = (dataset.practises ?? '').split(' ').map(Number);
  const [empathy = 0, deEscalation = 0, problemSolving = 0] = shares;
  return {
    slug: dataset.slug ?? '',
    level: Number(dataset.level),
    hash: dataset.hash ?? '',
    rubric: dataset.rubric ?? '',
    practises: { empathy, deEscalation, problemSolving },
  };
}

function showBest(card: HTMLElement, best: AttemptResult | undefined, words: DOMStringMap): void {
  const place = card.querySelector<HTMLElement>('[data-result]');
  if (place === null || best === undefined) return;
  place.textContent = fill(best.hasPassed ? words.passed : words.failed, String(best.overall));
  place.dataset.result = best.hasPassed ? 'passed' : 'failed';
  place.hidden = false;
}

function showNext(
  section: HTMLElement,
  cards: readonly HTMLElement[],
  next: ReturnType<typeof chooseNext>,
): void {
  const words = section.dataset;
  const title = cards.find(({ dataset }) => dataset.slug === next?.slug)?.querySelector('a');
  if (next === undefined || !title) {
    put(section, '[data-next-reason]', words.done ?? '');
    return;
  }
  const link = document.createElement('a');
  link.href = title.href;
  link.textContent = title.textContent;
  section.querySelector('[data-next-title]')?.replaceChildren(link);
  const names = (words.dimensions ?? '').split('|');
  const name = next.dimension === undefined ? undefined : names[dimensions.indexOf(next.dimension)];
  const reason = next.reason === 'again' ? words.again : name === undefined ? words.level : words.dimension;
  put(section, '[data-next-reason]', fill(reason, name ?? ''));
}

function put(section: HTMLElement, selector: string, text: string): void {
  const place = section.querySelector(selector);
  if (place !== null) place.textContent = text;
}

function fill(sentence: string | undefined, value: string): string {
  return (sentence ?? '').replace('#', value);
}

async function fail(error: unknown): Promise<void> {
  const { showFault } = await import('../storage/showFault.ts');
  await showFault(error, document.querySelector('[data-learning]'));
}

/** Late, and again when the page comes back from the browser's memory. */
function show(): void {
  showResults()
    .catch(fail)
    .catch(() => {});
}

addEventListener('pageshow', ({ persisted }) => persisted && show());
if ('requestIdleCallback' in globalThis) requestIdleCallback(show);
else setTimeout(show, 200);
