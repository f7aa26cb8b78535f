/*
 * A learning platform as far as a package sees it: scorm-again is its runtime, and what it keeps lies in localStorage.
 * Like Moodle it sends what changed only, and says "true" to a commit that is lost. It is stricter than scorm-again:
 * `faults` lists each value that a strict platform would refuse.
 */
const version = document.documentElement.dataset.version;
const is12 = version === 'scorm12';
const state = {
  server: JSON.parse(localStorage.getItem('platform.server') ?? '{}'),
  mode: localStorage.getItem('platform.mode') ?? 'normal',
  isLossy: false,
  known: {},
  pending: {},
  faults: [],
  calls: [],
};
window.platform = state;

const api = is12
  ? new window.Scorm12API({ autocommit: false, logLevel: 5 })
  : new window.Scorm2004API({ autocommit: false, logLevel: 5 });
const head = is12 ? 'cmi.core.' : 'cmi.';
const writable = Object.fromEntries(
  Object.entries(state.server).filter(([element]) => !/session_time|exit$/.test(element)),
);
api.loadFromFlattenedJSON({
  ...writable,
  [is12 ? 'cmi.core.student_id' : 'cmi.learner_id']: localStorage.getItem('platform.learner') ?? 'p-1042',
  [`${head}entry`]: Object.keys(state.server).length > 0 ? 'resume' : 'ab-initio',
  [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: state.mode,
});
state.known = { ...state.server };

const names = is12
  ? { set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' }
  : { set: 'SetValue', commit: 'Commit', finish: 'Terminate' };
const original = Object.fromEntries(Object.values(names).map((name) => [name, api[name].bind(api)]));

const printable = /^[\x21-\x7e]{1,255}$/;
const strict12 = [
  [/suspend_data$/, /^[\s\S]{0,4096}$/],
  [/interactions\.\d+\.id$/, printable],
  [/student_response$/, /^[a-z0-9]$/],
  [/interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral)$/],
  [/interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/(latency|session_time)$/, /^\d{4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/lesson_status$/, /^(passed|failed|completed|incomplete)$/],
  [/score\.(raw|min|max)$/, /^(100|\d{1,2})(\.\d+)?$/],
];
const strict2004 = [
  [/suspend_data$/, /^[\s\S]{0,4096}$/],
  [/(interactions|objectives)\.\d+\.id$/, printable],
  [/learner_response$/, /^\S+$/],
  [/interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral)$/],
  [/timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/],
  [/(latency|session_time)$/, /^PT\d+(\.\d{1,2})?S$/],
  [/score\.scaled$/, /^(0|1|0\.\d{1,7})$/],
  [/description$/, /^[\s\S]{0,250}$/],
];

api[names.set] = (element, value) => {
  const text = String(value);
  state.calls.push(`${element}=${text}`);
  for (const [pattern, allowed] of is12 ? strict12 : strict2004) {
    if (pattern.test(element) && !allowed.test(text)) state.faults.push(`${element}=${text}`);
  }
  if (state.mode !== 'normal') state.faults.push(`${element} written in ${state.mode}`);
  const answer = String(original[names.set](element, value));
  if (answer !== 'true')
    state.faults.push(`${element}=${text} refused, ${api.LMSGetLastError?.() ?? api.GetLastError?.()}`);
  else if (state.known[element] !== text) state.pending[element] = text;
  return answer;
};
api[names.commit] = () => {
  state.calls.push('commit');
  if (!state.isLossy) {
    Object.assign(state.server, state.pending);
    localStorage.setItem('platform.server', JSON.stringify(state.server));
  }
  Object.assign(state.known, state.pending);
  state.pending = {};
  original[names.commit]('');
  return 'true';
};
api[names.finish] = () => {
  state.calls.push('finish');
  localStorage.setItem('platform.finished', 'yes');
  return String(original[names.finish](''));
};
window[is12 ? 'API' : 'API_1484_11'] = api;
document.querySelector('iframe').src = document.documentElement.dataset.content;
