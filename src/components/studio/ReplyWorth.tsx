import { behaviourWords } from '../../rubric/behaviourWords.ts';
import type { WeighedReply, WeighedScene } from '../../studio/weighScenes.ts';
import { useStudio } from './context.ts';

/** What each reply of each scene is worth, and what its length and place give away. */
export function ReplyWorth({ scenes }: { readonly scenes: readonly WeighedScene[] }) {
  const { t } = useStudio();
  return (
    <>
      <h3>{t('studio.worth.title')}</h3>
      <p className="soft">{t('studio.worth.text')}</p>
      {scenes.map(({ scene, way, tension, replies }) => (
        <div key={scene} className="studio-worth">
          <table>
            <caption>
              <strong>{scene}</strong> <span className="soft">{t(`studio.worth.${way}`, { tension })}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.worth.reply')}</th>
                <th scope="col">{t('studio.worth.after')}</th>
                <th scope="col">{t('studio.worth.cost')}</th>
                <th scope="col">{t('studio.worth.length')}</th>
              </tr>
            </thead>
            <tbody>
              {replies.map((reply) => (
                <Row key={reply.reply} reply={reply} of={replies} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function Row({ reply, of }: { readonly reply: WeighedReply; readonly of: readonly WeighedReply[] }) {
  const { t, language } = useStudio();
  const least = Math.min(...of.map(({ regret }) => regret));
  const longest = Math.max(...of.map(({ length }) => length));
  const does = reply.does.map((id) => behaviourWords[id].label[language]).join('; ');
  return (
    <tr>
      <th scope="row">
        {reply.reply}{' '}
        {reply.regret === least && <span className="studio-mark">{t('studio.worth.best')}</span>}
        {does !== '' && <span className="studio-does">{does}</span>}
      </th>
      <td>{Math.floor(reply.after)}</td>
      <td>{Math.ceil(reply.regret)}</td>
      <td>
        {reply.length}
        {reply.length === longest && of.length > 1 && (
          <span className="studio-does">{t('studio.worth.longest')}</span>
        )}
      </td>
    </tr>
  );
}
