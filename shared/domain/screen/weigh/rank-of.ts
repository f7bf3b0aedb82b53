import type { View } from '../../../model/mark-use.ts';
import { isHan, NICKNAME, sizeOf } from '../index/rights-index.ts';
import type { Sight, Sighting } from '../views/sighting.ts';

/** How far a view is to be believed beside others in the same place. */
const TRUST: Readonly<Record<View, number>> = {
  exact: 1,
  spaced: 0.97,
  leet: 0.95,
  'look-alike': 0.9,
  masked: 0.9,
  pinyin: 0.7,
  'one-edit': 0.75,
  reordered: 0.6,
  homophone: 0.55,
};
/** A Han character says as much as so many letters. */
const HAN_WEIGHT = 2.2;

/** Of two marks in one place the greater one is meant: more symbols, read more plainly. */
export function rankOf({ index: { forms } }: Pick<Sight, 'index'>, one: Sighting): number {
  const size = sizeOf(forms, one.form) - (one.view === 'masked' ? 1 : 0);
  return TRUST[one.view] * size * (isHan(forms, one.form) ? HAN_WEIGHT : 1);
}

/** Scores of views, plainest highest: what a use is worth before the goods are looked at. */
const SCORES: Readonly<Record<View, number>> = {
  exact: 0.88,
  spaced: 0.82,
  leet: 0.78,
  'look-alike': 0.74,
  masked: 0.7,
  pinyin: 0.66,
  reordered: 0.62,
  homophone: 0.58,
  'one-edit': 0.54,
};
const NICKNAME_DISCOUNT = 0.25;
/** Longer marks are surer; the part grows towards this. */
const MOST_FOR_LENGTH = 0.11;
const HALF_LENGTH = 6;
const DECIMALS = 4;

/** In (0, 1), four decimals; never reaches 1 and never the same for views of one mark. */
export function scoreOf({ index: { forms } }: Pick<Sight, 'index'>, one: Sighting): number {
  const size = sizeOf(forms, one.form) * (isHan(forms, one.form) ? HAN_WEIGHT : 1);
  const score = SCORES[one.view] + (MOST_FOR_LENGTH * size) / (size + HALF_LENGTH) - 0.005 * Math.min(4, one.changed);
  return Number((score - (forms.origins[one.form] === NICKNAME ? NICKNAME_DISCOUNT : 0)).toFixed(DECIMALS));
}
