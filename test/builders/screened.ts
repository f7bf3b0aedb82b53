import { compileRights } from '../../shared/domain/screen/index/compile-rights.ts';
import { markOf, type RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import { screenText } from '../../shared/domain/screen/screen-text.ts';
import { FoldedText } from '../../shared/domain/screen/text/folded-text.ts';
import type { Sight, Sighting } from '../../shared/domain/screen/views/sighting.ts';
import type { Objection } from '../../shared/domain/screen/weigh/objection.ts';
import type { View } from '../../shared/model/mark-use.ts';
import type { Right } from '../../shared/model/right.ts';

/** A right on the marks, recorded under the first of them. */
export function rightOn(marks: readonly string[], changes: Partial<Right> = {}): Right {
  return { recordNo: `R-${marks[0] ?? ''}`, holder: '测试权利人', marks: [...marks], ...changes };
}

/** One right for each of the marks. */
export function rightsOn(...marks: readonly string[]): readonly Right[] {
  return marks.map((mark) => rightOn([mark]));
}

/** A mark in a text as people read it. */
export interface Screened {
  readonly recordNo: string;
  readonly mark: string;
  readonly view: View;
  /** The text that was read as the mark. */
  readonly span: string;
  readonly objection: Objection | null;
  readonly score: number;
}

/** All that is seen in a text, in the order of places. */
export function screened(title: string, rights: readonly Right[], hsCode: string | null = null): readonly Screened[] {
  return screenedWith(title, compileRights(rights), hsCode);
}

export function screenedWith(title: string, index: RightsIndex, hsCode: string | null = null): readonly Screened[] {
  return screenText(title, index, hsCode).map((one) => ({
    recordNo: index.rightAt(one.right).recordNo,
    mark: markOf(index, one.form),
    view: one.view,
    span: title.slice(...one.span),
    objection: one.objection,
    score: one.score,
  }));
}

/** What stands: `mark view span` of all without an objection. */
export function found(title: string, rights: readonly Right[], hsCode: string | null = null): readonly string[] {
  return screened(title, rights, hsCode)
    .filter(({ objection }) => objection === null)
    .map(({ mark, view, span }) => `${mark} ${view} ${span}`);
}

/** The text folded, ready for views. */
export function sightOf(title: string, rights: readonly Right[]): Sight {
  const index = compileRights(rights);
  const text = new FoldedText();
  text.fill(title, index.language.folds);
  return { text, index, found: [] };
}

/** What one view pushes, as `mark view span`. */
export function seenBy(view: (sight: Sight) => void, title: string, rights: readonly Right[]): readonly string[] {
  const sight = sightOf(title, rights);
  view(sight);
  return sight.found.map((one) => said(sight, one));
}

function said({ text, index }: Sight, one: Sighting): string {
  return `${markOf(index, one.form)} ${one.view} ${text.slice(one.from, one.below)}`;
}
