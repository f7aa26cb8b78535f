/** Lets the radio buttons of the theme menu set the theme and keep it; without storage the choice lasts for the page. */
function chooseTheme(): void {
  const key = 'ramah.theme';
  const chosen = document.documentElement.dataset.theme ?? 'system';
  for (const input of document.querySelectorAll<HTMLInputElement>('#theme-menu input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      if (input.value === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = input.value;
      try {
        localStorage.setItem(key, input.value);
      } catch {
        // Storage is blocked.
      }
    });
  }
}

chooseTheme();
