/** What a page does before anything is painted, so that a chosen theme never flashes, nor the introduction to someone who has trained here before. */
const theme =
  "{const d=document.documentElement.dataset;try{const t=localStorage.getItem('ramah.theme');if(t==='light'||t==='dark')d.theme=t;if(localStorage.getItem('ramah.used')!==null)d.used=''}catch{}d.js=''}";

/** The one policy of Trusted Types: scripts, workers and service workers come from this site; no text becomes HTML or a script. */
const ownScripts =
  "globalThis.trustedTypes?.createPolicy('default',{createScriptURL:u=>new URL(u,document.baseURI).href.startsWith(location.origin+'/')?u:null});";

/** Runs first in the head of every page; `contentSecurityPolicy.ts` puts its hash into the content security policy. */
export const headScript = ownScripts + theme;
