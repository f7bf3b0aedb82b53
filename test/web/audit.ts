import type { Page } from 'playwright-core';

const CONTROL = /- (button|link|textbox|combobox|radio|checkbox|searchbox)(?! ")/;

/** Basics of accessibility on the page as it stands; empty when all hold. */
export async function audit(page: Page): Promise<readonly string[]> {
  const tree = (await page.locator('body').ariaSnapshot()).split('\n');
  const levels = tree.flatMap((line) => /- heading .*\[level=(\d)\]/.exec(line)?.[1] ?? []).map(Number);
  return [
    ...tree.filter((line) => CONTROL.test(line)).map((line) => `without a name:${line}`),
    ...levels.flatMap((level, place) =>
      level > (levels[place - 1] ?? 0) + 1 ? [`heading ${place} jumps to ${level}`] : [],
    ),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
    ...((await page.locator('main').count()) === 1 ? [] : ['not exactly one main']),
    ...(await page.evaluate<string[]>(FAINT)),
    ...(await page.evaluate<string[]>(SIDEWAYS)),
  ];
}

/** Text of less contrast than AA asks for (WCAG 2.2, 1.4.3), against the nearest background that is not transparent. */
const FAINT = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const channel = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.body.querySelectorAll('*')].filter((element) => hasText(element) && element.checkVisibility()).flatMap((element) => {
    const style = getComputedStyle(element);
    const [a, b] = [light(numbers(style.color)), light(ground(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (large ? 3 : 4.5) ? ['faint ' + ratio.toFixed(2) + ': ' + element.textContent] : [];
  });
})()`;

const SIDEWAYS = `(() => {
  const over = document.documentElement.scrollWidth - innerWidth;
  return over > 0 ? ['wider than the window by ' + over + ' px'] : [];
})()`;
