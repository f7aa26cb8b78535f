import { useEffect, useState } from 'react';

/** How this person likes the desk; kept in this browser. */
export interface Settings {
  /** The customer takes a moment before answering. */
  readonly pauses: boolean;
  /** Keys 1 to 9 choose a reply. */
  readonly keys: boolean;
}

export type Setting = keyof Settings;

/** The settings, and how to switch one. */
export function useSettings(): readonly [Settings, (setting: Setting) => void] {
  const [settings, change] = useState<Settings>({ pauses: true, keys: true });
  useEffect(() => change({ pauses: isOn('pauses'), keys: isOn('keys') }), []);
  return [
    settings,
    (setting) => {
      const isNowOn = !settings[setting];
      keep(setting, isNowOn);
      change({ ...settings, [setting]: isNowOn });
    },
  ];
}

function isOn(setting: Setting): boolean {
  try {
    return localStorage.getItem(`ramah-desk-${setting}`) !== 'off';
  } catch {
    return true;
  }
}

/** Where storage is refused, the setting lasts as long as the page. */
function keep(setting: Setting, isNowOn: boolean) {
  try {
    localStorage.setItem(`ramah-desk-${setting}`, isNowOn ? 'on' : 'off');
  } catch {}
}
