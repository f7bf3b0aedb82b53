import { Text2 } from '../parts/text2.tsx';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { valueText } from './value-text.ts';

/** The value of a field of a right, or that it has none. */
export function RightValue({ of }: { readonly of: unknown }) {
  const text = valueText(of);
  return text === '' ? <Text2 of={RIGHT_TEXTS.empty} /> : text;
}
