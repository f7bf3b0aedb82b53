import type { ReactNode } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from './text2.tsx';

interface FactProps {
  readonly of: Bilingual;
  /** Of the value. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** One fact of a list of facts: what it is about, and what holds. */
export function Fact({ of, className, children }: FactProps) {
  return (
    <div>
      <dt>
        <Text2 of={of} />
      </dt>
      <dd className={className}>{children}</dd>
    </div>
  );
}
