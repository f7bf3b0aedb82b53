/** The first of what a route produces that `Accept` asks for most; the first of all where it asks for none of them. */
export function bestType(accept: string | null, produced: readonly string[]): string {
  const wishes = (accept ?? '*/*').split(',').map(wishOf);
  const rated = produced.map((type) => ({ type, q: Math.max(0, ...wishes.map((wish) => rating(wish, type))) }));
  const best = rated.reduce((a, b) => (b.q > a.q ? b : a), { type: produced[0] ?? 'application/json', q: 0 });
  return best.type;
}

interface Wish {
  readonly range: string;
  readonly q: number;
}

function wishOf(text: string): Wish {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
  return { range, q: Number.isFinite(q) ? q : 0 };
}

/** A named type outranks a range of the same weight. */
function rating({ range, q }: Wish, type: string): number {
  const name = range === 'text/xml' ? 'application/xml' : range;
  if (name === type) return q;
  return name === '*/*' || name === `${type.split('/')[0]}/*` ? q * 0.99 : 0;
}
