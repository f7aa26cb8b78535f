import type { Key } from '../../i18n/translate.ts';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';

const sentences = [
  'desk.survey.1',
  'desk.survey.2',
  'desk.survey.3',
  'desk.survey.4',
  'desk.survey.5',
] as const satisfies readonly Key[];

/** The customer's rating of the conversation, 1 to 5, with a sentence. */
export function Survey({ name, stars }: { readonly name: string; readonly stars: number }) {
  const { t } = useDesk();
  return (
    <figure className="desk-survey">
      <figcaption>{t('desk.survey', { name })}</figcaption>
      <p className="desk-stars">
        {sentences.map((sentence, place) => (
          <Icon key={sentence} name="star" size={22} className={place < stars ? 'is-on' : undefined} />
        ))}
        <span className="visually-hidden">{t('desk.survey.stars', { stars })}</span>
      </p>
      <blockquote>{t(sentences[stars - 1] ?? 'desk.survey.1')}</blockquote>
    </figure>
  );
}
