import type { Bilingual } from '../../../shared/model/finding.ts';

interface Text2Props {
  readonly of: Bilingual;
  /** English beneath instead of beside. */
  readonly stacked?: boolean;
}

/** A text in both languages, Chinese first, each marked as what it is. */
export function Text2({ of: { zh, en }, stacked = false }: Text2Props) {
  return (
    <span className={stacked ? 't2 t2-stacked' : 't2'}>
      <span lang="zh-CN">{zh}</span>
      {en !== '' && ' '}
      {en !== '' && (
        <span lang="en" className="t2-en">
          {en}
        </span>
      )}
    </span>
  );
}

/** For attributes and titles, where no markup can stand. */
export function plain({ zh, en }: Bilingual): string {
  return en === '' ? zh : `${zh} ${en}`;
}
