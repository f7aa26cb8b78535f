import { guessableFrom } from '../analysis/analyse.ts';
import { type Audit, audit } from '../analysis/audit.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import { errorLines, openScenario } from './openScenario.ts';
import { readArguments } from './readArguments.ts';

/** `scenario audit`: 1 where the scenario can't be played or guessing passes, 2 on wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: 'cli.audit.usage', flags: ['json'], values: [] });
  if (typeof read === 'number') return read;
  const t = translate(read.language);
  const opened = openScenario(read.name, read.language);
  if ('problem' in opened) {
    console.error([t(opened.problem, opened.values), ...errorLines(opened.diagnostics)].join('\n'));
    return opened.diagnostics.length === 0 ? 2 : 1;
  }
  const found = audit(opened.script);
  if (found === undefined) {
    console.error(t('cli.noModel', { name: opened.file }));
    return 1;
  }
  console.log(
    read.flags.has('json') ? JSON.stringify(found, null, 2) : report(found, read.language, t).join('\n'),
  );
  return isGuessable(found) ? 1 : 0;
}

/** True where someone who knows nothing passes: at random too often, or by a blind policy at all. */
function isGuessable({ random, blind }: Audit): boolean {
  return random.least >= guessableFrom || blind.some(({ hasPassed }) => hasPassed);
}

function report(found: Audit, language: Language, t: Translate): readonly string[] {
  const { blind, greedy, choices, correlations, shortestPass, otherPass, behaviours, steps } = found;
  const verdict = (hasPassed: boolean) => t(hasPassed ? 'debrief.passed' : 'debrief.failed');
  const practised = Object.entries(behaviours).map(([id, count]) => `${id} ${count}`);
  return [
    t('cli.audit.blind'),
    `  ${t('cli.audit.random')}: ${randomWords(found, language, t)}`,
    ...blind.map(({ policy, hasPassed, overall }) =>
      line(t(`cli.audit.policy.${policy}`), verdict(hasPassed), overall),
    ),
    t('cli.audit.greedy'),
    ...greedy.map(({ dimension, hasPassed, overall }) =>
      line(t(`debrief.dimension.${dimension}`), verdict(hasPassed), overall),
    ),
    t('cli.audit.choices'),
    `  ${t('cli.audit.longest', { count: choices.longestIsBest, of: choices.scenes, expected: decimal(choices.expected, language) })}`,
    `  ${t('cli.audit.ratio', { ratio: decimal(choices.lengthRatio, language) })}`,
    `  ${t('cli.audit.places', { places: choices.places.join(' ') })}`,
    t('cli.audit.correlations'),
    ...correlations.map(({ between: [a, b], value }) => {
      const shown = value === undefined ? t('cli.audit.constant') : decimal(value, language);
      return `  ${t(`debrief.dimension.${a}`)}, ${t(`debrief.dimension.${b}`)}: ${shown}`;
    }),
    t('cli.audit.routes'),
    `  ${routeWords(t('cli.audit.shortest'), shortestPass, t)}`,
    `  ${routeWords(t('cli.audit.other'), otherPass, t)}`,
    t('cli.audit.behaviours', { count: practised.length }),
    `  ${practised.join(', ')}`,
    t('cli.audit.steps', { steps: steps.map((step) => t(`debrief.step.${step}`)).join('; ') }),
  ];
}

function line(name: string, verdict: string, overall: number): string {
  return `  ${name}: ${verdict} (${overall})`;
}

function randomWords({ random }: Audit, language: Language, t: Translate): string {
  const percent = (share: number) => `${decimal(share * 100, language)} %`;
  if (random.isExact) return t('cli.audit.exact', { percent: percent(random.least) });
  return t('cli.audit.between', { least: percent(random.least), most: percent(random.most) });
}

function routeWords(name: string, route: Audit['shortestPass'], t: Translate): string {
  if (route === undefined) return `${name}: ${t('cli.audit.none')}`;
  return `${name}: ${t('cli.audit.replies', { count: route.replies })}: ${route.events.join(' ')}`;
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}
