/** Marks what the search found on the page that it led to, and takes the words out of the address. */
function showFound(): void {
  const address = new URL(location.href);
  const found = address.searchParams.get('found');
  if (found === null) return;
  address.searchParams.delete('found');
  history.replaceState(history.state, '', address);
  void import('./markFound.ts').then(({ markFound }) => markFound(found.split(' ')));
}

showFound();
