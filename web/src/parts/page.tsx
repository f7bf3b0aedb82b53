import { type ReactNode, useEffect, useRef } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { TEXTS } from '../words/texts.ts';
import { plain, Text2 } from './text2.tsx';

interface PageProps {
  readonly title: Bilingual;
  /** Stands beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen under its heading, which takes the focus when the screen opens, so that readers and the keyboard start there. */
export function Page({ title, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${plain(title)} · ${plain(TEXTS.product)}`;
  }, [title]);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1} ref={heading}>
          <Text2 of={title} />
        </h1>
        {aside}
      </div>
      {children}
    </>
  );
}
