import address from './debrief.css?url';

/** The look of the debrief, fetched with it: the briefing does not wait for it. What stands beside it is shown once it is there. */
export function DebriefStyle() {
  return <link rel="stylesheet" href={address} precedence="default" />;
}
