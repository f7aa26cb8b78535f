import { useMemo } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { recordsOf } from '../../records/recordsOf.ts';
import { BringIn } from './BringIn.tsx';
import { RecordsContext } from './context.ts';
import type { Keeper, KeeperView } from './createKeeper.ts';
import { Kept } from './Kept.tsx';
import { type NamedStores, noStores } from './namedStores.ts';
import { OwnStoreLater } from './OwnStoreLater.tsx';
import { People } from './People.tsx';
import { Remove } from './Remove.tsx';
import { SetAside } from './SetAside.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useKeeper } from './useKeeper.ts';
import './records.css';

interface RecordsDeskProps {
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `records.` and `storage.`; where there are `stores`, under `delivery.lrs.` too. */
  readonly words: Words;
  /** Where results may go besides this device; absent where nowhere. */
  readonly stores?: NamedStores;
}

/** What this device keeps of the people who use it: whose it is, taking it along, bringing it in, deleting it. */
export function RecordsDesk({ language, base, words, stores = noStores }: RecordsDeskProps) {
  const context = useMemo(
    () => ({ t: translator(language, words), language, base }),
    [language, words, base],
  );
  const [keeper, view] = useKeeper();
  const { t } = context;
  return (
    <RecordsContext value={context}>
      <div className="records own-page wrap" data-ready={view.storage !== 'opening'}>
        <header>
          <h1>{t('records.title')}</h1>
          <p className="intro">{t('records.intro')}</p>
          <p className="records-links">
            <a href={addressOf(language, 'progress', base)}>{t('records.progress')}</a>
            <a href={addressOf(language, 'assignment', base)}>{t('records.assign')}</a>
          </p>
        </header>
        <noscript>
          <p className="soft">{t('records.noscript')}</p>
        </noscript>
        {view.storage === 'opening' && <p className="panel soft">{t('records.opening')}</p>}
        {view.fault !== undefined && (
          <div className="notice" role="status">
            <p>{t(`storage.${view.fault}`)}</p>
          </div>
        )}
        {view.storage === 'open' && <Sections keeper={keeper} view={view} stores={stores} />}
      </div>
    </RecordsContext>
  );
}

interface SectionsProps {
  readonly keeper: Keeper;
  readonly view: KeeperView;
  readonly stores: NamedStores;
}

function Sections({ keeper, view, stores }: SectionsProps) {
  const { device, active } = view;
  const own = useMemo(() => recordsOf(device, active), [device, active]);
  return (
    <div className="records-cards">
      <People keeper={keeper} view={view} own={own} />
      <Kept view={view} own={own} onPersist={keeper.persist} />
      <TakeAlong view={view} own={own} />
      <OwnStoreLater key={active} view={view} own={own} stores={stores} />
      <SetAside />
      <BringIn keeper={keeper} />
      <Remove keeper={keeper} view={view} own={own} />
    </div>
  );
}
