import { cancel, select, text } from '@clack/prompts';
import { type Answers, slugOf, withoutAddress } from '../compiler/templates/fillTemplate.ts';
import { type TemplateName, templateNamed, templates } from '../compiler/templates/templateList.ts';
import type { Translate } from '../i18n/translate.ts';
import { channels } from '../model/scenario.ts';

/** What a new scenario is made of, and the template that it begins as. */
export interface NewScenario extends Answers {
  readonly template: TemplateName;
}

/** Completes the answers: asks for the template, the title, the customer, the channel and the level that are missing; undefined where the person gives up. */
export async function askFor(given: Partial<NewScenario>, t: Translate): Promise<NewScenario | undefined> {
  const isAsking = given.title === undefined || given.customer === undefined;
  const validate = (value: string | undefined): string | undefined =>
    value === undefined || value.trim() === '' ? t('cli.new.empty') : undefined;
  const ask = async (prompt: Prompt, known: string | undefined, otherwise: string): Promise<string> => {
    if (known !== undefined) return known;
    return isAsking ? answerOf(await prompt()) : otherwise;
  };
  try {
    const chosen = await ask(() => askTemplate(t), given.template, templates[0].name);
    const template = templateNamed(chosen) ?? templates[0];
    const title = await ask(() => text({ message: t('cli.new.askTitle'), validate }), given.title, '');
    const titleEn = await ask(
      () => text({ message: t('cli.new.askTitleEn'), initialValue: title, validate }),
      given.titleEn,
      title,
    );
    const channel = await ask(() => askChannel(template.channel, t), given.channel, template.channel);
    const customer = await ask(
      () => text({ message: t('cli.new.askCustomer'), validate }),
      given.customer,
      '',
    );
    const level = await ask(() => askLevel(t), given.level, '1');
    const customerEn = given.customerEn ?? withoutAddress(customer);
    const slug = given.slug ?? slugOf(title);
    return { template: template.name, title, titleEn, channel, customer, customerEn, level, slug };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    cancel(t('cli.new.cancelled'));
    return undefined;
  }
}

type Prompt = () => Promise<string | symbol>;

class GivenUp extends Error {}

/** The answer to a prompt; throws where the person pressed Ctrl+C. */
function answerOf(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw new GivenUp();
  return answer;
}

function askTemplate(t: Translate): Promise<string | symbol> {
  const options = templates.map(({ name }) => ({
    value: `${name}`,
    label: t(`studio.template.${name}`),
    hint: t(`studio.template.${name}.about`),
  }));
  return select({ message: t('cli.new.askTemplate'), options });
}

function askChannel(initialValue: string, t: Translate): Promise<string | symbol> {
  const options = channels.map((value) => ({ value: `${value}`, label: t(`channel.${value}`) }));
  return select({ message: t('cli.new.askChannel'), options, initialValue });
}

function askLevel(t: Translate): Promise<string | symbol> {
  const options = levels.map((value) => ({ value: `${value}`, label: t(`level.${value}`) }));
  return select({ message: t('cli.new.askLevel'), options });
}

const levels = ['1', '2', '3'] as const;
