/** Runs in the head before anything is painted, so that a chosen theme never flashes, nor the introduction to someone who has trained here before; `contentSecurityPolicy.ts` puts its hash into the content security policy. */
export const themeScript =
  "{const d=document.documentElement.dataset;try{const t=localStorage.getItem('ramah.theme');if(t==='light'||t==='dark')d.theme=t;if(localStorage.getItem('ramah.used')!==null)d.used=''}catch{}d.js=''}";
