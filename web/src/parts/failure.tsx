import Button from 'antd/es/button';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { HttpProblem } from '../http-problem.ts';
import { TEXTS } from '../words/texts.ts';
import { Text2 } from './text2.tsx';

const BY_STATUS: Readonly<Record<number, Bilingual>> = {
  0: TEXTS.offline,
  400: TEXTS.invalid,
  403: TEXTS.forbidden,
  404: TEXTS.notFound,
  409: TEXTS.alreadyReported,
};

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What went wrong, what the server said about it, and a way on. */
export function Failure({ error, retry }: FailureProps) {
  const problem = error instanceof HttpProblem ? error : null;
  // A single fault says the same as the problem itself.
  const faults = problem?.faults.filter(({ detail }) => detail !== problem.detail) ?? [];
  return (
    <div className="notice notice-bad" role="alert">
      <p>
        <Text2 of={(problem && BY_STATUS[problem.status]) ?? TEXTS.failed} />
      </p>
      {problem?.detail && (
        <p className="quiet" lang="en">
          {problem.detail}
        </p>
      )}
      {faults.length > 0 && (
        <ul className="plain-list" data-testid="faults">
          {faults.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              <span className="id">{pointer}</span> {detail}
            </li>
          ))}
        </ul>
      )}
      {retry && (
        <Button onClick={retry}>
          <Text2 of={TEXTS.reload} />
        </Button>
      )}
    </div>
  );
}
