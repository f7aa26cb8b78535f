import { useEffect, useState } from 'react';
import type { Language } from '../../model/language.ts';
import { plainText } from '../../model/richText.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { browserSpeech, findVoice, speak } from './speak.ts';
import type { SessionView } from './startSession.ts';

/** True where this device has a voice for the language. */
export function useHasVoice(language: Language): boolean {
  const [hasVoice, look] = useState(false);
  useEffect(() => {
    const speech = browserSpeech();
    if (speech === undefined) return;
    const listen = () => look(findVoice(speech.voices(), language) !== undefined);
    listen();
    return speech.onVoices(listen);
  }, [language]);
  return hasVoice;
}

/** Says what the customer says, once it is shown. A reply, the end, a hidden page and switching off cut it short. */
export function useVoice(scenario: Scenario, { told, isOver }: SessionView, isTyping: boolean): void {
  const isOn = useHasVoice(scenario.language) && !isTyping && !isOver;
  const { node, tension } = told.heard;
  const turn = told.turns.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words in a later turn are said again
  useEffect(() => {
    const speech = isOn ? browserSpeech() : undefined;
    if (speech === undefined) return;
    const mood = moodOf(tension);
    const lines = utteranceOf(scenario.scenes[node]?.lines ?? [], mood).map(plainText);
    const stop = speak(speech, lines, mood, scenario.language);
    const listen = () => document.hidden && stop();
    document.addEventListener('visibilitychange', listen);
    addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [isOn, turn, node, tension, scenario]);
}
