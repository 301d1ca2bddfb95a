/** An element that says something. */
export function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

/** A link that looks like a button. */
export function link(content: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'button';
  anchor.href = href;
  anchor.textContent = content;
  return anchor;
}

export function button(content: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = content;
  element.addEventListener('click', press);
  return element;
}

/** A link that saves a text as a file; the browser makes it, nothing is sent. */
export function file(content: string, name: string, holds: string): HTMLAnchorElement {
  const anchor = link(content, `data:text/markdown;charset=utf-8,${encodeURIComponent(holds)}`);
  anchor.download = name;
  return anchor;
}
