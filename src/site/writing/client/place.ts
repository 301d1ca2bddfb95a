/** An element of the form's page, by its id without `writing-`. Throws where the page lacks it. */
export function place<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#writing-${id}`);
  if (!found) throw new Error(`The page has no #writing-${id}.`);
  return found;
}
