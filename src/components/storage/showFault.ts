import { translator } from '../../i18n/translate.ts';
import { languages } from '../../model/language.ts';
import { faultOf } from '../../records/faultOf.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';

/** Says before this part of the page why what is kept can't be opened, what still works and what to do; nothing where the error is of something else. */
export async function showFault(error: unknown, part: Element | null): Promise<void> {
  const fault = faultOf(error);
  if (fault === undefined || part === null || document.querySelector('[data-fault]') !== null) return;
  const { words } = await fetchFacts();
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'id';
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'status';
  notice.dataset.fault = fault;
  part.before(notice);
  notice.textContent = translator(language, words)(`storage.${fault}`);
}
