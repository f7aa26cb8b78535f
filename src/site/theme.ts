/** Runs in the head before anything is painted, so that a chosen theme never flashes; `astro.config.mjs` puts its hash into the content security policy. */
export const themeScript =
  "try{const t=localStorage.getItem('ramah.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}document.documentElement.dataset.js='';";
