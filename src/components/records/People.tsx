import { useState } from 'react';
import { noProfile, ownerOf } from '../../records/kept.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { Card, Said } from './Card.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useRecords } from './context.ts';
import type { Keeper, KeeperView } from './createKeeper.ts';
import { Finish } from './Finish.tsx';
import { ProfileForm } from './ProfileForm.tsx';

interface PeopleProps {
  readonly keeper: Keeper;
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
}

/** Who uses this device: a name for the records, switching, and leaving a shared machine. */
export function People({ keeper, view, own }: PeopleProps) {
  const { t } = useRecords();
  const { device, active } = view;
  const [asked, ask] = useState<'new' | 'switch' | 'finish'>();
  const [profile] = own.profiles;
  const others = device.profiles.filter(({ id }) => id !== active);
  const done = () => ask(undefined);
  return (
    <Card title={t('records.who')}>
      {profile === undefined ? (
        <p>{t(others.length > 0 ? 'records.who.choose' : 'records.who.nobody')}</p>
      ) : (
        <p className="records-person">
          <strong>{profile.name}</strong>
          {profile.staffNumber !== undefined && <span>{profile.staffNumber}</span>}
        </p>
      )}
      <Adopt keeper={keeper} view={view} />
      {asked === undefined && (
        <p className="actions">
          {profile === undefined && (
            <button type="button" className="button" onClick={() => ask('new')}>
              {t('records.who.new')}
            </button>
          )}
          {profile !== undefined && (
            <button type="button" className="button quiet" onClick={() => ask('finish')}>
              {t('records.finish')}
            </button>
          )}
          {others.length > 0 && (
            <button type="button" className="button quiet" onClick={() => ask('switch')}>
              {t('records.who.switch')}
            </button>
          )}
          {profile !== undefined && (
            <button type="button" className="button quiet" onClick={() => ask('new')}>
              {t('records.who.another')}
            </button>
          )}
        </p>
      )}
      {asked === 'new' && <ProfileForm keeper={keeper} onDone={done} />}
      {asked === 'switch' && <ChoosePerson keeper={keeper} people={others} onDone={done} />}
      {asked === 'finish' && profile !== undefined && (
        <Finish keeper={keeper} own={own} name={profile.name} onDone={done} />
      )}
    </Card>
  );
}

/** Records from before there were profiles: offered to the person, once. */
function Adopt({ keeper, view: { device, active } }: Pick<PeopleProps, 'keeper' | 'view'>) {
  const { t } = useRecords();
  const { attempts, reviews, acknowledgements, opinions, readings } = device;
  const owned = [
    ...attempts.map(({ head }) => head),
    ...reviews,
    ...acknowledgements,
    ...opinions,
    ...readings,
  ];
  const count = owned.filter((record) => ownerOf(record) === noProfile).length;
  if (active === noProfile || count === 0) return <Said>{null}</Said>;
  return (
    <Said>
      <p>{t('records.adopt', { count })}</p>
      <p>
        <button type="button" className="button quiet" onClick={() => void keeper.adopt()}>
          {t('records.adopt.yes')}
        </button>
      </p>
    </Said>
  );
}
