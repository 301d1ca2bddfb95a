import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What is wrong with a page, in words for whoever mends it; empty where nothing is. */
export type Faults = Promise<readonly string[]>;

/** A4 less two margins of 16 mm, in CSS pixels. */
const A4 = { width: 673, height: 1000 };

/** Rules whose answer follows from the width; the others judge the markup, which is the same at every width. */
const BY_WIDTH = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** Rules whose answer follows from the colours. */
const BY_COLOURS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** Every finding of axe; `rules` where only some are asked. */
async function axe(page: Page, rules?: string[], within = 'html'): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      // Off unless asked for (WCAG 2.5.8).
      rules: { 'target-size': { enabled: true } },
    });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
}

async function tooWide(page: Page): Promise<string[]> {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return by > 0 ? [`${by} px too wide`] : [];
}

/** Runs in the page. Words of the Latin alphabet that go on in the next line without having been meant to. */
function brokenWords(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('code, pre, script, style, [lang=ja] a')) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(
      /(?<![\w./:@-])[A-Za-z]{4,}(?![\w./:@-])/g,
    )) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.add(`“${word}” is broken`);
    }
  }
  return [...found];
}

/** What opens over the page; one stands for the others, as they are drawn by the same piece. */
async function popover(page: Page): Promise<string[]> {
  const opened = await page.evaluate(() => {
    const first = document.querySelector<HTMLElement>('[popover]');
    first?.showPopover();
    return first !== null;
  });
  return opened ? [...(await tooWide(page)), ...(await axe(page, undefined, '[popover]:popover-open'))] : [];
}

/** On a telephone, with everything unfolded and opened that can be. */
export async function onTelephone(page: Page): Faults {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return [
    ...(await tooWide(page)),
    ...(await page.evaluate(brokenWords)),
    ...(await axe(page)),
    ...(await popover(page)),
  ];
}

export async function onDesk(page: Page): Faults {
  await page.setViewportSize({ width: 1280, height: 900 });
  return [...(await tooWide(page)), ...(await page.evaluate(brokenWords)), ...(await axe(page, BY_WIDTH))];
}

/** At 400 % zoom (WCAG 1.4.10). */
export async function zoomed(page: Page): Faults {
  await page.setViewportSize({ width: 320, height: 256 });
  return tooWide(page);
}

/** At night, as the device asks for it. */
export async function atNight(page: Page): Faults {
  // Colours are the same in both languages.
  if (new URL(page.url()).pathname.startsWith('/en/')) return [];
  await page.setViewportSize({ width: 390, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const faults = [
    ...(ground === 'rgb(255, 255, 255)' ? ['is as bright as by day'] : []),
    ...(await axe(page, BY_COLOURS)),
    ...(await page.evaluate(unseen)),
  ];
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** In colours that somebody chose: text, pictures, focus and what marks the current page. */
export async function inForcedColours(page: Page): Faults {
  // Colours are the same in both languages.
  if (new URL(page.url()).pathname.startsWith('/en/')) return [];
  await page.setViewportSize({ width: 390, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const faults = [...(await axe(page, BY_COLOURS)), ...(await page.evaluate(unseen))];
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return outline === 'none' ? [...faults, 'no focus'] : faults;
}

/** Runs in the page. What axe cannot judge: text in pictures, edges of buttons, the mark of the current page. */
function unseen(): string[] {
  const probe = document.body.appendChild(document.createElement('canvas')).getContext('2d', {
    willReadFrequently: true,
  });
  const luminance = (colour: string): number => {
    if (!probe) return 0;
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...probe.getImageData(0, 0, 1, 1).data].map((part) =>
      part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const faults: string[] = [];
  for (const text of document.querySelectorAll('svg text')) {
    const box = text.parentElement?.querySelector(':scope > :is(rect, use):has(~ text)');
    const behind = box && text.parentElement?.tagName !== 'svg' ? getComputedStyle(box).fill : ground;
    const ratio = contrast(getComputedStyle(text).fill, behind);
    if (ratio < 4.5) faults.push(`${text.textContent} in a picture has a contrast of ${ratio.toFixed(1)}`);
  }
  for (const icon of document.querySelectorAll('button svg')) {
    const button = icon.closest('button') ?? icon;
    if (contrast(getComputedStyle(icon).stroke, getComputedStyle(button).backgroundColor) < 3)
      faults.push(`the picture on ${button.textContent} is not seen`);
  }
  const edge = (element: Element): number => parseFloat(getComputedStyle(element).borderBlockEndWidth);
  for (const link of document.querySelectorAll('.site-nav a'))
    if (edge(link) > 0 !== link.hasAttribute('aria-current'))
      faults.push(`${link.textContent} in the menu ${edge(link) > 0 ? 'looks' : 'does not look'} current`);
  for (const button of document.querySelectorAll('.button'))
    if (edge(button) === 0) faults.push(`${button.textContent} is not seen to be a button`);
  document.querySelector('body > canvas')?.remove();
  return faults;
}

/** Where less movement is asked for. */
export async function atRest(page: Page): Faults {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((each) => parseFloat(each) > 0);
        return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
      }).length,
  );
  return moving > 0 ? [`${moving} elements move`] : [];
}

/** What leads on and what is pressed. */
const SCREEN_ONLY = [
  ...['.site-nav', '.site-search', '.site-foot nav', '.skip', '.language', '.trail', '.contents', '.filters'],
  ...[
    '.pages',
    '.button',
    'button:not(.term)',
    '.follow-line',
    'main a[href*="?from="]',
    '.paper a[href*="/blob/"]',
  ],
].join(', ');

export async function onPaper(page: Page): Faults {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.locator(SCREEN_ONLY).filter({ visible: true }).allInnerTexts();
  const said = await page.evaluate(
    () => document.body.matches(':has(.sheet, .letter)') || /CC BY/.test(document.body.innerText),
  );
  return [
    ...(await tooWide(page)),
    ...seen.map((text) => `on paper: ${text.slice(0, 40)}`),
    ...(said ? [] : ['no licence on paper']),
  ];
}

/** Heading, text and ways on. */
export async function served(page: Page): Faults {
  const heading = await page.locator('main h1').innerText();
  const text = await page.locator('main').innerText();
  const links = await page.locator('nav a').count();
  return heading.length > 0 && text.length > 40 && links > 5 ? [] : ['nearly empty'];
}
