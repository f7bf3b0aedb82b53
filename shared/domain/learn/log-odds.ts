const MOST = 20;

/** Log-odds of a share that is neither 0 nor 1. */
export function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

/** The share that log-odds stand for, always above 0 and below 1: certainty would never learn again. */
export function shareOf(odds: number): number {
  return 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, odds))));
}
