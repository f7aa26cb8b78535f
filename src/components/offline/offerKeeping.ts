import { findKept, forgetKept } from '../../offline/keptSets.ts';
import type { KeepProgress, Message } from '../../offline/messages.ts';
import type { KeepWords } from './keepWords.ts';

/** Shows whether what the offer is about is kept, and keeps or removes it when asked. */
export async function offerKeeping(place: HTMLElement, scope: string): Promise<void> {
  const words: KeepWords = JSON.parse(place.dataset.words ?? '{}');
  const { keep: id = '' } = place.dataset;
  const kept = await findKept(scope, id).catch(() => undefined);
  const show = shower(place, words);
  show(kept === undefined ? { type: 'none' } : { type: 'kept', bytes: kept.bytes });
  place.querySelector('[data-keep-start]')?.addEventListener('click', () => {
    const pages: readonly string[] = JSON.parse(place.dataset.pages ?? '[]');
    void keep({ type: 'keep', id, pages }, show);
  });
  place.querySelector('[data-keep-remove]')?.addEventListener('click', async () => {
    await forgetKept(scope, id);
    show({ type: 'removed' });
  });
}

async function keep(message: Message, show: (state: State) => void): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<KeepProgress>) => show(data);
  void navigator.storage?.persist?.();
  active?.postMessage(message, [port2]);
}

type State = KeepProgress | { readonly type: 'none' } | { readonly type: 'removed' };

function shower(place: HTMLElement, words: KeepWords): (state: State) => void {
  const [start, remove] = [buttonOf(place, 'start'), buttonOf(place, 'remove')];
  const bar = place.querySelector('progress');
  const status = place.querySelector('[data-keep-status]');
  return (state) => {
    const isRunning = state.type === 'progress';
    if (bar) {
      bar.hidden = !isRunning;
      if (isRunning) [bar.max, bar.value] = [state.total, state.done];
    }
    if (status) status.textContent = sentence(state, words);
    if (start) start.disabled = isRunning;
    if (start) start.hidden = state.type === 'kept';
    if (remove) remove.hidden = state.type !== 'kept';
    if (state.type === 'removed') start?.focus();
  };
}

function sentence(state: State, words: KeepWords): string {
  if (state.type === 'none') return '';
  if (state.type === 'progress')
    return words.progress.replace('@', String(state.done)).replace('#', String(state.total));
  if (state.type === 'kept') return words.kept.replace('#', sizeOf(state.bytes));
  return words[state.type];
}

function sizeOf(bytes: number): string {
  const size = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, size).format(bytes / 1_000_000);
}

function buttonOf(place: HTMLElement, name: string): HTMLButtonElement | null {
  return place.querySelector<HTMLButtonElement>(`[data-keep-${name}]`);
}
