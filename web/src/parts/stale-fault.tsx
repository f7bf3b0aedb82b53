import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { HttpProblem } from '../http-problem.ts';
import { TEXTS } from '../words/texts.ts';
import { Failure } from './failure.tsx';
import { Text2 } from './text2.tsx';

const STALE: ReadonlySet<number> = new Set([409, 412, 428]);

interface StaleFaultProps {
  readonly error: unknown;
  /** What a conflict means here, and the way on. */
  readonly text: Bilingual;
  readonly reload: () => void;
}

/** A conflict is explained, with the way on: what was typed stays in the form. */
export function StaleFault({ error, text, reload }: StaleFaultProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!(error instanceof HttpProblem) || !STALE.has(error.status)) return <Failure error={error} />;
  return (
    <div className="notice notice-bad" role="alert" data-testid="conflict" ref={place}>
      <p>
        <Text2 of={text} stacked />
      </p>
      {error.detail !== '' && <p className="quiet">{error.detail}</p>}
      <Button onClick={reload} data-testid="reload">
        <Text2 of={TEXTS.reload} />
      </Button>
    </div>
  );
}
