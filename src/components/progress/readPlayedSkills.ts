import { ownSkills } from '../../cohort/ownSkills.ts';
import type { SkillRow } from '../../cohort/summarise.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { isOfRules } from '../../study/pathProgress.ts';
import type { Learner } from '../learner/readLearner.ts';

/** Conversations that are replayed, the latest. */
export const mostReplayed = 20;

/**
 * How skills showed in the latest finished conversations of practice and assessment, by the rules that they have now;
 * `addressOf` says where the data of a scenario are. Rejects where those can't be had.
 */
export async function readPlayedSkills(
  { heads, attempt }: Learner,
  { scenarios }: LearningFacts,
  addressOf: (slug: string) => string,
): Promise<readonly SkillRow[]> {
  const rules = new Map(scenarios.map((scenario) => [scenario.slug, scenario]));
  const latest = heads
    .filter(({ mode, result }) => mode !== 'guided' && result !== undefined)
    .filter((head) => isOfRules(head, rules.get(head.scenario)))
    .slice(0, mostReplayed);
  const read = await Promise.all(latest.map(({ id }) => attempt(id)));
  const slugs = [...new Set(latest.map(({ scenario }) => scenario))];
  const played = await Promise.all(
    slugs.map(async (slug) => [slug, await fetchScenario(addressOf(slug))] as const),
  );
  return ownSkills(
    read.filter((one) => one !== undefined),
    new Map(played),
  );
}

async function fetchScenario(address: string): Promise<Scenario> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
