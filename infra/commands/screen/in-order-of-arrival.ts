import type { Item } from './item.ts';

/**
 * Merges inputs that are each in order of arrival. What has no time of arrival is handed on as soon as it is met;
 * of two at the same instant the earlier input goes first.
 */
export async function* inOrderOfArrival(inputs: readonly AsyncIterator<Item>[]): AsyncGenerator<Item> {
  const heads: { readonly input: AsyncIterator<Item>; item: Item }[] = [];
  for (const input of inputs) {
    const first = await input.next();
    if (first.done !== true) heads.push({ input, item: first.value });
  }
  while (heads.length > 0) {
    const head = heads.reduce((best, other) => ((other.item.at ?? '') < (best.item.at ?? '') ? other : best));
    yield head.item;
    const next = await head.input.next();
    if (next.done === true) heads.splice(heads.indexOf(head), 1);
    else head.item = next.value;
  }
}
