import { useCallback, useEffect, useState } from 'react';

/** How this person likes the desk; kept in this browser. */
export interface Settings {
  /** The customer takes a moment before answering. */
  readonly pauses: boolean;
  /** Keys 1 to 9 choose a reply. */
  readonly keys: boolean;
  /** The customer is heard, on the phone. */
  readonly voice: boolean;
}

export type Setting = keyof Settings;

const defaults: Settings = { pauses: true, keys: true, voice: false };

/** The settings, and how to switch one. */
export function useSettings(): readonly [Settings, (setting: Setting) => void] {
  const [settings, change] = useState(defaults);
  useEffect(() => change({ pauses: isOn('pauses'), keys: isOn('keys'), voice: isOn('voice') }), []);
  const toggle = useCallback((setting: Setting) => {
    const isNowOn = !isOn(setting);
    keep(setting, isNowOn);
    change((before) => ({ ...before, [setting]: isNowOn }));
  }, []);
  return [settings, toggle];
}

/** Settings that storage has refused. */
const unkept = new Map<Setting, boolean>();

function isOn(setting: Setting): boolean {
  try {
    const kept = localStorage.getItem(`ramah-desk-${setting}`);
    return kept === null ? (unkept.get(setting) ?? defaults[setting]) : kept !== 'off';
  } catch {
    return unkept.get(setting) ?? defaults[setting];
  }
}

/** Where storage is refused, the setting lasts as long as the page. */
function keep(setting: Setting, isNowOn: boolean) {
  try {
    localStorage.setItem(`ramah-desk-${setting}`, isNowOn ? 'on' : 'off');
  } catch {
    unkept.set(setting, isNowOn);
  }
}
