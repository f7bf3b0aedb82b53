import { type ReactNode, useId } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

interface SectionProps {
  readonly title: Bilingual;
  /** Stands beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>
          <Text2 of={title} />
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
