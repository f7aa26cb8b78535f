import type { Language } from '../../model/language.ts';
import type { Mood } from '../../model/scenario.ts';

export interface Voice {
  readonly lang: string;
  /** Speaks on the device itself: the words go nowhere. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** What is needed of a browser's speech; tests bring their own. */
export interface Speech<V extends Voice = Voice> {
  readonly voices: () => readonly V[];
  /** Calls back when the list of voices changes; answers how to stop that. */
  readonly onVoices: (listener: () => void) => () => void;
  readonly say: (text: string, voice: V, rate: number) => void;
  readonly hush: () => void;
}

/** The speech of this browser; undefined where it has none. */
export function browserSpeech(): Speech<SpeechSynthesisVoice> | undefined {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (synthesis === undefined) return undefined;
  return {
    voices: () => synthesis.getVoices(),
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: (text, voice, rate) => {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate });
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
  };
}

/** The voice for a language, the device's own choice first. A voice that sends the words to a server is never taken. */
export function findVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const fitting = voices.filter(({ lang, localService }) => localService && languageOf(lang) === language);
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** `id-ID`, `id_ID`, and `in_ID` as older devices write Indonesian. */
function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return language === 'in' ? 'id' : language;
}

/** How fast a customer speaks, 1 being the voice's own rate. */
const rates: Readonly<Record<Mood, number>> = {
  calm: 0.95,
  disappointed: 0.95,
  annoyed: 1,
  angry: 1.07,
  furious: 1.14,
};

/** Says the lines in order, after whatever was being said is cut off; answers how to cut these off. Says nothing where no voice fits. */
export function speak<V extends Voice>(
  speech: Speech<V>,
  lines: readonly string[],
  mood: Mood,
  language: Language,
): () => void {
  const voice = findVoice(speech.voices(), language);
  if (voice === undefined) return () => {};
  speech.hush();
  for (const line of lines) speech.say(line, voice, rates[mood]);
  return speech.hush;
}
