import { type FormEvent, useState } from 'react';
import { fillTemplate, slugOf, withoutAddress } from '../../compiler/templates/fillTemplate.ts';
import { type TemplateName, templateNamed, templates } from '../../compiler/templates/templateList.ts';
import { isoDay } from '../../model/isoDay.ts';
import { type Channel, channels } from '../../model/scenario.ts';
import type { Studio } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';

/** Texts of the templates, fetched when one is chosen. */
const texts = import.meta.glob<string>('../../compiler/templates/*.txt', {
  query: '?raw',
  import: 'default',
});

/** Asks what a new scenario is about, and begins it from a complete example. */
export function NewForm({ studio }: { readonly studio: Studio }) {
  const { t } = useStudio();
  const [template, chooseTemplate] = useState<TemplateName>('scenario');
  const [channel, chooseChannel] = useState<Channel>('whatsapp');
  const [hasFailed, fail] = useState(false);
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void fill(new FormData(event.currentTarget), template).then(
      (filled) => (filled === undefined ? fail(true) : studio.begin(filled.slug, filled.texts)),
      () => fail(true),
    );
  };
  return (
    <form className="studio-form" onSubmit={begin}>
      <label>
        {t('studio.new.name')}
        <input name="title" required maxLength={80} autoComplete="off" />
      </label>
      <label>
        {t('studio.new.nameEn')}
        <input name="titleEn" maxLength={80} autoComplete="off" />
      </label>
      <label>
        {t('studio.new.customer')}
        <input name="customer" required maxLength={60} autoComplete="off" />
      </label>
      <label>
        {t('studio.new.template')}
        <select
          value={template}
          onChange={({ target }) => {
            const chosen = templateNamed(target.value);
            if (chosen === undefined) return;
            chooseTemplate(chosen.name);
            chooseChannel(chosen.channel);
          }}
        >
          {templates.map(({ name }) => (
            <option key={name} value={name}>
              {t(`studio.template.${name}`)}
            </option>
          ))}
        </select>
        <span className="soft">{t(`studio.template.${template}.about`)}</span>
      </label>
      <div className="studio-pair">
        <label>
          {t('studio.new.channel')}
          <select
            name="channel"
            value={channel}
            onChange={({ target }) => chooseChannel(channels.find((one) => one === target.value) ?? channel)}
          >
            {channels.map((one) => (
              <option key={one} value={one}>
                {t(`channel.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('studio.new.level')}
          <select name="level" defaultValue="1">
            {(['1', '2', '3'] as const).map((level) => (
              <option key={level} value={level}>
                {t(`level.${level}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="submit" className="button">
        {t('studio.new.begin')}
      </button>
      <p role="status">{hasFailed && t('studio.new.failed')}</p>
    </form>
  );
}

async function fill(form: FormData, template: TemplateName) {
  const read = (name: string): string => String(form.get(name) ?? '').trim();
  const [title, customer] = [read('title'), read('customer')];
  const answers = {
    title,
    titleEn: read('titleEn') || title,
    customer,
    customerEn: withoutAddress(customer),
    channel: read('channel'),
    level: read('level'),
    slug: slugOf(title),
  };
  const [id, en] = await Promise.all(
    (['id', 'en'] as const).map((language) =>
      texts[`../../compiler/templates/${template}.${language}.txt`]?.(),
    ),
  );
  if (id === undefined || en === undefined) return undefined;
  const today = isoDay(new Date());
  const filled = { id: fillTemplate(id, answers, 'id', today), en: fillTemplate(en, answers, 'en', today) };
  return { slug: answers.slug, texts: filled };
}
