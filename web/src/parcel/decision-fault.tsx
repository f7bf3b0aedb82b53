import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import { HttpProblem } from '../http-problem.ts';
import { Failure } from '../parts/failure.tsx';
import { Text2 } from '../parts/text2.tsx';
import { TEXTS } from '../words/texts.ts';

const STALE: ReadonlySet<number> = new Set([409, 412, 428]);

interface DecisionFaultProps {
  readonly error: unknown;
  readonly reload: () => void;
}

/** A conflict is explained, with the way on: what was typed stays in the form. */
export function DecisionFault({ error, reload }: DecisionFaultProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!(error instanceof HttpProblem) || !STALE.has(error.status)) return <Failure error={error} />;
  return (
    <div className="notice notice-bad" role="alert" data-testid="conflict" ref={place}>
      <p>
        <Text2 of={TEXTS.conflict} stacked />
      </p>
      {error.detail !== '' && <p className="quiet">{error.detail}</p>}
      <Button onClick={reload} data-testid="reload">
        <Text2 of={TEXTS.reload} />
      </Button>
    </div>
  );
}
