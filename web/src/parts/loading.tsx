import { TEXTS } from '../words/texts.ts';
import { Text2 } from './text2.tsx';

export function Loading() {
  return (
    <p className="loading" role="status">
      <Text2 of={TEXTS.loading} />…
    </p>
  );
}
