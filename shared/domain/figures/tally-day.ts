import type { DayTally, PickCount, StratumCount } from '../../model/day-tally.ts';
import type { SamplingList } from '../../model/pick.ts';
import type { ResultRecord } from '../../model/result-record.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import { countInto, emptyCount, type Gathered, gatheredOf, stratumIn, talliesOf } from './gathered.ts';

const MINUTE_MS = 60_000;

/**
 * Counts a day for each site: what was declared and selected, and what was reported of inspections. A parcel of several revisions counts
 * once, by its newest; a pick that was reported twice counts once.
 */
export function tallyDay(
  selections: readonly SelectionRecord[],
  results: readonly ResultRecord[],
): readonly DayTally[] {
  const bySite = new Map<string, Gathered>();
  for (const selection of newest(selections)) countSelection(gatheredOf(bySite, selection.customsCode), selection);
  for (const result of once(results)) countResult(gatheredOf(bySite, result.customsCode), result);
  return talliesOf(bySite);
}

/** The tally of a site with what was changed on its sampling lists of the day: only what a second person confirmed. */
export function withOverrides(tally: DayTally, lists: readonly Pick<SamplingList, 'overrides'>[]): DayTally {
  const confirmed = lists.flatMap(({ overrides }) => overrides).filter(({ confirmedBy }) => confirmedBy !== null);
  return { ...tally, overrides: confirmed.length };
}

function countSelection(site: Gathered, { stratum, rate, draw, reason, instructions, facts }: SelectionRecord): void {
  const cell = stratumIn(site, { stratum, rate: Number(rate), tier: facts.tier });
  site.declared += 1;
  cell.declared += 1;
  if (Number(draw) < cell.rate) cell.drawn += 1;
  if (reason === null || reason === 'random') cell.beyond.declared += 1;
  if (reason === null) return;
  const one = { ...emptyCount(), selected: 1 };
  countInto(site.sources, reason, one);
  for (const { id } of instructions.filter(({ drawn }) => drawn)) countInto(site.instructions, id, one);
  if (reason === 'targeted') for (const code of facts.findings) countInto(site.codes, code, one);
}

function countResult(site: Gathered, result: ResultRecord): void {
  const one = countOf(result);
  countInto(site.sources, result.reason, one);
  for (const id of new Set(result.instructions)) countInto(site.instructions, id, one);
  if (result.reason === 'targeted') for (const code of result.facts.findings) countInto(site.codes, code, one);
  site.waits.push(Math.max(0, (Date.parse(result.at) - Date.parse(result.pickedAt)) / MINUTE_MS));
  if (result.atRandom && one.inspected > 0) countRandom(site, result, one);
}

function countRandom(site: Gathered, { stratum, rate, facts, reason }: ResultRecord, one: PickCount): void {
  const cell: StratumCount = stratumIn(site, { stratum, rate, tier: facts.tier });
  cell.inspected += one.inspected;
  cell.finds += one.finds;
  if (one.finds > 0) cell.values.push(facts.value);
  if (reason !== 'random') return;
  cell.beyond.inspected += one.inspected;
  cell.beyond.finds += one.finds;
}

function countOf({ outcome, minutes }: ResultRecord): PickCount {
  const timed = minutes === null ? { seconds: 0, timed: 0 } : { seconds: Math.round(minutes * 60), timed: 1 };
  if (outcome === 'not-found') return { ...emptyCount(), ...timed, notFound: 1 };
  return { ...emptyCount(), ...timed, inspected: 1, finds: outcome === 'nothing-found' ? 0 : 1 };
}

function newest(selections: readonly SelectionRecord[]): Iterable<SelectionRecord> {
  const kept = new Map<string, SelectionRecord>();
  for (const selection of selections) {
    const before = kept.get(selection.entryNo);
    if (before === undefined || before.rev < selection.rev) kept.set(selection.entryNo, selection);
  }
  return kept.values();
}

function once(results: readonly ResultRecord[]): Iterable<ResultRecord> {
  return new Map(results.map((result) => [result.pickId, result])).values();
}
