import type { Random } from '../../infra/local/sample/random.ts';
import type { Tree } from '../../shared/domain/typology/boosted.ts';

/** What to learn from: `columns[f][i]` is the weight of signal f for case i; `guilty[i]` is 0 or 1, `worth[i]` how much the case counts. */
export interface Lesson {
  readonly columns: readonly Float32Array[];
  readonly guilty: Uint8Array;
  readonly worth: Float32Array;
  /** Signals of which more must never lower the answer. */
  readonly rising: readonly boolean[];
}

export interface Manner {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leastWorth: number;
  readonly ridge: number;
  readonly columnShare: number;
  readonly caseShare: number;
}

const BINS = 48;

/** Gradient boosting of the logistic loss by histograms, with rising signals (bounds are handed down the tree). */
export function boost(
  { columns, guilty, worth, rising }: Lesson,
  manner: Manner,
  random: Random,
): { base: number; trees: Tree[] } {
  const cases = guilty.length;
  const edges = columns.map(edgesOf);
  const binned = columns.map((column, at) => Uint8Array.from(column, (value) => binOf(edges[at] ?? [], value)));
  let right = 0;
  let all = 0;
  for (let i = 0; i < cases; i += 1) {
    right += (guilty[i] ?? 0) * (worth[i] ?? 0);
    all += worth[i] ?? 0;
  }
  const base = Math.log(right / (all - right));
  const answers = new Float64Array(cases).fill(base);
  const slope = new Float64Array(cases);
  const bend = new Float64Array(cases);
  const trees: Tree[] = [];
  for (let round = 0; round < manner.trees; round += 1) {
    for (let i = 0; i < cases; i += 1) {
      const chance = 1 / (1 + Math.exp(-(answers[i] ?? 0)));
      slope[i] = (worth[i] ?? 0) * (chance - (guilty[i] ?? 0));
      bend[i] = (worth[i] ?? 0) * chance * (1 - chance);
    }
    const chosen = Uint32Array.from({ length: cases }, (_, i) => i).filter(() => random.chance(manner.caseShare));
    const asked = columns.map((_, at) => at).filter(() => random.chance(manner.columnShare));
    const tree = grow(chosen, asked);
    trees.push(tree);
    for (let i = 0; i < cases; i += 1) answers[i] = (answers[i] ?? 0) + answerOf(tree, columns, i);
  }
  return { base, trees };

  function grow(root: Uint32Array, asked: readonly number[]): Tree {
    const signal: number[] = [];
    const below: number[] = [];
    const left: number[] = [];
    const value: number[] = [];
    const add = (answer: number) => {
      signal.push(-1);
      below.push(0);
      left.push(0);
      value.push(answer);
      return signal.length - 1;
    };
    let level = [{ node: add(0), members: root, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }];
    const sums = sumsOf(root);
    value[0] = manner.rate * weightOf(sums.slope, sums.bend, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (let depth = 0; depth < manner.depth; depth += 1) {
      const next: typeof level = [];
      for (const { node, members, low, high } of level) {
        const split = bestSplit(members, asked, low, high);
        if (split === null) continue;
        const bins = binned[split.signal] ?? new Uint8Array();
        const smaller = members.filter((i) => (bins[i] ?? 0) <= split.bin);
        const greater = members.filter((i) => (bins[i] ?? 0) > split.bin);
        signal[node] = split.signal;
        below[node] = edges[split.signal]?.[split.bin] ?? 0;
        const first = add(manner.rate * split.less);
        add(manner.rate * split.more);
        left[node] = first;
        const middle = (split.less + split.more) / 2;
        const rises = rising[split.signal] ?? false;
        next.push({ node: first, members: smaller, low, high: rises ? Math.min(high, middle) : high });
        next.push({ node: first + 1, members: greater, low: rises ? Math.max(low, middle) : low, high });
      }
      level = next;
    }
    return { signal, below: below.map(short), left, value: value.map(short) };
  }

  function sumsOf(members: Uint32Array): { slope: number; bend: number } {
    let s = 0;
    let b = 0;
    for (const i of members) {
      s += slope[i] ?? 0;
      b += bend[i] ?? 0;
    }
    return { slope: s, bend: b };
  }

  function weightOf(s: number, b: number, low: number, high: number): number {
    return Math.min(high, Math.max(low, -s / (b + manner.ridge)));
  }

  function bestSplit(members: Uint32Array, asked: readonly number[], low: number, high: number) {
    const total = sumsOf(members);
    const own = gainOf(total.slope, total.bend, weightOf(total.slope, total.bend, low, high));
    let best: { signal: number; bin: number; less: number; more: number; gain: number } | null = null;
    const slopes = new Float64Array(BINS);
    const bends = new Float64Array(BINS);
    for (const at of asked) {
      const bins = binned[at] ?? new Uint8Array();
      slopes.fill(0);
      bends.fill(0);
      for (const i of members) {
        const bin = bins[i] ?? 0;
        slopes[bin] = (slopes[bin] ?? 0) + (slope[i] ?? 0);
        bends[bin] = (bends[bin] ?? 0) + (bend[i] ?? 0);
      }
      let s = 0;
      let b = 0;
      for (let bin = 0; bin < (edges[at]?.length ?? 0); bin += 1) {
        s += slopes[bin] ?? 0;
        b += bends[bin] ?? 0;
        if (b < manner.leastWorth || total.bend - b < manner.leastWorth) continue;
        const less = weightOf(s, b, low, high);
        const more = weightOf(total.slope - s, total.bend - b, low, high);
        if (rising[at] && less > more) continue;
        const gain = gainOf(s, b, less) + gainOf(total.slope - s, total.bend - b, more) - own;
        if (gain > 1e-6 && (best === null || gain > best.gain)) best = { signal: at, bin, less, more, gain };
      }
    }
    return best;
  }

  /** How much the loss falls when cases of these sums get the answer. */
  function gainOf(s: number, b: number, answer: number): number {
    return -(s * answer + 0.5 * (b + manner.ridge) * answer * answer);
  }
}

function answerOf({ signal, below, left, value }: Tree, columns: readonly Float32Array[], at: number): number {
  let node = 0;
  for (let asked = signal[0] ?? -1; asked >= 0; asked = signal[node] ?? -1)
    node = (left[node] ?? 0) + ((columns[asked]?.[at] ?? 0) < (below[node] ?? 0) ? 0 : 1);
  return value[node] ?? 0;
}

/** Ascending thresholds; bin b holds what is below edge b and not below edge b - 1. */
function edgesOf(column: Float32Array): number[] {
  const values = Float32Array.from(column).sort();
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  const edges = new Set<number>();
  if (distinct.length <= BINS)
    for (let at = 1; at < distinct.length; at += 1) edges.add(between(distinct[at - 1], distinct[at]));
  else {
    const positive = values.filter((value) => value > (values[0] ?? 0));
    for (let at = 0; at < BINS - 1; at += 1) {
      // Half of the edges by rank of all that is above the least, half crowd into the tail, where the guilty are.
      const share = at < BINS / 2 ? at / (BINS / 2) : 1 - 0.5 ** ((at - BINS / 2) / 2 + 1);
      const place = Math.min(positive.length - 1, Math.floor(share * positive.length));
      edges.add(between(positive[place - 1] ?? values[0], positive[place]));
    }
  }
  return [...edges].toSorted((a, b) => a - b).slice(0, BINS - 1);
}

function between(a = 0, b = 0): number {
  return short((a + b) / 2);
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value >= (edges[bin] ?? 0)) bin += 1;
  return bin;
}

function short(value: number): number {
  return Number(value.toPrecision(5));
}
