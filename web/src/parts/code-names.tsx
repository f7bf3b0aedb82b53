import { findingName } from '../words/finding-names.ts';
import { Text2 } from './text2.tsx';

/** Finding codes by their short names, each once. */
export function CodeNames({ codes }: { readonly codes: readonly string[] }) {
  return (
    <ul className="codes">
      {[...new Set(codes)].map((code) => (
        <li key={code} data-code={code}>
          <Text2 of={findingName(code)} />
        </li>
      ))}
    </ul>
  );
}
