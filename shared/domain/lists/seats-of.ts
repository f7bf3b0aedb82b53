import type { Seat } from '../../model/pick.ts';

/** An inspection is never done by one person alone (rules.md §8.1): each takes one of the capacity of two. */
const TOGETHER = 2;

/**
 * The inspections that people can do, two at each, nobody more than their capacity: about half of the capacity in all, and never two
 * people with something left. People come to work in the drawn order, `together` at first and two more as soon as those are full, the
 * last three at once; among them whoever has most left is next.
 */
export function seatsOf(capacities: readonly number[], together: number): Seat[] {
  const left = [...capacities];
  const seats: Seat[] = [];
  for (let at = Math.max(TOGETHER, together); ; at += TOGETHER) {
    const present = left.length - at === 1 ? left.length : at;
    for (let pair = mostLeft(left, present); pair !== null; pair = mostLeft(left, present)) {
      for (const person of pair) left[person] = (left[person] ?? 0) - 1;
      seats.push({ pair, pickId: null });
    }
    if (present >= left.length) return seats;
  }
}

/** The two with most left among the first `of`, the earlier drawn first; null where fewer than two have any. */
function mostLeft(left: readonly number[], of: number): [number, number] | null {
  let first = -1;
  let second = -1;
  for (let at = 0; at < Math.min(of, left.length); at += 1) {
    const own = left[at] ?? 0;
    if (own <= 0) continue;
    if (first < 0 || own > (left[first] ?? 0)) [first, second] = [at, first];
    else if (second < 0 || own > (left[second] ?? 0)) second = at;
  }
  return second < 0 ? null : [first, second];
}
