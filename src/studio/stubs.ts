import type { Translate } from '../i18n/translate.ts';

/** Pieces of a scenario to start from, with words that say what to write. */
export function sceneStub(id: string, to: string, t: Translate): string {
  const replies = [1, 2, 3].map((number) => replyStub(`${t('studio.stub.replyId')}-${number}`, to, t));
  return `<Scene id="${id}">\n  <Customer>${t('studio.stub.customer')}</Customer>\n\n${replies.join('')}</Scene>\n\n`;
}

export function replyStub(id: string, to: string, t: Translate): string {
  const coach = coachStub(t);
  return `  <Reply id="${id}" to="${to}" does="">\n    ${t('studio.stub.reply', { id })}\n    ${coach}\n  </Reply>\n`;
}

export function coachStub(t: Translate): string {
  return `<Coach>${t('studio.stub.coach')}</Coach>`;
}

export function endingStub(id: string, kind: 'resolved' | 'walkout', t: Translate): string {
  const attributes = kind === 'walkout' ? 'outcome="lost" when="walkout"' : 'outcome="resolved"';
  return `<Ending id="${id}" ${attributes}>\n  ${t(`studio.stub.${kind}`)}\n</Ending>\n`;
}
