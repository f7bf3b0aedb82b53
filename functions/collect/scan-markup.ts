import { Refusal } from '../../shared/faults/refusal.ts';

/** A piece of XML: a tag with its local name, character data, or what is neither (comments, CDATA, instructions). */
export interface Markup {
  readonly form: 'open' | 'close' | 'empty' | 'text' | 'other';
  readonly name: string;
  readonly raw: string;
}

const ENDED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Splits a stream of text into markup, in order and without loss. Well-formedness is for the reader of the pieces. */
export async function* scanMarkup(source: AsyncIterable<string>, mostCharacters: number): AsyncGenerator<Markup> {
  let rest = '';
  for await (const piece of source) {
    rest += piece;
    let at = 0;
    for (let next = nextOf(rest, at); next !== null; next = nextOf(rest, at)) {
      yield next;
      at += next.raw.length;
    }
    rest = rest.slice(at);
    if (rest.length > mostCharacters) throw refused();
  }
  if (rest.trim() !== '') throw refused();
}

/** The markup at a place; null when it is not complete yet. */
function nextOf(text: string, at: number): Markup | null {
  if (at >= text.length) return null;
  if (text[at] !== '<') {
    const end = text.indexOf('<', at);
    return end < 0 ? null : { form: 'text', name: '', raw: text.slice(at, end) };
  }
  for (const [start, stop] of ENDED) {
    if (text.startsWith(start, at)) {
      const end = text.indexOf(stop, at + start.length);
      return end < 0 ? null : { form: 'other', name: '', raw: text.slice(at, end + stop.length) };
    }
  }
  if (text.startsWith('<!', at)) {
    if (text.length - at < '<![CDATA['.length && !text.startsWith('<!D', at)) return null;
    throw refused();
  }
  const end = tagEnd(text, at);
  return end < 0 ? null : tagOf(text.slice(at, end + 1));
}

/** The `>` of a tag; one in a quoted value does not count. */
function tagEnd(text: string, at: number): number {
  let quote = '';
  for (let i = at; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i;
  }
  return -1;
}

function tagOf(raw: string): Markup {
  const name = /^<\/?(?:[^\s:/>]+:)?([^\s:/>]+)/.exec(raw)?.[1] ?? '';
  const form = raw.startsWith('</') ? 'close' : raw.endsWith('/>') ? 'empty' : 'open';
  return { form, name, raw };
}

function refused(): Refusal {
  const detail = 'The file is not XML as a message may be written: no DOCTYPE, nothing left open.';
  return new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
}
