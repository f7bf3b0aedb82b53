import type { Right } from '../../../model/right.ts';
import { canonicalText } from '../../../notation/canonical-text.ts';
import { stableHash } from '../../../notation/stable-hash.ts';
import folds from '../tables/folds.json' with { type: 'json' };
import hanWords from '../tables/han-words.json' with { type: 'json' };
import latinWords from '../tables/latin-words.json' with { type: 'json' };
import nicknames from '../tables/nicknames.json' with { type: 'json' };
import readingLists from '../tables/readings.json' with { type: 'json' };
import shapes from '../tables/shapes.json' with { type: 'json' };
import { gappedOf, lettersOf, orderlessOf, shapesOf, soundOpeningsOf, soundsOf } from './form-indexes.ts';
import { formTree } from './form-tree.ts';
import { languageOf } from './language.ts';
import { type MarkForm, markForms } from './mark-forms.ts';
import { partsOf } from './parts-of.ts';
import type { Forms, RightsIndex } from './rights-index.ts';

/** The same for all rights; made when first needed. */
let spoken: ReturnType<typeof languageOf> | undefined;

/** Rights ready for look-up. A second for a hundred thousand marks: whoever has a snapshot opens that instead. */
export function compileRights(recorded: readonly Right[]): RightsIndex {
  spoken ??= languageOf({ folds, readings: readingLists, hanWords, latinWords, shapes: shapes.join(' ') });
  const { language, readings } = spoken;
  const rights = recorded.map(withNicknames);
  const all = markForms(rights, language.folds, readings);
  return {
    version: versionOf(recorded),
    count: rights.length,
    language,
    forms: formsOf(all),
    tree: formTree(all),
    sounds: soundsOf(all, readings),
    soundOpenings: soundOpeningsOf(all, readings),
    shapes: shapesOf(all, language.shapes),
    letters: lettersOf(all),
    gapped: gappedOf(all),
    orderless: orderlessOf(all),
    parts: partsOf(all),
    rightAt: (number) => {
      const right = rights[number];
      if (right === undefined) throw new RangeError(`there is no right ${number}`);
      return right;
    },
  };
}

/** What buyers call well-known brands, where the record does not say it. */
function withNicknames(right: Right): Right {
  const known = right.marks.flatMap((mark) => KNOWN_NICKNAMES[mark.toLowerCase()] ?? []);
  return known.length === 0 ? right : { ...right, nicknames: [...new Set([...(right.nicknames ?? []), ...known])] };
}

const KNOWN_NICKNAMES: Readonly<Record<string, readonly string[]>> = nicknames;

function formsOf(all: readonly MarkForm[]): Forms {
  const starts = new Uint32Array(all.length + 1);
  for (const [at, { symbols }] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + symbols.length;
  const symbols = new Uint16Array(starts[all.length] ?? 0);
  for (const [at, form] of all.entries()) symbols.set(form.symbols, starts[at]);
  return {
    rights: Uint32Array.from(all, ({ right }) => right),
    marks: Uint16Array.from(all, ({ mark }) => mark),
    origins: Uint8Array.from(all, ({ origin }) => origin),
    scripts: Uint8Array.from(all, ({ script }) => script),
    gaps: Uint32Array.from(all, ({ gaps }) => gaps >>> 0),
    starts,
    symbols,
  };
}

function versionOf(rights: readonly Right[]): string {
  const contents = rights.map((right) => canonicalText(right)).toSorted();
  return contents.length === 0 ? 'none' : stableHash(contents.join('\n'), 16);
}
